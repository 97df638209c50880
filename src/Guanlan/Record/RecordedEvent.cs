namespace Guanlan.Record;

/// <summary>An event with the row that speaks of it most firmly: no event is shown without a sentence.</summary>
/// <param name="Event">The event.</param>
/// <param name="Lead">Its firmest row; of equals the surest, then the first by document and position.</param>
public sealed record RecordedEvent(Event Event, RecordedRow Lead);
