using System.Collections.Immutable;

namespace Guanlan.Record;

/// <summary>An event and the rows that speak of it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Rows">The caller's numbers of the rows, firmest first; the first is the lead.</param>
public sealed record Happening(Event Event, ImmutableArray<long> Rows);
