namespace Guanlan.Coding.English;

/// <summary>What a word of an English sentence does. Words that no table knows count as nouns.</summary>
internal enum EnglishTag : byte
{
    /// <summary>Part of a noun phrase: noun, name, adjective, number.</summary>
    Noun,

    /// <summary>The main verb of a verb group.</summary>
    Verb,

    /// <summary>A form of be, have or do.</summary>
    Auxiliary,

    /// <summary>will, would, may, must and their kind.</summary>
    Modal,

    /// <summary>The to of an infinitive.</summary>
    To,

    /// <summary>not, never, already, officially.</summary>
    Adverb,

    Preposition,

    /// <summary>and, or, but.</summary>
    Conjunction,

    Comma,

    /// <summary>Semicolon, colon, dash or bracket.</summary>
    Stop,

    /// <summary>A quotation mark.</summary>
    Quote,

    /// <summary>who, which, and that behind a noun.</summary>
    Relative,

    /// <summary>if, when, because, that behind a verb.</summary>
    Subordinator,

    /// <summary>the, a, its: opens a noun phrase.</summary>
    Determiner,

    /// <summary>'s</summary>
    Possessive,

    /// <summary>Monday, yesterday: stands anywhere.</summary>
    Time,
}

/// <summary>The forms in which a word may be a verb.</summary>
[Flags]
internal enum VerbForm : byte
{
    None = 0,
    Base = 1,
    Third = 2,
    Past = 4,
    Ing = 8,
}
