using Guanlan.Record;
using Xunit;

namespace Guanlan.Testing;

public abstract partial class RecordContract
{
    public static TheoryData<EventQuery, int> Filters => new()
    {
        { new EventQuery(), 3 },
        { new EventQuery { Actor = new ActorCode("CHN") }, 3 },
        { new EventQuery { Actor = new ActorCode("FRA/GOV") }, 1 },
        { new EventQuery { Source = new ActorCode("CHN") }, 2 },
        { new EventQuery { Source = new ActorCode("USA"), Target = new ActorCode("CHN") }, 1 },
        { new EventQuery { Target = new ActorCode("FRA") }, 1 },
        { new EventQuery { Type = EventType.Sanction }, 2 },
        { new EventQuery { Quad = QuadClass.VerbalCooperation }, 1 },
        { new EventQuery { Actor = new ActorCode("CHN"), Quad = QuadClass.MaterialConflict }, 2 },
        { new EventQuery { Status = Status.Forecast }, 1 },
        { new EventQuery { AssertedOnly = true }, 2 },
        { new EventQuery { Actor = new ActorCode("USA"), AssertedOnly = true }, 1 },
        { new EventQuery { From = new DateOnly(2025, 12, 3) }, 2 },
        { new EventQuery { To = new DateOnly(2025, 12, 3) }, 2 },
        { new EventQuery { Actor = new ActorCode("CHN"), From = new DateOnly(2025, 12, 3), To = new DateOnly(2025, 12, 3) }, 1 },
        { new EventQuery { Text = "访问" }, 1 },
        { new EventQuery { Text = "tariffs china" }, 1 },
        { new EventQuery { Text = "?!" }, 0 },
        { new EventQuery { DocumentId = Tariff.Id }, 2 },
        { new EventQuery { DocumentId = "nothing" }, 0 },
    };

    [Theory]
    [MemberData(nameof(Filters), DisableDiscoveryEnumeration = true)]
    public async Task Filter_lets_the_right_events_pass(EventQuery query, int expected)
    {
        await Add(Some.Coded(Visit, VisitRow), Some.Coded(Tariff, TariffRow, ResponseRow));
        var page = await Record.EventsAsync(query);
        Assert.Equal(expected, page.Total);
        Assert.Equal(expected, page.Items.Length);
    }

    [Fact]
    public async Task Pages_cut_the_answer_and_keep_the_count()
    {
        await Add(Some.Coded(Visit, VisitRow), Some.Coded(Tariff, TariffRow, ResponseRow));
        var second = await Record.EventsAsync(new EventQuery { Paging = new Paging(1, 1) });
        Assert.Equal(3, second.Total);
        Assert.True(second.HasMore);
        Assert.Equal("FRA", Assert.Single(second.Items).Event.Source[1].Text);
        var documents = await Record.DocumentsAsync(new DocumentQuery { Paging = new Paging(0, 1) });
        Assert.Equal((2, Tariff.Id), (documents.Total, Assert.Single(documents.Items).Id));
        Assert.Equal(1, (await Record.DocumentsAsync(new DocumentQuery { Language = "zh" })).Total);
        Assert.Equal(1, (await Record.DocumentsAsync(new DocumentQuery { Source = "海风报" })).Total);
    }

    [Fact]
    public async Task Counts_follow_every_change()
    {
        await Add(Some.Coded(Visit, VisitRow));
        Assert.Equal((1, 1), ((await Record.CountsAsync()).Documents, (await Record.EventsAsync(new EventQuery())).Total));
        await Add(Some.Coded(Tariff, TariffRow, ResponseRow));
        Assert.Equal((2, 3), ((await Record.CountsAsync()).Documents, (await Record.EventsAsync(new EventQuery())).Total));
        Assert.Equal(2, (await Record.SourcesAsync(Paging.First)).Total);
    }

    [Fact]
    public async Task Event_opens_to_its_sentences()
    {
        await Add(Some.Coded(Tariff, TariffRow, ResponseRow));
        var listed = Assert.Single((await Record.EventsAsync(new EventQuery { AssertedOnly = true })).Items);
        Assert.Equal(TariffRow.Evidence.Text, listed.Lead.Row.Evidence.Text);
        Assert.Equal((1, "Tariffs again", listed.Event.Id), (listed.Lead.Number, listed.Lead.Title, listed.Lead.EventId));
        Assert.Equal(listed.Event.Id, (await Record.EventAsync(listed.Event.Id))!.Event.Id);
        Assert.Equal(TariffRow.Evidence, Assert.Single((await Record.MentionsAsync(listed.Event.Id, Paging.First)).Items).Row.Evidence);
    }

