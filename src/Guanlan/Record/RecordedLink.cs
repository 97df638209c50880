namespace Guanlan.Record;

/// <summary>A link between two rows of one text, as the record holds it.</summary>
/// <param name="Kind">How they hang together.</param>
/// <param name="Row">The row that the link stands on: the later one, but for what was taken back.</param>
/// <param name="Other">The row it leads to, or null where only words of the text stand for it.</param>
public sealed record RecordedLink(LinkKind Kind, RecordedRow Row, RecordedRow? Other);
