namespace Guanlan.Forecasting;

/// <summary>A forecast as it was made. It is never changed; what came of it is a <see cref="LedgerOutcome"/>.</summary>
/// <param name="Id">Its number in the ledger, from 1.</param>
/// <param name="Made">The day it was made; all it knew is older.</param>
/// <param name="Model">Name and version of the model.</param>
/// <param name="Inputs">Hash of the acts it was made from.</param>
/// <param name="Source">Who would act.</param>
/// <param name="Kind">The event type or quad class.</param>
/// <param name="Target">On whom.</param>
/// <param name="Horizon">Days, the day it was made included.</param>
/// <param name="Probability">What was said, from 0 to 1.</param>
/// <param name="BaseRate">What always saying the base rate would have said.</param>
public sealed record LedgerForecast(
    int Id, DateOnly Made, string Model, string Inputs, string Source, string Kind, string Target, int Horizon, double Probability, double BaseRate)
{
    /// <summary>The first day on which the outcome is known.</summary>
    public DateOnly Due => Made.AddDays(Horizon);
}
