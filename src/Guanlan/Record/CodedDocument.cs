using System.Collections.Immutable;

namespace Guanlan.Record;

/// <summary>A document with the rows that one coder version made of it: what the record stores in one step, wholly or not at all.</summary>
/// <param name="Document">The text and its origin.</param>
/// <param name="Rows">Its rows, ordered by evidence; may be empty.</param>
/// <param name="Coder">The coder's version: the same version makes the same rows of the same text.</param>
/// <param name="StoryId">The cluster of reprints it belongs to; null for the one that the record finds by <paramref name="Sketch"/>, else <see cref="Story.Of"/> the document.</param>
/// <param name="Sketch">What to tell its reprints by, or null: then only a text of the same letters is taken for one.</param>
public sealed record CodedDocument(Document Document, ImmutableArray<CodedRow> Rows, string Coder, string? StoryId = null, TextSketch? Sketch = null);
