using Guanlan.Forecasting;

namespace Guanlan.Web.Drawing;

/// <summary>All that the forecast page of a dyad shows.</summary>
/// <param name="A">The first actor, as asked for.</param>
/// <param name="B">The second actor.</param>
/// <param name="Day">First day of the window.</param>
/// <param name="Horizon">Days of the window.</param>
/// <param name="Calibration">How the calibrated numbers did on past questions, or null where there were too few.</param>
/// <param name="Rows">The forecasts: classes first, then types.</param>
/// <param name="Ledger">The ledger, or null where the workbench has none.</param>
public sealed record ForecastView(
    ActorCode A, ActorCode B, DateOnly Day, int Horizon, ProbabilityScore? Calibration, IReadOnlyList<ForecastRow> Rows, ForecastLedger? Ledger)
{
    private const int Most = 100;

    /// <summary>The ledger's forecasts about the two, newest first.</summary>
    public IReadOnlyList<LedgerForecast> Entries => Ledger is null ? [] :
        [.. Ledger.Forecasts.Where(one => Is(one.Source, A) && Is(one.Target, B) || Is(one.Source, B) && Is(one.Target, A)).Reverse().Take(Most)];

    private static bool Is(string code, ActorCode actor) => new ActorCode(code).Country == actor.Country;
}
