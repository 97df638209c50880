namespace Guanlan.Record;

/// <summary>One row as <see cref="EventIdentity"/> sees it: who it is about is in the key, the words do not matter.</summary>
/// <param name="Row">The caller's number of the row.</param>
/// <param name="DocumentId">Its document.</param>
/// <param name="Position">Start of its evidence, to order the rows of one document.</param>
/// <param name="StoryId">Its story: reprints share it.</param>
/// <param name="Date">When the act took place.</param>
/// <param name="Status">What the text does with the act.</param>
/// <param name="Confidence">How sure the coder is.</param>
/// <param name="IsHistorical">Recounted from long ago.</param>
public sealed record Mention(long Row, string DocumentId, int Position, string StoryId, DateInterval Date, Status Status, double Confidence, bool IsHistorical = false);
