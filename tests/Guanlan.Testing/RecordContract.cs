using Guanlan.Record;
using Xunit;

namespace Guanlan.Testing;

/// <summary>What every store of the record must do. A store's own tests derive from it.</summary>
public abstract partial class RecordContract : IAsyncLifetime
{
    protected static readonly Document Visit = Some.Document("法国总统12月3日访问中国。双方签署了合作协议。", "总统访华", day: "2025-12-04", outlet: "海风报");
    protected static readonly Document Tariff = Some.Document(
        "The United States imposed tariffs on China on 2 December. Beijing may respond soon.", "Tariffs again", day: "2025-12-05", outlet: "Harbour Post", language: "en");

    private IRecord? record;

    protected IRecord Record => record!;

    protected static CodedRow VisitRow { get; } = Some.Row(Visit, "法国总统12月3日访问中国", "访问", "FRA/GOV CONSULT CHN", "2025-12-03");

    protected static CodedRow TariffRow { get; } =
        Some.Row(Tariff, "The United States imposed tariffs on China on 2 December", "imposed tariffs", "USA SANCTION CHN", "2025-12-02");

    protected static CodedRow ResponseRow { get; } = Some.Row(Tariff, "Beijing may respond soon", "respond", "CHN SANCTION USA", "2025-12-05/..", Status.Forecast);

