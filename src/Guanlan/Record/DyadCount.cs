namespace Guanlan.Record;

/// <summary>Asserted events of a dyad in one month: distinct events and, apart from them, mentions.</summary>
/// <param name="Month">First day of the month in which the events begin.</param>
/// <param name="Quad">Words or deeds, friendly or hostile.</param>
/// <param name="Events">Distinct events.</param>
/// <param name="Mentions">Rows that speak of them.</param>
public sealed record DyadCount(DateOnly Month, QuadClass Quad, int Events, int Mentions);
