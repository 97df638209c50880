using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Guanlan.Testing;

namespace Guanlan.Web.Tests;

public sealed class PagesTests(WorkbenchFixture workbench) : IClassFixture<WorkbenchFixture>
{
    private static readonly string DocumentId = SampleTexts.All[0].Document.Id;

    public static TheoryData<string, bool> Pages => new()
    {
        { "/documents", true },
        { $"/documents/{DocumentId}", true },
        { "/events", true },
        { "/events?actor=日本&quad=verbal_conflict&from=2025-12-01&asserted=1", true },
        { "/dyads", true },
        { "/dyads/CHN/JPN", true },
        { "/dyads/日本/china", true },
        { "/dyads/IGO:UN/CHN", true },
        { "/dyads/CHN/JPN/forecast", true },
        { "/dyads/日本/china/forecast?horizon=7", true },
        { "/dyads/IGO:UN/CHN/forecast", true },
        { "/search?q=告状", true },
        { "/search?q=", true },
        { "/sources", true },
        { "/rejected", true },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_answers_as_page_json_and_csv(string path, bool isList)
    {
        foreach (var language in (string[])["zh", "en"])
        {
            var page = await workbench.Get(path, ("Accept-Language", language));
            Assert.Equal((HttpStatusCode.OK, "text/html"), (page.StatusCode, page.Content.Headers.ContentType!.MediaType));
            var html = new HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync());
            Assert.StartsWith(language, html.DocumentElement.GetAttribute("lang"), StringComparison.Ordinal);
            Assert.NotNull(html.QuerySelector("main#main"));
            Assert.Single(html.QuerySelectorAll("h1"));
            Assert.Empty(html.QuerySelectorAll("[style], style, script:not([src]), [onclick], [onerror]"));
        }

        var json = await workbench.Get(As(path, ".json"));
        Assert.Equal((HttpStatusCode.OK, "application/json"), (json.StatusCode, json.Content.Headers.ContentType!.MediaType));
        using var _ = JsonDocument.Parse(await json.Content.ReadAsStringAsync());
        var csv = await workbench.Get(As(path, ".csv"));
        Assert.Equal(isList ? HttpStatusCode.OK : HttpStatusCode.NotFound, csv.StatusCode);
    }