    public virtual async ValueTask InitializeAsync() => record = await OpenAsync();

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (record is not null) await record.DisposeAsync();
    }

    /// <summary>An empty record.</summary>
    protected abstract ValueTask<IRecord> OpenAsync();

    protected async Task Add(params CodedDocument[] documents)
    {
        foreach (var document in documents) await Record.AddAsync(document);
        await Record.SettleAsync();
    }

    [Fact]
    public async Task Added_document_comes_back_whole()
    {
        await Add(Some.Coded(Visit with
        {
            Author = "林",
            References = [new Reference("旧闻", "海风报", null)],
            Provenance = [new Provenance("disclaimer_zh", "本文仅代表作者观点")],
            ReferenceDay = new DateOnly(2025, 12, 4),
        }, VisitRow));
        var found = await Record.DocumentAsync(Visit.Id);
        Assert.NotNull(found);
        Assert.Equal(Visit.Text, found.Document.Text);
        Assert.Equal(Visit.Published, found.Document.Published);
        Assert.Equal(Visit.Paragraphs, found.Document.Paragraphs);
        Assert.Equal("本文仅代表作者观点", Assert.Single(found.Document.Provenance).Text);
        Assert.Equal("旧闻", Assert.Single(found.Document.References).Title);
        var row = Assert.Single(found.Rows).Row;
        Assert.Equal(VisitRow.Evidence, row.Evidence);
        Assert.Equal(VisitRow.Source, row.Source);
        Assert.Equal(VisitRow.Explanation, row.Explanation);
        Assert.Equal(VisitRow.Date, row.Date);
    }

    [Fact]
    public async Task Adding_the_same_twice_changes_nothing()
    {
        Assert.Equal(Addition.Added, await Record.AddAsync(Some.Coded(Visit, VisitRow)));
        await Record.SettleAsync();
        var before = await Record.CountsAsync();
        Assert.Equal(Addition.Unchanged, await Record.AddAsync(Some.Coded(Visit, VisitRow)));
        await Record.SettleAsync();
        Assert.Equal(before, await Record.CountsAsync());
        Assert.True(await Record.HoldsAsync(Visit, "coder-1"));
        Assert.False(await Record.HoldsAsync(Visit, "coder-2"));
    }

    [Fact]
    public async Task Other_words_under_a_taken_id_are_kept_beside_the_first()
    {
        var other = Tariff with { Id = Visit.Id };
        Assert.Equal(Addition.Added, await Record.AddAsync(Some.Coded(Visit, VisitRow)));
        Assert.False(await Record.HoldsAsync(other, "coder-1"));
        Assert.Equal(Addition.Added, await Record.AddAsync(Some.Coded(other, TariffRow)));
        Assert.True(await Record.HoldsAsync(other, "coder-1"));
        Assert.Equal(Addition.Unchanged, await Record.AddAsync(Some.Coded(other, TariffRow)));
        Assert.Equal(2, (await Record.CountsAsync()).Documents);
        Assert.Equal(Visit.Text, (await Record.DocumentAsync(Visit.Id))!.Document.Text);
        Assert.Equal(other.Text, (await Record.DocumentAsync(DocumentKey.Of(other).WithWords))!.Document.Text);
    }

    [Fact]
    public async Task Another_coder_version_replaces_the_rows()
    {
        await Add(Some.Coded(Tariff, TariffRow, ResponseRow));
        Assert.Equal(Addition.Recoded, await Record.AddAsync(new CodedDocument(Tariff, [TariffRow], "coder-2")));
        await Record.SettleAsync();
        var counts = await Record.CountsAsync();
        Assert.Equal((1, 1, 1), (counts.Documents, counts.Rows, counts.Events));
        Assert.Equal(0, (await Record.EventsAsync(new EventQuery { Text = "respond" })).Total);
    }

    [Fact]
    public async Task Same_text_elsewhere_is_an_appearance_and_a_reprint_is_a_document_of_the_same_story()
    {
        var reprint = Some.Document(Visit.Text, "另一个标题", day: "2025-12-06", outlet: "转载网");
        await Add(Some.Coded(Visit, VisitRow));
        Assert.Equal(Addition.Appeared, await Record.AddAsync(Some.Coded(Visit with { Location = "/elsewhere.html" }, VisitRow)));
        Assert.False(await Record.AppearAsync(Visit.Id, "/elsewhere.html"));
        await Add(Some.Coded(reprint, VisitRow with { DocumentId = reprint.Id }));
        var found = await Record.DocumentAsync(Visit.Id);
        Assert.Equal(["/elsewhere.html", "/texts/总统访华.txt"], found!.Locations);
        Assert.Equal(reprint.Id, Assert.Single(found.Reprints).Id);
        var happening = Assert.Single((await Record.EventsAsync(new EventQuery())).Items).Event;
        Assert.Equal((2, 1), (happening.Mentions, happening.Origins));
    }

    [Fact]
    public async Task Reworded_reprint_joins_the_story_and_a_bulletin_with_other_numbers_does_not()
    {
        var (first, later, third) = (Some.Document(Reprints.Original, "a"), Some.Document(Reprints.WithAnotherHead, "b"), Some.Document(Reprints.Cut, "c"));
        var (today, tomorrow) = (Some.Document(Reprints.Bulletin(12, 31), "d"), Some.Document(Reprints.Bulletin(15, 40), "e"));
        await Add(Reprints.Coded(first), Reprints.Coded(today), Reprints.Coded(later), Reprints.Coded(tomorrow), Reprints.Coded(third), Some.Coded(Visit, VisitRow));
        Assert.Equal(((string[])[later.Id, third.Id]).Order(StringComparer.Ordinal), (await Record.DocumentAsync(first.Id))!.Reprints.Select(one => one.Id).Order(StringComparer.Ordinal));
        Assert.Equal(4, (await Record.CountsAsync()).Stories);
        Assert.Empty((await Record.DocumentAsync(today.Id))!.Reprints);
    }

    [Fact]
    public async Task Reprint_is_found_however_many_texts_share_its_phrases()
    {
        for (var i = 0; i < 200; i++) await Record.AddAsync(Reprints.Coded(Some.Document(Reprints.Bulletin(i + 100, 3 * i + 7), $"{i}")));
        var again = Some.Document(Reprints.Bulletin(142, 133).Replace("，", " ", StringComparison.Ordinal), "again");
        await Record.AddAsync(Reprints.Coded(again));
        Assert.Equal("42", Assert.Single((await Record.DocumentAsync(again.Id))!.Reprints).Title);
        Assert.Equal(200, (await Record.CountsAsync()).Stories);
    }

    [Fact]
    public async Task Rejected_input_is_kept_with_its_reason_until_it_can_be_read()
    {
        await Record.RejectAsync(new Rejection(Visit.Location, "GL1002", "not text"));
        await Record.RejectAsync(new Rejection(Visit.Location, "GL1003", "no text"));
        Assert.Equal("GL1003", Assert.Single((await Record.RejectionsAsync(Paging.First)).Items).Code);
        await Add(Some.Coded(Visit));
        Assert.Equal(0, (await Record.RejectionsAsync(Paging.First)).Total);
    }

    [Fact]
    public async Task Unknown_ids_give_null()
    {
        Assert.Null(await Record.DocumentAsync("nothing"));
        Assert.Null(await Record.EventAsync("nothing"));
        Assert.Equal(0, (await Record.MentionsAsync("nothing", Paging.First)).Total);
        Assert.Equal(0, (await Record.DyadAsync(new ActorCode("AAA"), new ActorCode("BBB"))).ActsTotal);
    }
}
