using Guanlan.Language;
using Guanlan.Lexicon;

namespace Guanlan.Coding;

/// <summary>
/// One passage on its way through the stages. It owns the single text; everything else refers to it by offsets. Made for one
/// passage and used by one thread.
/// </summary>
internal sealed class CodingContext(LexiconPack pack, PatternTable patterns, Passage passage)
{
    public LexiconPack Pack { get; } = pack;

    public PatternTable Patterns { get; } = patterns;

    public Passage Passage { get; } = passage;

    public string Text { get; } = passage.Text;

    /// <summary>The text in Simplified, half-width, small letters; same offsets.</summary>
    public string Folded { get; set; } = passage.Text;

    public bool IsChinese { get; set; }

    /// <summary>The author talks to readers (a post, a comment): see <see cref="Register"/>.</summary>
    public bool IsTalk { get; set; }

    /// <summary>First unit to code: what stands before is a dateline.</summary>
    public int BodyStart { get; set; }

    public List<Sentence> Sentences { get; } = [];

    public List<Clause> Clauses { get; } = [];

    public List<TermMatch> Matches { get; } = [];

    /// <summary>Where organs and titles of two or more characters begin: a one-character code may stand before them (俄国防部).</summary>
    public PlaceSet OfficeStarts { get; } = new(passage.Text.Length);

    /// <summary>Where names of two or more characters begin.</summary>
    public PlaceSet NameStarts { get; } = new(passage.Text.Length);

    public List<Token> Tokens { get; } = [];

    public IReadOnlyList<DateMention> Dates { get; set; } = [];

    /// <summary>Index of the first date that begins at a position or behind it.</summary>
    public int DateFrom(int position) => Offsets.FirstFrom(Dates, position, static date => date.Span.Start);

    /// <summary>Countries that the text or its title names in full: what one-character codes may stand for.</summary>
    public Dictionary<string, int> Named { get; } = [];

    /// <summary>States that the text does not name but whose places and groups it does (加沙, 哈马斯): enough for a one-character code.</summary>
    public HashSet<string> Hinted { get; } = [];

    /// <summary>Persons that the text or its title names in full: whom a surname may mean.</summary>
    public HashSet<int> NamedPersons { get; } = [];

    /// <summary>Persons whom the text itself introduces by state and title, by the offset of each place that names them.</summary>
    public Dictionary<int, Actor> Introduced { get; } = [];

    /// <summary>Which of several persons of one surname the text means, once it has named one beside the state.</summary>
    public Dictionary<string, int> Bound { get; } = [];

    /// <summary>The one state that the title names, or null.</summary>
    public string? TitleState { get; set; }

    /// <summary>The outlet's state: who 我国 is.</summary>
    public string? OwnState { get; set; }

    /// <summary>The first word of each sentence that makes what follows a condition or a view; gathered when status is asked for.</summary>
    public Dictionary<int, (int Clause, Status Status, TextSpan Word)>? Openers { get; set; }

    public Discourse Discourse { get; } = new();

    public List<Draft> Drafts { get; } = [];

    private Dictionary<Clause, List<Draft>>? byClause;
    private int gathered;

    /// <summary>The drafts of a clause, in the order in which they were made.</summary>
    public IReadOnlyList<Draft> DraftsOf(Clause clause)
    {
        if (gathered != Drafts.Count) byClause = null;
        gathered = Drafts.Count;
        byClause ??= Drafts.GroupBy(draft => draft.Clause).ToDictionary(group => group.Key, group => group.ToList());
        return byClause.TryGetValue(clause, out var drafts) ? drafts : [];
    }

    /// <summary>The folded text between two offsets.</summary>
    public ReadOnlySpan<char> Between(int start, int end) => end > start ? Folded.AsSpan(start, end - start) : default;

    /// <summary>The clause before in the same sentence; null for a sentence's first.</summary>
    public Clause? Before(Clause clause) => Neighbour(clause, clause.Index - 1);

    /// <summary>The clause behind in the same sentence; null for a sentence's last.</summary>
    public Clause? After(Clause clause) => Neighbour(clause, clause.Index + 1);

    /// <summary>True if a token may be a trigger that is accepted, in one of its senses.</summary>
    public bool MayBe(Token token, Predicate<TriggerEntry> accept)
    {
        foreach (var term in token.Meaning.Terms)
            if (term.Kind == TermKind.Trigger && accept(Pack.Triggers[term.Entry])) return true;
        return false;
    }

    private Clause? Neighbour(Clause clause, int index) =>
        index >= 0 && index < Clauses.Count && Clauses[index] is var other && other.Sentence == clause.Sentence ? other : null;
}
