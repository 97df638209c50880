using Guanlan.Lexicon;

namespace Guanlan.Coding;

/// <summary>What one pattern of the lexicon can stand for, gathered once from all its terms.</summary>
internal sealed class PatternMeaning
{
    public required Term[] Terms { get; init; }

    /// <summary>Bit set over <see cref="TermKind"/>.</summary>
    public required uint Kinds { get; init; }

    public required WordClass Words { get; init; }

    public required WordNote Notes { get; init; }

    /// <summary>A person whom no line of the lexicon names.</summary>
    public static PatternMeaning Person { get; } = new() { Terms = [], Kinds = 1u << (int)TermKind.Person, Words = WordClass.None, Notes = WordNote.None };

    /// <summary>The same pattern without some of its triggers; null if nothing is left.</summary>
    public PatternMeaning? Without(LexiconPack pack, int[] triggers)
    {
        var terms = Terms.Where(term => term.Kind != TermKind.Trigger || Array.IndexOf(triggers, term.Entry) < 0).ToArray();
        if (terms.Length == Terms.Length) return this;
        return terms.Length == 0 ? null : Of(pack, terms);
    }

    public bool Has(TermKind kind) => (Kinds & (1u << (int)kind)) != 0;

    /// <summary>Triggers that are dead inside this string (要求停火 for 停火), while other words in it live; null for most patterns.</summary>
    public int[]? Kills { get; init; }

    /// <summary>True if it can be the name of an actor or a person.</summary>
    public bool NamesActor => (Kinds & 0xFFu) != 0;

    /// <summary>The same surface where it names nobody (朝 before a city); null if it has no other meaning.</summary>
    public PatternMeaning? AsWord() =>
        Words == WordClass.None ? null : new PatternMeaning { Terms = [.. Terms.Where(term => term.Kind == TermKind.Word)], Kinds = 1u << (int)TermKind.Word, Words = Words, Notes = Notes };

    /// <summary>True if it is a trigger and nothing else, and asks for words beside it.</summary>
    public bool IsConditional { get; private init; }

    public static PatternMeaning Of(LexiconPack pack, int pattern) => Of(pack, pack.TermsOf(pattern).ToArray());

    private static PatternMeaning Of(LexiconPack pack, Term[] terms)
    {
        uint kinds = 0;
        var kills = terms.Where(term => term.Kind == TermKind.Discard && term.Entry >= 0 && pack.Discards[term.Entry].Kind == TermKind.Trigger).Select(term => pack.Discards[term.Entry].Entry).ToArray();
        if (kills.Length == terms.Length) return new PatternMeaning { Terms = terms, Kinds = 0, Words = WordClass.None, Notes = WordNote.None, Kills = kills };
        var words = WordClass.None;
        var notes = WordNote.None;
        foreach (var term in terms)
        {
            if (term.Kind == TermKind.Word)
            {
                var word = pack.Words[term.Entry];
                var wordClass = WordClasses.Class(pack.WordClasses[word.Class]);
                if (wordClass == WordClass.None) { kinds |= 1u << (int)TermKind.Discard; continue; }
                words |= wordClass;
                notes |= WordClasses.Notes(word.Note);
            }

            kinds |= 1u << (int)term.Kind;
        }

        return new PatternMeaning { Terms = terms, Kinds = kinds, Words = words, Notes = notes, IsConditional = kinds == 1u << (int)TermKind.Trigger && Array.TrueForAll(terms, term => pack.Triggers[term.Entry] is { Tails.Length: > 0 } or { Heads.Length: > 0 }) };
    }
}

/// <summary>One surface of the chosen cover of a text.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">Unit after the last.</param>
/// <param name="Meaning">What it can stand for.</param>
internal readonly record struct Token(int Start, int End, PatternMeaning Meaning)
{
    public int Length => End - Start;

    public TextSpan Span => TextSpan.FromBounds(Start, End);

    public bool Is(TermKind kind) => Meaning.Has(kind);

    public bool Is(WordClass word) => (Meaning.Words & word) != 0;

    public bool Is(WordClass word, WordNote note) => (Meaning.Words & word) != 0 && (Meaning.Notes & note) != 0;

    /// <summary>True for a state, organisation, group, region, company or outlet.</summary>
    public bool IsActorName => (Meaning.Kinds & ActorNames) != 0;

    private const uint ActorNames =
        (1u << (int)TermKind.State) | (1u << (int)TermKind.Organisation) | (1u << (int)TermKind.Group) |
        (1u << (int)TermKind.Region) | (1u << (int)TermKind.Company) | (1u << (int)TermKind.Outlet);
}
