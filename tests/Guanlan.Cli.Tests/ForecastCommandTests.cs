using System.Text;
using System.Text.Json;
using Guanlan.Testing;

namespace Guanlan.Cli.Tests;

/// <summary>Forecasts of a record of ten months in which China and Japan have weekly habits, and their ledger.</summary>
public sealed class ForecastCommandTests : IDisposable
{
    private static readonly DateOnly First = new(2025, 1, 6);
    private static readonly string[] Weekly = ["中国警告日本", "俄罗斯袭击乌克兰", "以色列谴责伊朗", "泰国指责柬埔寨", "法国支持乌克兰"];
    private static readonly string[] Rare = ["俄罗斯支持伊朗", "法国谴责俄罗斯", "乌克兰要求法国表态", "美国警告伊朗", "美国支持以色列", "菲律宾指责中国", "日本援助菲律宾", "柬埔寨拒绝泰国", "美国制裁俄罗斯"];
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Forecast_gives_probabilities_with_baselines_and_reasons_below_the_ledger()
    {
        await Fill(300);
        var run = await Ask("forecast", "中国", "Japan", "--horizon", "7d");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Ledger: no forecast yet", run.Lines[0]);
        Assert.Equal("China / 中国 – Japan / 日本, 7 days from 2025-11-02", run.Lines[1]);
        Assert.Contains("Calibration on", run.Output, StringComparison.Ordinal);
        foreach (var shown in (string[])["verbal_conflict", "THREATEN", "Base rate", "Poisson", "China did THREATEN to Japan", "[events "])
            Assert.Contains(shown, run.Output, StringComparison.Ordinal);
        Assert.Contains("forecasts entered into", run.Error, StringComparison.Ordinal);

        var again = await Ask("forecast", "CHN", "JPN", "--horizon", "7d");
        Assert.Contains("none resolved yet", again.Lines[0], StringComparison.Ordinal);
        Assert.Empty(again.Error);
        Assert.Equal(run.Lines[1..], again.Lines[1..]);
        Assert.Contains("中国 对 日本 实施THREATEN", (await Ask("forecast", "CHN", "JPN", "--lang", "zh")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Habit_gets_a_higher_probability_than_what_happened_once()
    {
        await Fill(300);
        var run = await Ask("forecast", "CHN", "JPN", "--horizon", "7", "--format", "jsonl");
        var lines = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(["quad", "type"], lines.Select(line => line.GetProperty("level").GetString()).Distinct());
        var habit = lines.Single(line => line.GetProperty("kind").GetString() == "THREATEN" && line.GetProperty("source").GetString() == "CHN");
        var probability = habit.GetProperty("probability").GetDouble();
        Assert.True(probability < 1 && probability > 0.2 + habit.GetProperty("base_rate").GetDouble(), habit.ToString());
        var reason = habit.GetProperty("reasons").EnumerateArray().First(reason => reason.GetProperty("rests_on").GetString() == "repeat");
        Assert.NotEmpty(reason.GetProperty("events").EnumerateArray());
        var ids = (await Ask("events", "--format", "csv")).Output;
        Assert.All(reason.GetProperty("events").EnumerateArray(), id => Assert.Contains(id.GetString()!, ids, StringComparison.Ordinal));
        Assert.StartsWith("level,source,kind,target,probability,", (await Ask("forecast", "CHN", "JPN", "--format", "csv")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Past_day_is_replayed_from_what_was_known_then_and_not_entered()
    {
        await Fill(300);
        var replayed = await Ask("forecast", "CHN", "JPN", "--day", "2025-09-01", "--format", "csv");
        Assert.False(File.Exists(folder.PathTo("r.guanlan.forecasts.jsonl")));
        File.Delete(folder.PathTo("r.guanlan"));
        await Fill(238);
        Assert.Equal(replayed.Output, (await Ask("forecast", "CHN", "JPN", "--day", "2025-09-01", "--format", "csv")).Output);
    }

    [Fact]
    public async Task Forecasts_are_resolved_when_the_record_has_passed_their_window_and_then_scored()
    {
        await Fill(240);
        await Ask("forecast", "CHN", "JPN", "--horizon", "7d");
        Assert.StartsWith("0 forecasts resolved by 2025-09-03", (await Ask("questions", "resolve")).Output, StringComparison.Ordinal);
        await Fill(300);
        Assert.Contains("resolved by 2025-11-02, 0 still open", (await Ask("questions", "resolve")).Output, StringComparison.Ordinal);
        var score = await Ask("questions", "score");
        foreach (var shown in (string[])["resolved; Brier 0.", "7 days", "verbal_conflict", "THREATEN", "Came true"]) Assert.Contains(shown, score.Output, StringComparison.Ordinal);
        Assert.Contains("resolved; Brier", (await Ask("forecast", "CHN", "JPN")).Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ledger_that_was_touched_is_refused()
    {
        await Fill(240);
        await Ask("forecast", "CHN", "JPN");
        var path = folder.PathTo("r.guanlan.forecasts.jsonl");
        var lines = await File.ReadAllLinesAsync(path);
        await File.WriteAllLinesAsync(path, lines[1..]);
        var run = await Ask("questions", "score");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("GL4502", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Few_events_get_no_number_and_strangers_no_question()
    {
        await Fill(8);
        var few = await Ask("forecast", "CHN", "JPN");
        Assert.Equal(0, few.ExitCode);
        Assert.Contains("too few", few.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathTo("r.guanlan.forecasts.jsonl")));
        Assert.Contains("Nothing happened between the two", (await Ask("forecast", "CHN", "USA")).Output, StringComparison.Ordinal);
        Assert.Contains("GL4503", (await Ask("backtest", "--models", "strict")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--horizon", "soon")]
    [InlineData("--horizon", "0d")]
    [InlineData("--horizon", "366")]
    [InlineData("--day", "yesterday")]
    public async Task Wrong_values_are_wrong_usage(params string[] option) => Assert.Equal(2, (await Ask(["forecast", "CHN", "JPN", .. option])).ExitCode);

    [Fact]
    public async Task Record_is_backtested_from_rolling_origins()
    {
        await Fill(300);
        var run = await Ask("backtest", "--models", "base-rate,decayed,hazards");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("# r.guanlan rolling, single-step", run.Lines[0], StringComparison.Ordinal);
        var mrr = run.Lines[2..].ToDictionary(line => line.Split('\t')[0], line => double.Parse(line.Split('\t')[2], System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(mrr["decayed"] >= mrr["base-rate"], run.Output);
    }

    /// <summary>Reads one text into the record: on Mondays five pairs do what they always do, on Tuesdays Japan refuses, else one act by turns.</summary>
    private async Task Fill(int days)
    {
        var text = new StringBuilder();
        for (var i = 0; i < days; i++)
        {
            var day = First.AddDays(i);
            foreach (var act in i % 7 == 0 ? Weekly : i % 7 == 1 ? ["日本拒绝中国"] : [Rare[i * 31 % 97 % Rare.Length]])
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日,{act}。");
        }

        var run = await Ask("read", folder.Write("year.txt", text.ToString()));
        Assert.Equal(0, run.ExitCode);
    }

    private Task<Run> Ask(params string[] args) => Run.Guanlan([.. args, "--record", folder.PathTo("r.guanlan")]);
}
