using AngleSharp.Html.Parser;
using Guanlan.Sqlite;
using Guanlan.Testing;

namespace Guanlan.Web.Tests;

/// <summary>What a row says of itself: its voices, its links, its reasons; and where words and deeds part on the page of a dyad.</summary>
public sealed class LinkedRowsTests : IAsyncLifetime
{
    private static readonly Document Text = Some.Document("中国承诺援助日本。中国没有援助日本。", "承诺", day: "2025-12-04");
    private readonly TemporaryFolder folder = new();
    private SqliteRecord? record;
    private Workbench? workbench;
    private HttpClient? client;

    public async ValueTask InitializeAsync()
    {
        record = SqliteRecord.Open(folder.PathTo("links.guanlan"));
        var promise = Some.Row(Text, "中国承诺援助日本", "承诺", "CHN AGREE JPN", "2025-12-01") with
        {
            Voices = [new RowVoice("CHN/GOV", null, Exactness.Direct, VoiceStance.Unverified)],
            Explanation = ["FC 承诺 (承诺, AGREE)", "source: carried subject", "claimed: said by CHN/GOV", "a rule of later days"],
            IsHistorical = true,
        };
        var deed = Some.Row(Text, "中国没有援助日本", "援助", "CHN AID JPN", "2025-12-03", Status.Negated) with
        {
            Links = [new RowLink(LinkKind.Breaks, 1)],
            AlternativeTypes = [EventType.Cooperate],
        };
        await record.AddAsync(Some.Coded(Text, promise, deed));
        await record.SettleAsync();
        workbench = await Workbench.StartAsync(record, new WorkbenchOptions { Port = 0, Names = SampleNames.All });
        client = new HttpClient { BaseAddress = new Uri(workbench.Addresses[0]) };
    }

    public async ValueTask DisposeAsync()
    {
        client?.Dispose();
        if (workbench is not null) await workbench.DisposeAsync();
        if (record is not null) await record.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("en", "breaks what was said in", "word for word · not verified", "Frame FC", "taken from the clause before")]
    [InlineData("zh", "违背所言", "直接引语 · 未经证实", "框架 FC", "承前一小句")]
    public async Task Row_tells_its_voices_links_and_reasons_in_the_language_of_the_page(string language, string link, string voice, string frame, string source)
    {
        var page = await Page($"/documents/{Text.Id}?lang={language}");
        var cards = page.QuerySelectorAll("article.row");
        Assert.Contains(voice, cards[0].QuerySelector(".voices")!.TextContent, StringComparison.Ordinal);
        var reasons = cards[0].QuerySelector("details.why")!;
        Assert.Contains(frame, reasons.TextContent, StringComparison.Ordinal);
        Assert.Contains(source, reasons.TextContent, StringComparison.Ordinal);
        Assert.Contains("a rule of later days", reasons.TextContent, StringComparison.Ordinal);
        Assert.Contains("承诺", reasons.TextContent, StringComparison.Ordinal);
        Assert.NotNull(cards[0].QuerySelector(".badge.history"));
        Assert.Contains(link, cards[1].QuerySelector(".rowlinks")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("#row-1", cards[1].QuerySelector(".rowlinks a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Dyad_shows_where_words_and_deeds_part()
    {
        var page = await Page("/dyads/CHN/JPN?lang=en");
        var parted = page.QuerySelector("section.links")!;
        Assert.Contains("part", parted.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["中国承诺援助日本", "中国没有援助日本"], parted.QuerySelectorAll("blockquote a").Select(sentence => sentence.TextContent));
        var json = await client!.GetStringAsync("/dyads/CHN/JPN.json");
        Assert.Contains("\"breaks\"", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("only", 1)]
    [InlineData("without", 1)]
    public async Task History_is_a_filter(string history, int expected) =>
        Assert.Equal(expected, (await Page($"/events?history={history}")).QuerySelectorAll("table.events tbody tr").Length);

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> Page(string path) => new HtmlParser().ParseDocument(await client!.GetStringAsync(path));
}
