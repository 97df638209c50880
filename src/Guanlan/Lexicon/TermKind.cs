namespace Guanlan.Lexicon;

/// <summary>What a surface of the lexicon stands for.</summary>
public enum TermKind : byte
{
    /// <summary>A state or territory.</summary>
    State,

    /// <summary>An international organisation.</summary>
    Organisation,

    /// <summary>An armed or political group without a state.</summary>
    Group,

    /// <summary>A region used as an actor.</summary>
    Region,

    /// <summary>A large firm; coded as its home state with sector BUS.</summary>
    Company,

    /// <summary>A news outlet; coded as its home state with sector MED.</summary>
    Outlet,

    /// <summary>A city, province, island, base or sea of one state.</summary>
    Place,

    /// <summary>A person with dated offices.</summary>
    Person,

    /// <summary>A ministry, force or other part of a state (国防部, 海军).</summary>
    Organ,

    /// <summary>A title of a person (总统, 外长).</summary>
    Role,

    /// <summary>A word or phrase that carries an event type.</summary>
    Trigger,

    /// <summary>A word of a closed class (speech, negation, preposition ...).</summary>
    Word,

    /// <summary>A longer string in which the entries it covers are dead.</summary>
    Discard,
}

/// <summary>How a surface may stand for its entry; see docs/reference/lexicon.md.</summary>
[Flags]
public enum SurfaceMarks : ushort
{
    /// <summary>An ordinary full name.</summary>
    None = 0,

    /// <summary>One-character code, the usual owner of the character.</summary>
    Code = 1,

    /// <summary>One-character code, live only where the text also has a fuller name.</summary>
    Side = 2,

    /// <summary>Capital or building standing for the government.</summary>
    Metonym = 4,

    /// <summary>English adjective or people word.</summary>
    Adjective = 8,

    /// <summary>Resolves only after the full form, or with a title or state beside it.</summary>
    Short = 16,

    /// <summary>Nickname.</summary>
    Alias = 32,

    /// <summary>Nickname with a friendly stance.</summary>
    Friendly = 64,

    /// <summary>Nickname with a hostile stance.</summary>
    Hostile = 128,

    /// <summary>Case-sensitive.</summary>
    CaseSensitive = 256,

    /// <summary>A short name that may stand alone.</summary>
    Plain = 512,

    /// <summary>A surface made of Latin letters: it needs word boundaries on both sides.</summary>
    Latin = 1024,

    /// <summary>A region's name that means each of its members (太平洋两岸).</summary>
    Each = 2048,
}

/// <summary>One surface of one entry.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Entry">Index into the pack's table of that kind (actors of all kinds from state to place share one table; discards: <see cref="LexiconPack.Discards"/>).</param>
/// <param name="Flags">How it may stand for it.</param>
/// <param name="Only">Index of the actor that alone may own this surface (五角大楼 and USA), or -1.</param>
/// <param name="Inflection">The form of an English trigger. A trigger that is verb and noun has two terms at <c>attacks</c>: third person and plural.</param>
public readonly record struct Term(TermKind Kind, int Entry, SurfaceMarks Flags, int Only = -1, Inflection Inflection = Inflection.None);

/// <summary>A surface found in a text: UTF-16 position and length, and the index of its pattern (one pattern may have several terms).</summary>
/// <param name="Start">First unit.</param>
/// <param name="Length">Units.</param>
/// <param name="Pattern">Index for <see cref="LexiconPack.TermsOf"/>.</param>
public readonly record struct TermMatch(int Start, int Length, int Pattern)
{
    /// <summary>The unit after the last.</summary>
    public int End => Start + Length;
}
