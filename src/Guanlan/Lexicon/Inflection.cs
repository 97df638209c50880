namespace Guanlan.Lexicon;

/// <summary>Which form of an English trigger a surface is. Chinese surfaces, nouns in the singular and all other kinds have none.</summary>
public enum Inflection : byte
{
    /// <summary>No inflection, or not known.</summary>
    None,

    /// <summary>The base of a verb: attack, meet.</summary>
    Base,

    /// <summary>Third person of the present: attacks, meets.</summary>
    ThirdPerson,

    /// <summary>Past tense or past participle: attacked, met.</summary>
    Past,

    /// <summary>The form in -ing: attacking, meeting.</summary>
    Ing,

    /// <summary>Plural of a noun: attacks, meetings.</summary>
    Plural,
}
