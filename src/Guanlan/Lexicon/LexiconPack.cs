using System.Collections.Immutable;

namespace Guanlan.Lexicon;

/// <summary>
/// The compiled lexicon: all surfaces in one automaton, and the entries they stand for. Immutable and thread safe. The shipped pack
/// is made at build time from <c>data/</c> and embedded; its content hash is the lexicon version on every row.
/// </summary>
public sealed partial class LexiconPack
{
    private static readonly Lazy<LexiconPack> ShippedPack = new(LoadShipped);

    /// <summary>The pack that comes with the library, loaded on first use.</summary>
    public static LexiconPack Shipped => ShippedPack.Value;

    /// <summary>First 12 hexadecimal digits of the SHA-256 of the pack's content.</summary>
    public required string Version { get; init; }

    /// <summary>States, organisations, groups, regions, companies, outlets and places.</summary>
    public required ImmutableArray<ActorEntry> Actors { get; init; }

    /// <summary>Persons.</summary>
    public required ImmutableArray<PersonEntry> Persons { get; init; }

    /// <summary>Organs.</summary>
    public required ImmutableArray<SectorEntry> Organs { get; init; }

    /// <summary>Titles.</summary>
    public required ImmutableArray<SectorEntry> Roles { get; init; }

    /// <summary>Triggers of both languages.</summary>
    public required ImmutableArray<TriggerEntry> Triggers { get; init; }

    /// <summary>Words of closed classes.</summary>
    public required ImmutableArray<WordEntry> Words { get; init; }

    /// <summary>Names of the word classes, as their kind in <c>data/words</c>.</summary>
    public required ImmutableArray<string> WordClasses { get; init; }

    /// <summary>What each discard kills.</summary>
    public required ImmutableArray<DiscardEntry> Discards { get; init; }
}
