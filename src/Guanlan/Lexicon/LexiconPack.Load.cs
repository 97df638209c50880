using Guanlan.Diagnostics;
using Guanlan.Lexicon.Matching;
using Guanlan.Lexicon.Packing;

namespace Guanlan.Lexicon;

public sealed partial class LexiconPack
{
    private const string Resource = "Guanlan.lexicon.pack";

    private readonly SurfaceAutomaton automaton;
    private readonly PatternTable patterns;

    private LexiconPack(SurfaceAutomaton automaton, PatternTable patterns) => (this.automaton, this.patterns) = (automaton, patterns);

    /// <summary>How many patterns there are.</summary>
    public int PatternCount => patterns.Count;

    /// <summary>Reads a compiled pack.</summary>
    /// <param name="stream">The bytes that <c>tools/Guanlan.DataCompiler</c> wrote.</param>
    /// <param name="name">What to call it in a message.</param>
    /// <exception cref="GuanlanException">GL2502: not a pack, or of another format version.</exception>
    public static LexiconPack Load(Stream stream, string name = "pack")
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reader = new PackReader(stream, name);
        var strings = new PackStrings(reader.Section<int>(), reader.Section<char>());
        var actors = new TableReader(reader.Section<int>(), strings).List(Actor);
        var persons = new TableReader(reader.Section<int>(), strings).List(Person);
        var organs = new TableReader(reader.Section<int>(), strings).List(Sector);
        var roles = new TableReader(reader.Section<int>(), strings).List(Sector);
        var triggers = new TableReader(reader.Section<int>(), strings).List(Trigger);
        var words = new TableReader(reader.Section<int>(), strings).List(row => new WordEntry(row.Text(), row.Number(), row.Text()));
        var classes = new TableReader(reader.Section<int>(), strings).List(row => row.Text());
        var discards = new TableReader(reader.Section<int>(), strings).List(row => new DiscardEntry((TermKind)row.Number(), row.Number()));
        var automaton = new SurfaceAutomaton(reader.Section<char>(), reader.Section<AutomatonNode>(), reader.Section<AutomatonOutput>());
        return new LexiconPack(automaton, Patterns(reader))
        {
            Version = reader.Version,
            Actors = actors,
            Persons = persons,
            Organs = organs,
            Roles = roles,
            Triggers = triggers,
            Words = words,
            WordClasses = classes,
            Discards = discards,
        };
    }

    /// <summary>What a pattern stands for; more than one term where a surface has several owners.</summary>
    public ReadOnlySpan<Term> TermsOf(int pattern) => patterns.TermsOf(pattern);

    /// <summary>The surface of a pattern: folded, or with its capitals if it is case-sensitive.</summary>
    public ReadOnlySpan<char> SurfaceOf(int pattern) => patterns.SurfaceOf(pattern);

    /// <summary>
    /// Finds every surface in a folded text (<see cref="Language"/>'s folding: Simplified, half-width, lower case; same length as the
    /// original), overlapping ones too, ordered by end and then by length, longest first. Latin surfaces are found only between word
    /// boundaries, case-sensitive ones only where the original has their case. Matches are added to the list, which is not cleared.
    /// </summary>
    public void FindAll(ReadOnlySpan<char> folded, ReadOnlySpan<char> original, List<TermMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentOutOfRangeException.ThrowIfNotEqual(original.Length, folded.Length, nameof(original));
        automaton.FindAll(patterns, folded, original, matches);
    }

    private static LexiconPack LoadShipped()
    {
        using var stream = typeof(LexiconPack).Assembly.GetManifestResourceStream(Resource) ?? throw new GuanlanException(Errors.BadPack, Resource);
        return Load(stream, Resource);
    }

    private static PatternTable Patterns(PackReader reader)
    {
        var starts = reader.Section<int>();
        var surfaces = reader.Section<char>();
        var cased = reader.Section<bool>();
        var termStarts = reader.Section<int>();
        var cells = reader.Section<int>();
        var terms = new Term[cells.Length / 3];
        for (int i = 0, at = 0; i < terms.Length; i++, at += 3)
            terms[i] = new Term((TermKind)(byte)cells[at], cells[at + 1], (SurfaceMarks)(cells[at] >>> 16), cells[at + 2], (Inflection)(byte)(cells[at] >> 8));
        return new PatternTable(surfaces, starts, cased, termStarts, terms);
    }

    private static ActorEntry Actor(TableReader row) =>
        new(row.Text(), (TermKind)row.Number(), new ActorCode(row.Text()), row.TextOrNull(), row.Text(), row.Text(),
            row.List(item => new Membership(item.Text(), item.Interval())));

    private static PersonEntry Person(TableReader row) =>
        new(row.Text(), row.Number() switch { < 0 => null, 0 => false, _ => true }, row.Text(), row.Text(),
            row.List(item => new Office(item.Text(), item.Text(), item.Interval())));

    private static SectorEntry Sector(TableReader row) => new(row.Text(), row.Text());

    private static TriggerEntry Trigger(TableReader row)
    {
        var (id, type, flags, frames) = (row.Text(), (EventType)row.Number(), row.Number(), (Frames)row.Number());
        return new TriggerEntry(
            id, type, (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0, frames, (flags & 8) != 0, (flags & 16) != 0,
            row.List(item => item.Text()), row.List(item => item.Text()), row.List(item => item.Text()), row.List(item => item.Text()), row.List(item => (EventType)item.Number()));
    }
}
