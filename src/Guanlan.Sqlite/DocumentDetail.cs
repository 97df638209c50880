using System.Collections.Immutable;

namespace Guanlan.Sqlite;

/// <summary>What a stored document holds beside its columns and its text.</summary>
internal sealed record DocumentDetail(
    string Location,
    bool TitleIsQuestion,
    string? OriginalTitle,
    ImmutableArray<ParagraphDetail> Paragraphs,
    string? Editor,
    string? Site,
    string? Outlet,
    ImmutableArray<Reference> References,
    ImmutableArray<Provenance> Provenance,
    string Encoding,
    bool Damaged,
    int Images,
    DateOnly? ReferenceDay);

/// <summary>A paragraph of a stored document.</summary>
internal sealed record ParagraphDetail(int Start, int Length, ParagraphKind Kind, string Language, string? Speaker);