    [Fact]
    public async Task Queue_lists_every_document_and_has_its_json()
    {
        var html = await Page("/?lang=en");
        Assert.Equal(SampleTexts.All.Length, html.QuerySelectorAll("ol.queue li").Length);
        using var json = await Json("/index.json");
        Assert.Equal(SampleTexts.All.Length, json.RootElement.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Every_row_and_its_clause_are_linked_both_ways()
    {
        foreach (var coded in SampleTexts.All)
        {
            var html = await Page($"/documents/{coded.Document.Id}");
            var cards = html.QuerySelectorAll("article.row");
            Assert.Equal(coded.Rows.Length, cards.Length);
            for (var number = 1; number <= coded.Rows.Length; number++)
            {
                Assert.NotNull(html.QuerySelector($"article#row-{number} a[href='#clause-{number}']"));
                Assert.NotNull(html.QuerySelector($"mark.{coded.Rows[number - 1].Status.Name()} #clause-{number}"));
                Assert.NotNull(html.QuerySelector($"a.reference[href='#row-{number}']"));
                var marked = string.Concat(html.QuerySelectorAll($"mark[data-rows~='{number}']").Select(mark => mark.TextContent));
                Assert.Equal(coded.Rows[number - 1].Evidence.Text, marked);
            }
        }
    }

    [Fact]
    public async Task Hostile_text_is_shown_and_never_markup()
    {
        var hostile = SampleTexts.All.Single(text => text.Document.Title == SampleTexts.Hostile);
        foreach (var path in (string[])["/", "/events", "/sources", "/rejected", "/search?q=script", $"/documents/{hostile.Document.Id}", $"/search?q={Uri.EscapeDataString(SampleTexts.Hostile)}"])
        {
            var html = await Page(path);
            Assert.Empty(html.QuerySelectorAll("script:not([src]), img[onerror], img[src=x], main b:not([class]) > *"));
            Assert.DoesNotContain("<script>document", html.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }

        var page = await Page($"/documents/{hostile.Document.Id}");
        Assert.Equal(SampleTexts.Hostile, page.QuerySelector("h1")!.TextContent);
        Assert.Contains(SampleTexts.Hostile, page.QuerySelector(".reading")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dyad_marks_open_their_sentences_and_stand_in_the_table()
    {
        var html = await Page("/dyads/CHN/JPN?lang=en");
        var marks = html.QuerySelectorAll("svg.strip > g > a");
        using var json = await Json("/dyads/CHN/JPN.json");
        var acts = json.RootElement.GetProperty("asserted").EnumerateArray().ToArray();
        Assert.True(acts.Length >= 6);
        Assert.Equal(acts.Length, marks.Length);
        Assert.Equal(acts.Length, html.QuerySelectorAll("table.events")[0].QuerySelectorAll("tbody tr").Length);
        foreach (var mark in marks)
        {
            var address = mark.GetAttribute("href")!;
            var sentence = await Page(address);
            Assert.NotNull(sentence.GetElementById(address[(address.IndexOf('#', StringComparison.Ordinal) + 1)..]));
        }

        Assert.Contains("Conditions", html.QuerySelectorAll("h2").Select(head => head.TextContent));
        Assert.Equal("China / 中国 – Japan / 日本", html.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Search_finds_two_characters_and_marks_them()
    {
        var html = await Page("/search?q=告状");
        Assert.Equal(2, html.QuerySelectorAll("ol.hits li").Length);
        Assert.All(html.QuerySelectorAll("ol.hits mark"), mark => Assert.Equal("告状", mark.TextContent));
    }

    [Fact]
    public async Task Lists_say_how_long_they_are()
    {
        using var json = await Json("/events.json?limit=2&page=2");
        Assert.Equal((2, 2), (json.RootElement.GetProperty("offset").GetInt32(), json.RootElement.GetProperty("items").GetArrayLength()));
        var total = json.RootElement.GetProperty("total").GetInt64();
        Assert.Contains($"of {total}", (await Page("/events?lang=en")).QuerySelector(".pager .count")!.TextContent, StringComparison.Ordinal);
        var csv = await workbench.Get("/events.csv");
        Assert.Equal([$"{total}"], csv.Headers.GetValues("X-Total-Count"));
        Assert.Equal(total + 1, (await csv.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    [InlineData("/documents/0000000000000000", HttpStatusCode.NotFound)]
    [InlineData("/events/nothing", HttpStatusCode.NotFound)]
    [InlineData("/dyads/Atlantis/CHN", HttpStatusCode.BadRequest)]
    [InlineData("/dyads/CHN/JPN/forecast?horizon=soon", HttpStatusCode.BadRequest)]
    [InlineData("/dyads/CHN/JPN/forecast?horizon=366", HttpStatusCode.BadRequest)]
    [InlineData("/events?type=NONSENSE", HttpStatusCode.BadRequest)]
    [InlineData("/events?page=-1", HttpStatusCode.BadRequest)]
    [InlineData("/events?from=soon", HttpStatusCode.BadRequest)]
    public async Task Wrong_addresses_are_answered_in_the_form_asked_for(string path, HttpStatusCode status)
    {
        var page = await workbench.Get(path);
        Assert.Equal((status, "text/html"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType));
        var json = await workbench.Get(As(path, ".json"));
        Assert.Equal((status, "application/problem+json"), (json.StatusCode, json.Content.Headers.ContentType?.MediaType));
        if (status == HttpStatusCode.BadRequest) Assert.Contains("GL7001", await json.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string As(string path, string suffix) => path.IndexOf('?', StringComparison.Ordinal) is var at and >= 0 ? path[..at] + suffix + path[at..] : path + suffix;

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> Page(string path)
    {
        var response = await workbench.Get(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }

    private async Task<JsonDocument> Json(string path) => JsonDocument.Parse(await (await workbench.Get(path)).Content.ReadAsStringAsync());
}
