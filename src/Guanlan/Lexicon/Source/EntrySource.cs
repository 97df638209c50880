using System.Collections.Immutable;

namespace Guanlan.Lexicon.Source;

/// <summary>What all entries share: where they stand, their id, their surfaces and the strings in which they are dead.</summary>
internal abstract record EntrySource(Origin At, string Id, ImmutableArray<SourceSurface> Surfaces, ImmutableArray<string> Not);
