using System.Collections.Immutable;

namespace Guanlan.Record;

/// <summary>What the record holds between two actors. Only asserted acts are in <see cref="Acts"/> and <see cref="Months"/>.</summary>
/// <param name="A">The first, as asked for.</param>
/// <param name="B">The second, as asked for.</param>
/// <param name="Acts">The newest asserted acts, oldest first, undated at the end.</param>
/// <param name="Others">The newest claims about the future, opinions, conditions and denials, newest first.</param>
/// <param name="Months">Counts over all asserted and dated acts, by month and class, oldest first.</param>
/// <param name="ActsTotal">How many asserted acts there are in all.</param>
/// <param name="OthersTotal">How many acts of another status there are in all.</param>
public sealed record DyadSeries(
    ActorCode A,
    ActorCode B,
    ImmutableArray<DyadAct> Acts,
    ImmutableArray<DyadAct> Others,
    ImmutableArray<DyadCount> Months,
    long ActsTotal,
    long OthersTotal);
