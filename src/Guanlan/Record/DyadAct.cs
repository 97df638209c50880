namespace Guanlan.Record;

/// <summary>An event between the two actors of a dyad.</summary>
/// <param name="Happening">The event with its firmest row.</param>
/// <param name="Direction">Which way it goes.</param>
public sealed record DyadAct(RecordedEvent Happening, DyadDirection Direction);
