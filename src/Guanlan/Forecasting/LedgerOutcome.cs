namespace Guanlan.Forecasting;

/// <summary>What came of a forecast, entered once its horizon had passed.</summary>
/// <param name="Id">Number of the forecast.</param>
/// <param name="Resolved">The day it was entered.</param>
/// <param name="Happened">Whether at least one such act happened in the horizon.</param>
/// <param name="Events">Ids of those events, at most a few.</param>
public sealed record LedgerOutcome(int Id, DateOnly Resolved, bool Happened, IReadOnlyList<string> Events);
