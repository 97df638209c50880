using Guanlan.Forecasting;

namespace Guanlan.Cli.Forecasts;

/// <summary>What a backtest is about: acts, their groups and names, and the stretches that are asked about, each behind what may be learned from.</summary>
/// <param name="Name">Name of the set or file.</param>
/// <param name="Acts">All acts.</param>
/// <param name="Groups">Country and role of the actors.</param>
/// <param name="RelationName">Name of a relation.</param>
/// <param name="Stretches">For each stretch: one more than the last step to learn from, the first step asked about, and one more than the last.</param>
internal sealed record BacktestInput(
    string Name, TemporalEventGraph Acts, EntityGroups Groups, Func<int, string> RelationName, IReadOnlyList<(int Before, int From, int To)> Stretches);
