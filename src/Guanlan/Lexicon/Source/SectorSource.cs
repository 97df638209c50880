using System.Collections.Immutable;

namespace Guanlan.Lexicon.Source;

/// <summary>An organ or a role with the sector it gives.</summary>
internal sealed record SectorSource(
    Origin At,
    string Id,
    TermKind Kind,
    string Sector,
    ImmutableArray<SourceSurface> Surfaces,
    ImmutableArray<string> Not) : EntrySource(At, Id, Surfaces, Not);
