using System.Collections.Immutable;

namespace Guanlan.Lexicon.Source;

/// <summary>A person with dated offices.</summary>
internal sealed record PersonSource(
    Origin At,
    string Id,
    bool? IsFemale,
    ImmutableArray<SourceSurface> Surfaces,
    ImmutableArray<string> Not,
    ImmutableArray<Office> Offices) : EntrySource(At, Id, Surfaces, Not);
