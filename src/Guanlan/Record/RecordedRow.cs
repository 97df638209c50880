namespace Guanlan.Record;

/// <summary>A row as the record holds it, with its place.</summary>
/// <param name="Number">Its number within the document, from one: the anchor on the document's page.</param>
/// <param name="Row">The row.</param>
/// <param name="EventId">The event it speaks of; null until events are settled.</param>
/// <param name="Title">Title of its document.</param>
/// <param name="Day">Day of its document, or null.</param>
/// <param name="Source">Outlet, platform or author of its document, or empty.</param>
public sealed record RecordedRow(int Number, CodedRow Row, string? EventId, string Title, DateOnly? Day, string Source);
