namespace Guanlan.Reading;

/// <summary>A paragraph of a document that is still being read. Its text holds no line feed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words, blanks normalised.</param>
/// <param name="Speaker">Who is quoted, for a quotation.</param>
internal sealed record Block(ParagraphKind Kind, string Text, string? Speaker = null);
