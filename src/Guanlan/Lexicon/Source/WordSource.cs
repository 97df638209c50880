using System.Collections.Immutable;

namespace Guanlan.Lexicon.Source;

/// <summary>A word of a closed class; <paramref name="Note"/> holds further header words.</summary>
internal sealed record WordSource(
    Origin At,
    string Id,
    string Class,
    string Note,
    ImmutableArray<SourceSurface> Surfaces,
    ImmutableArray<string> Not) : EntrySource(At, Id, Surfaces, Not);
