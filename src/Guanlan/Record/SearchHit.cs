using System.Collections.Immutable;

namespace Guanlan.Record;

/// <summary>A document that holds the words asked for, with a piece of its text.</summary>
/// <param name="Document">The document.</param>
/// <param name="Excerpt">A piece of the text around the first place found; empty if only the title holds the words.</param>
/// <param name="Marks">The words found, as spans of <paramref name="Excerpt"/>, in order, not overlapping.</param>
public sealed record SearchHit(DocumentSummary Document, string Excerpt, ImmutableArray<TextSpan> Marks);
