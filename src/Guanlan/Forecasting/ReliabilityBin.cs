namespace Guanlan.Forecasting;

/// <summary>One row of a reliability table: what was forecast in a range, and how often it came true.</summary>
/// <param name="From">Lower end of the range.</param>
/// <param name="To">Upper end.</param>
/// <param name="Count">How many questions.</param>
/// <param name="Forecast">Mean probability said.</param>
/// <param name="Observed">Share that came true.</param>
public readonly record struct ReliabilityBin(double From, double To, int Count, double Forecast, double Observed);
