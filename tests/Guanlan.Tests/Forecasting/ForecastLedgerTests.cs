using Guanlan.Diagnostics;
using Guanlan.Forecasting;

namespace Guanlan.Tests.Forecasting;

public sealed class ForecastLedgerTests : IDisposable
{
    private static readonly DateOnly Monday = new(2025, 6, 2);
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(path);

    [Fact]
    public void Forecast_is_resolved_only_after_its_horizon_and_only_once()
    {
        var ledger = ForecastLedger.Open(path);
        var made = ledger.Add(Forecast(0.3));
        Assert.Empty(ledger.Due(Monday.AddDays(6)));
        Assert.Throws<InvalidOperationException>(() => ledger.Resolve(new LedgerOutcome(made.Id, Monday.AddDays(6), true, [])));
        ledger.Resolve(new LedgerOutcome(made.Id, Monday.AddDays(7), true, ["e1"]));
        Assert.Throws<InvalidOperationException>(() => ledger.Resolve(new LedgerOutcome(made.Id, Monday.AddDays(8), false, [])));
    }

    [Fact]
    public void Ledger_reads_back_what_was_entered_and_scores_it()
    {
        var ledger = ForecastLedger.Open(path);
        ledger.Add(Forecast(0.5));
        ledger.Add(Forecast(0.1));
        ledger.Add(Forecast(0.9));
        ledger.Resolve(new LedgerOutcome(1, Monday.AddDays(9), true, ["e1"]));
        ledger.Resolve(new LedgerOutcome(2, Monday.AddDays(9), false, []));
        var again = ForecastLedger.Open(path);
        Assert.Equal(ledger.Forecasts, again.Forecasts);
        Assert.Equal(2, again.Outcomes.Count);
        Assert.Equal(2, again.Score().Count);
        Assert.Equal((0.25 + 0.01) / 2, again.Score().Brier, 12);
        Assert.Equal(1 - 0.13 / ((0.64 + 0.04) / 2), again.Score(forecast => forecast.Kind == "CONSULT").Skill, 12);
        Assert.Equal(0, again.Score(forecast => forecast.Kind == "ASSAULT").Count);
    }

    [Fact]
    public void A_changed_line_is_found_on_opening()
    {
        var ledger = ForecastLedger.Open(path);
        ledger.Add(Forecast(0.5));
        ledger.Add(Forecast(0.1));
        File.WriteAllText(path, File.ReadAllText(path).Replace("0.5", "0.2", StringComparison.Ordinal));
        var failure = Assert.Throws<GuanlanException>(() => ForecastLedger.Open(path));
        Assert.Equal("GL4502", failure.Code.Id);
        Assert.Contains("line 2", failure.Message, StringComparison.Ordinal);
    }

    private static LedgerForecast Forecast(double probability) =>
        new(0, Monday, "questions 1", "abc", "CHN", "CONSULT", "JPN", 7, probability, 0.2);
}
