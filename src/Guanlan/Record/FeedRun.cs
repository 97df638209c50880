namespace Guanlan.Record;

/// <summary>What came of asking a feed once: a line of the run log.</summary>
/// <param name="Address">The feed, by the address it has now.</param>
/// <param name="StartedAt">When, UTC.</param>
/// <param name="Took">How long it took, reading included.</param>
/// <param name="Status">The HTTP status, or 0 if there was no answer.</param>
/// <param name="Fresh">Entries that were new.</param>
/// <param name="Known">Entries that were known.</param>
/// <param name="Rejected">New entries that were set aside.</param>
/// <param name="Error">The code of the failure, or null.</param>
/// <param name="Note">What else is to be said, or empty.</param>
public sealed record FeedRun(string Address, DateTimeOffset StartedAt, TimeSpan Took, int Status, int Fresh, int Known, int Rejected, string? Error, string Note);
