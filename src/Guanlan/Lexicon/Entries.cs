using System.Buffers;
using System.Collections.Immutable;

namespace Guanlan.Lexicon;

/// <summary>A member of an organisation or region over an interval of days (open ends allowed).</summary>
public readonly record struct Membership(string State, DateInterval Interval);

/// <summary>A state, organisation, group, region, company, outlet or place.</summary>
/// <param name="Id">Id in the lexicon (<c>JPN</c>, <c>IGO:UN</c>, <c>BUS:huawei</c>, <c>JPN-places</c>).</param>
/// <param name="Kind">Which of them.</param>
/// <param name="Code">The code it is coded as: a company is <c>CHN/BUS</c>, a place its state.</param>
/// <param name="Home">The state it belongs to, or null.</param>
/// <param name="Chinese">First Chinese name, or empty.</param>
/// <param name="English">First English name, or empty.</param>
/// <param name="Members">Members by date; empty for others.</param>
public sealed record ActorEntry(string Id, TermKind Kind, ActorCode Code, string? Home, string Chinese, string English, ImmutableArray<Membership> Members);

/// <summary>An office somebody held.</summary>
/// <param name="Who">State, <c>IGO:</c> or <c>NSA:</c> id.</param>
/// <param name="Role">One of the roles of docs/reference/lexicon.md (<c>foreign-minister</c>).</param>
/// <param name="Interval">From the first to the last day in office, open ends allowed.</param>
public readonly record struct Office(string Who, string Role, DateInterval Interval);

/// <summary>A person with dated offices, newest first.</summary>
/// <param name="Id">Slug.</param>
/// <param name="IsFemale">For 她 and "she"; null if unknown.</param>
/// <param name="Chinese">First Chinese name, or empty.</param>
/// <param name="English">First English name, or empty.</param>
/// <param name="Offices">Offices, newest first.</param>
public sealed record PersonEntry(string Id, bool? IsFemale, string Chinese, string English, ImmutableArray<Office> Offices);

/// <summary>A part of a state or a title: what it adds is a sector.</summary>
/// <param name="Id">Slug.</param>
/// <param name="Sector"><c>GOV</c>, <c>MIL</c> ...</param>
public sealed record SectorEntry(string Id, string Sector);

/// <summary>The shapes in which a trigger may find its parties; see docs/reference/lexicon.md.</summary>
[Flags]
public enum Frames : ushort
{
    /// <summary>No frame.</summary>
    None = 0,

    /// <summary>SRC V TGT.</summary>
    F1 = 1 << 1,

    /// <summary>SRC preposition TGT V.</summary>
    F2 = 1 << 2,

    /// <summary>A with B V.</summary>
    F3 = 1 << 3,

    /// <summary>A and B together V.</summary>
    F4 = 1 << 4,

    /// <summary>TGT passive SRC V.</summary>
    F5 = 1 << 5,

    /// <summary>SRC 把 TGT V.</summary>
    F6 = 1 << 6,

    /// <summary>TGT V SRC: the subject receives what the object gives (收到美国的导弹).</summary>
    FR = 1 << 7,

    /// <summary>SRC sends X to LOC V.</summary>
    F8 = 1 << 8,

    /// <summary>SRC for TGT V.</summary>
    F9 = 1 << 9,

    /// <summary>Noun phrase.</summary>
    F10 = 1 << 10,

    /// <summary>The speaker judges the subject, which stands before the predicate (美国的做法是错误的).</summary>
    FE = 1 << 11,

    /// <summary>The target is the subject of the content clause.</summary>
    FC = 1 << 12,

    /// <summary>The object acts too, whatever frame found it (击退乌军进攻): both parties stand on both sides.</summary>
    FM = 1 << 13,

    /// <summary>The speaker asks the subject, which stands before the verb (以色列应停火).</summary>
    F12 = 1 << 14,

    /// <summary>向 X V: X is told, not acted on; the target is the object, or the subject of what follows (向美国告状).</summary>
    FA = 1 << 15,
}

/// <summary>A trigger: which type it carries and how it finds its parties.</summary>
/// <param name="Id">Its surface.</param>
/// <param name="Type">The event type.</param>
/// <param name="IsChinese">False for English.</param>
/// <param name="IsVerb">It may stand as a verb.</param>
/// <param name="IsNoun">It may stand as a noun.</param>
/// <param name="Frames">The shapes.</param>
/// <param name="NeedsSource">No row without a source.</param>
/// <param name="NeedsTarget">No row without a target.</param>
/// <param name="Tails">One of these must follow in the clause; empty for no condition. Folded.</param>
/// <param name="Heads">One of these must stand earlier in the clause; empty for no condition. Folded.</param>
/// <param name="Bars">None of these may follow in the clause. Folded.</param>
/// <param name="Prepositions">English prepositions that introduce the target. Folded.</param>
/// <param name="Alternatives">Other types a careful coder could defend.</param>
public sealed record TriggerEntry(
    string Id,
    EventType Type,
    bool IsChinese,
    bool IsVerb,
    bool IsNoun,
    Frames Frames,
    bool NeedsSource,
    bool NeedsTarget,
    ImmutableArray<string> Tails,
    ImmutableArray<string> Heads,
    ImmutableArray<string> Bars,
    ImmutableArray<string> Prepositions,
    ImmutableArray<EventType> Alternatives)
{
    /// <summary>So many words are looked for one by one; more of them by one search for all.</summary>
    private const int Few = 8;

    private SearchValues<string>? tails;

    private SearchValues<string>? heads;

    /// <summary>True if one of <see cref="Tails"/> stands in a piece of folded text. Safe to call from several threads.</summary>
    internal bool HasTail(ReadOnlySpan<char> text) => Has(text, Tails, ref tails);

    /// <summary>True if one of <see cref="Heads"/> stands in a piece of folded text. Safe to call from several threads.</summary>
    internal bool HasHead(ReadOnlySpan<char> text) => Has(text, Heads, ref heads);

    private static bool Has(ReadOnlySpan<char> text, ImmutableArray<string> words, ref SearchValues<string>? search)
    {
        if (words.Length > Few) return text.ContainsAny(search ??= SearchValues.Create(words.AsSpan(), StringComparison.Ordinal));
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }
}

/// <summary>A word of a closed class.</summary>
/// <param name="Id">Id in its file.</param>
/// <param name="Class">The class (<c>speech</c>, <c>negation</c> ...), as an index of <see cref="LexiconPack.WordClasses"/>.</param>
/// <param name="Note">Further header words (<c>high</c>, <c>low</c>, <c>against</c> ...), space-separated; mostly empty.</param>
public sealed record WordEntry(string Id, int Class, string Note);
