using System.Collections.Immutable;

namespace Guanlan.Lexicon.Packing;

/// <summary>What goes into a pack: the tables, and the patterns in their order.</summary>
internal sealed record PackContent(
    ImmutableArray<ActorEntry> Actors,
    ImmutableArray<PersonEntry> Persons,
    ImmutableArray<SectorEntry> Organs,
    ImmutableArray<SectorEntry> Roles,
    ImmutableArray<TriggerEntry> Triggers,
    ImmutableArray<WordEntry> Words,
    ImmutableArray<string> WordClasses,
    ImmutableArray<DiscardEntry> Discards,
    ImmutableArray<(string Folded, string Cased, List<Term> Terms)> Patterns);
