using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Guanlan.Forecasting;
using Guanlan.Record;
using Guanlan.Sqlite;
using Guanlan.Testing;

namespace Guanlan.Web.Tests;

/// <summary>The forecast page over a record of ten months in which some pairs have weekly habits, with a ledger beside it.</summary>
public sealed class ForecastPageTests : IAsyncLifetime
{
    private static readonly DateOnly First = new(2025, 1, 6);
    private static readonly string[] Weekly = ["中国警告日本", "俄罗斯袭击乌克兰", "以色列谴责伊朗", "泰国指责柬埔寨", "法国支持乌克兰"];
    private static readonly string[] Rare = ["俄罗斯支持伊朗", "法国谴责俄罗斯", "乌克兰要求法国表态", "美国警告伊朗", "美国支持以色列", "日本援助菲律宾", "美国制裁俄罗斯"];
    private readonly TemporaryFolder folder = new();
    private SqliteRecord record = null!;
    private Workbench workbench = null!;
    private HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        record = SqliteRecord.Open(folder.PathTo("r.guanlan"));
        await record.AddAsync(Year());
        await record.SettleAsync();
        var ledger = folder.PathTo("ledger");
        var events = await record.AssertedAsync();
        var september = DyadForecaster.Fit(events, new DateOnly(2025, 9, 1), 7);
        september.Enter(ForecastLedger.Open(ledger), september.Of(new ActorCode("CHN"), new ActorCode("JPN")));
        var october = DyadForecaster.Fit(events, new DateOnly(2025, 10, 30), 7);
        october.Enter(ForecastLedger.Open(ledger), october.Of(new ActorCode("CHN"), new ActorCode("JPN")));
        DyadForecaster.Resolve(ForecastLedger.Open(ledger), events, DyadForecaster.KnownUntil(events, new DateOnly(2026, 1, 1)));
        workbench = await Workbench.StartAsync(record, new WorkbenchOptions { Port = 0, Names = SampleNames.All, Ledger = ledger });
        client = new HttpClient { BaseAddress = new Uri(workbench.Addresses[0]) };
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await workbench.DisposeAsync();
        await record.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Score_and_reliability_stand_above_the_forecasts_and_the_ledger_below()
    {
        var html = await Page("/dyads/CHN/JPN/forecast?horizon=7&lang=en");
        var order = html.QuerySelectorAll(".ledger-score, svg.reliability, table.forecasts, table.ledger").Select(element => element.ClassName ?? element.LocalName);
        Assert.Equal(["ledger-score", "reliability", "forecasts", "forecasts", "ledger"], order);
        Assert.Matches(@"Ledger: \d+ forecasts, \d+ resolved; Brier score 0\.", html.QuerySelector(".ledger-score")!.TextContent);
        Assert.Equal(["Base rate", "Poisson", "Persistence"], html.QuerySelectorAll("table.forecasts")[0].QuerySelectorAll("th.number").Take(3).Select(head => head.TextContent));
        Assert.Contains("from 2025-11-02", html.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(html.QuerySelectorAll("svg.reliability circle"));
        var states = html.QuerySelectorAll("table.ledger tbody tr td:last-child").Select(cell => cell.TextContent.Trim().Split('[')[0]).Distinct();
        Assert.Contains("happened", states);
        Assert.Contains("open", states);
    }

    [Fact]
    public async Task Reasons_link_the_past_events_they_rest_on_in_both_languages()
    {
        foreach (var (language, said) in ((string, string)[])[("en", "China did Threaten to Japan"), ("zh", "中国 对 日本 实施威胁")])
            Assert.Contains(said, (await client.GetStringAsync(new Uri($"/dyads/CHN/JPN/forecast?horizon=7&lang={language}", UriKind.Relative))), StringComparison.Ordinal);
        var html = await Page("/dyads/CHN/JPN/forecast?horizon=7");
        var links = html.QuerySelectorAll(".reasons a").Select(link => link.GetAttribute("href")!).Distinct().ToArray();
        Assert.NotEmpty(links);
        foreach (var link in links.Take(3)) Assert.Contains("CHN", (await Json(link + ".json")).GetProperty("source").ToString() + (await Json(link + ".json")).GetProperty("target"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_json_and_csv_say_the_same_and_looking_enters_nothing()
    {
        var before = await File.ReadAllTextAsync(folder.PathTo("ledger"));
        var json = await Json("/dyads/CHN/JPN/forecast.json?horizon=7");
        var csv = (await client.GetStringAsync(new Uri("/dyads/CHN/JPN/forecast.csv?horizon=7", UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
        var forecasts = json.GetProperty("forecasts").EnumerateArray().ToArray();
        Assert.Equal(forecasts.Length, csv.Length);
        Assert.Equal(forecasts.Length, (await Page("/dyads/CHN/JPN/forecast?horizon=7")).QuerySelectorAll("table.forecasts tbody tr").Length);
        foreach (var (one, line) in forecasts.Zip(csv))
        {
            var cells = line.TrimEnd('\r').Split(',');
            Assert.Equal(one.GetProperty("kind").GetString(), cells[2]);
            var probability = one.GetProperty("probability");
            Assert.Equal(probability.ValueKind == JsonValueKind.Null ? "" : probability.GetDouble().ToString("0.0000", CultureInfo.InvariantCulture), cells[4]);
        }

        Assert.Equal(7, json.GetProperty("horizon").GetInt32());
        Assert.InRange(json.GetProperty("ledger").GetProperty("brier").GetDouble(), 0, 1);
        Assert.Equal(before, await File.ReadAllTextAsync(folder.PathTo("ledger")));
    }

    [Fact]
    public async Task Changed_record_is_fitted_anew_and_the_dyad_page_leads_here()
    {
        Assert.Equal("2025-11-02", (await Json("/dyads/CHN/JPN/forecast.json?horizon=7")).GetProperty("day").GetString());
        var late = Some.Document("11月20日,中国警告日本。", "late", null, "2025-12-05");
        await record.AddAsync(new CodedDocument(late, ScriptedCoder.Code(late.Id, late.Text, new DateOnly(2025, 12, 5)), ScriptedCoder.Version));
        await record.SettleAsync();
        Assert.Equal("2025-11-21", (await Json("/dyads/CHN/JPN/forecast.json?horizon=7")).GetProperty("day").GetString());
        Assert.NotNull((await Page("/dyads/CHN/JPN")).QuerySelector("a[href='/dyads/CHN/JPN/forecast']"));
    }

    private static CodedDocument Year()
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < 300; i++)
        {
            var day = First.AddDays(i);
            foreach (var act in i % 7 == 0 ? Weekly : i % 7 == 1 ? ["日本拒绝中国"] : [Rare[i * 31 % 97 % Rare.Length]])
                text.Append(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日,{act}。");
        }

        var document = Some.Document(text.ToString(), "year", null, "2025-12-05");
        return new CodedDocument(document, ScriptedCoder.Code(document.Id, document.Text, new DateOnly(2025, 12, 5)), ScriptedCoder.Version);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> Page(string path) => new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(path, UriKind.Relative)));

    private async Task<JsonElement> Json(string path) => JsonDocument.Parse(await client.GetStringAsync(new Uri(path, UriKind.Relative))).RootElement;
}