    [Fact]
    public async Task Dyad_holds_asserted_acts_and_lists_the_others_apart()
    {
        await Add(Some.Coded(Visit, VisitRow), Some.Coded(Tariff, TariffRow, ResponseRow));
        var series = await Record.DyadAsync(new ActorCode("USA"), new ActorCode("CHN"));
        Assert.Equal((DyadDirection.Forth, "2025-12-02"), (Assert.Single(series.Acts).Direction, series.Acts[0].Happening.Event.Date.ToString()));
        Assert.Equal((DyadDirection.Back, Status.Forecast), (Assert.Single(series.Others).Direction, series.Others[0].Happening.Event.Status));
        Assert.Equal(new DyadCount(new DateOnly(2025, 12, 1), QuadClass.MaterialConflict, 1, 1), Assert.Single(series.Months));
        Assert.Equal((1, 1), (series.ActsTotal, series.OthersTotal));
        Assert.Equal(DyadDirection.Back, (await Record.DyadAsync(new ActorCode("CHN"), new ActorCode("USA"))).Acts[0].Direction);
        Assert.Equal(DyadDirection.Both, (await Record.DyadAsync(new ActorCode("CHN"), new ActorCode("FRA"))).Acts[0].Direction);
        var dyads = await Record.DyadsAsync(Paging.First);
        Assert.Equal(["CHN-FRA", "CHN-USA"], dyads.Items.Select(dyad => $"{dyad.A}-{dyad.B}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("访问", 1)]
    [InlineData("问中", 1)]
    [InlineData("中访", 0)]
    [InlineData("签署合作", 0)]
    [InlineData("签署 协议", 1)]
    [InlineData("法", 1)]
    [InlineData("国", 1)]
    [InlineData("总统访华", 1)]
    [InlineData("TARIFFS", 1)]
    [InlineData("\"tariffs on china\"", 1)]
    [InlineData("\"china on tariffs\"", 0)]
    [InlineData("NEAR(a b) OR \"", 0)]
    [InlineData("", 0)]
    public async Task Search_finds_words_inside_sentences(string query, int expected)
    {
        await Add(Some.Coded(Visit, VisitRow), Some.Coded(Tariff, TariffRow));
        var page = await Record.SearchAsync(query, Paging.First);
        Assert.Equal(expected, page.Total);
        foreach (var hit in page.Items)
            Assert.All(hit.Marks, mark => Assert.Contains(mark.Of(hit.Excerpt), query, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Sources_count_documents_and_stories()
    {
        await Add(Some.Coded(Visit, VisitRow), Some.Coded(Tariff, TariffRow, ResponseRow));
        var sources = await Record.SourcesAsync(Paging.First);
        Assert.Equal(
            new SourceSummary("Harbour Post", 1, 1, 2, 1, new DateOnly(2025, 12, 5), new DateOnly(2025, 12, 5)),
            sources.Items.Single(source => source.Name == "Harbour Post"));
    }

    [Fact]
    public async Task Reading_order_does_not_change_the_events()
    {
        CodedDocument[] documents =
        [
            Some.Coded(Visit, VisitRow, VisitRow with { Date = Interval("2025-12-01/2025-12-31") }),
            Some.Coded(Tariff, Some.Row(Tariff, "Beijing", "Beijing", "CHN CONSULT FRA", "2025-12-20"), Some.Row(Tariff, "soon", "soon", "CHN,FRA CONSULT -", null)),
        ];
        await Add(documents);
        await using var other = await OpenAsync();
        foreach (var document in documents.Reverse())
        {
            await other.AddAsync(document);
            await other.SettleAsync();
        }

        var events = (await Record.EventsAsync(new EventQuery())).Items;
        Assert.Equal(3, events.Length);
        Assert.Equal(
            events.Select(listed => (listed.Event.Id, listed.Event.Mentions)),
            (await other.EventsAsync(new EventQuery())).Items.Select(listed => (listed.Event.Id, listed.Event.Mentions)));
    }

    private static DateInterval Interval(string text) => DateInterval.TryParse(text, out var interval) ? interval : default;
}
