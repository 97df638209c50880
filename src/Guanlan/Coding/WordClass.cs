namespace Guanlan.Coding;

/// <summary>The closed classes of <c>data/words</c> as a set of bits.</summary>
[Flags]
internal enum WordClass : uint
{
    None = 0,
    Preposition = 1 << 0,
    Passive = 1 << 1,
    Speech = 1 << 2,
    Negation = 1 << 3,
    Refusal = 1 << 4,
    Wish = 1 << 5,
    Plan = 1 << 6,
    Promise = 1 << 7,
    Possibility = 1 << 8,
    Ability = 1 << 9,
    Obligation = 1 << 10,
    Condition = 1 << 11,
    Concession = 1 << 12,
    Purpose = 1 << 13,
    Opinion = 1 << 14,
    Question = 1 << 15,
    LightVerb = 1 << 16,
    Coreference = 1 << 17,
    Quantifier = 1 << 18,
    List = 1 << 19,
    TimeCue = 1 << 20,
    Contrast = 1 << 21,
    Topic = 1 << 22,
    Envoy = 1 << 23,
    Going = 1 << 24,
    Suffix = 1 << 25,
    Verb = 1 << 26,
    Endorsement = 1 << 27,
    Stance = 1 << 28,
    Provoking = 1 << 29,
}

/// <summary>The further header words of <c>data/words</c>: what a word of a class does.</summary>
[Flags]
internal enum WordNote : ulong
{
    None = 0,
    Target = 1 << 0,
    With = 1 << 1,
    Disposal = 1 << 2,
    Benefit = 1 << 3,
    Place = 1 << 4,
    Source = 1 << 5,
    Agent = 1 << 6,
    Invitation = 1 << 7,
    About = 1 << 8,
    Opinion = 1 << 9,
    Unnamed = 1 << 10,
    Own = 1 << 11,
    Nonevent = 1 << 12,
    Set2 = 1 << 13,
    Set3 = 1 << 14,
    Set4 = 1 << 15,
    Set5 = 1 << 16,
    Other = 1 << 17,
    State = 1 << 18,
    Person = 1 << 19,
    All = 1 << 20,
    Some = 1 << 21,
    Open = 1 << 22,
    Group = 1 << 23,
    Past = 1 << 24,
    Announce = 1 << 25,
    Affirmative = 1 << 26,
    Side = 1 << 27,
    Military = 1 << 28,
    But = 1 << 29,
    Not = 1 << 30,
    Meeting = 1UL << 31,
    Thing = 1UL << 32,
    Distance = 1UL << 33,
    Speaker = 1UL << 34,
    Now = 1UL << 35,
    Motive = 1UL << 36,
    Gloss = 1UL << 37,
    Given = 1UL << 38,
    Gist = 1UL << 39,
}

/// <summary>Reads class and note names as the lexicon prints them.</summary>
internal static class WordClasses
{
    public static WordClass Class(string name) => Parse<WordClass>(name.Replace("-", "", StringComparison.Ordinal));

    public static WordNote Notes(string note)
    {
        var all = WordNote.None;
        foreach (var word in note.Split(' ', StringSplitOptions.RemoveEmptyEntries)) all |= Parse<WordNote>(word);
        return all;
    }

    private static T Parse<T>(string name) where T : struct, Enum =>
        Enum.TryParse<T>(name, ignoreCase: true, out var value) ? value : default;
}
