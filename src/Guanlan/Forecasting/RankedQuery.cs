namespace Guanlan.Forecasting;

/// <summary>One question with the rank that its true answer got.</summary>
/// <param name="Act">The act that was asked about.</param>
/// <param name="Direction">Which end was hidden.</param>
/// <param name="Kind">What was known of the answer.</param>
/// <param name="Rank">The expected rank, from 1; a half where ties are even.</param>
public readonly record struct RankedQuery(Quad Act, QueryDirection Direction, QueryKind Kind, double Rank);
