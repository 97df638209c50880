using System.Collections.Immutable;

namespace Guanlan.Record;

/// <summary>A document as the record holds it: the text, its rows, and where it was seen.</summary>
/// <param name="Document">The text and its origin.</param>
/// <param name="Summary">The same in short.</param>
/// <param name="Coder">The coder version that made the rows.</param>
/// <param name="Rows">Its rows, ordered by evidence.</param>
/// <param name="Locations">Every path or address it was read from, sorted.</param>
/// <param name="Reprints">Other documents of the same story, without this one.</param>
public sealed record RecordedDocument(
    Document Document,
    DocumentSummary Summary,
    string Coder,
    ImmutableArray<RecordedRow> Rows,
    ImmutableArray<string> Locations,
    ImmutableArray<DocumentSummary> Reprints);
