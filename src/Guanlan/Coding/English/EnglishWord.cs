namespace Guanlan.Coding.English;

/// <summary>One word or mark of an English sentence.</summary>
internal sealed class EnglishWord
{
    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>In small letters.</summary>
    public required string Lower { get; init; }

    /// <summary>Begins with a capital letter.</summary>
    public bool IsCapital { get; init; }

    public EnglishTag Tag { get; set; }

    /// <summary>As what verb form the lexicon knows it.</summary>
    public VerbForm Forms { get; set; }

    /// <summary>Classes of the lexicon that the single word has.</summary>
    public WordClass Classes { get; set; }

    /// <summary>The actor mention the word belongs to.</summary>
    public Mention? Mention { get; set; }

    /// <summary>The verb is passive: was attacked, attacked by.</summary>
    public bool IsPassive { get; set; }

    /// <summary>The verb form it stands in, for verbs.</summary>
    public VerbForm Form { get; set; }

    public bool Is(EnglishTag tag) => Tag == tag;

    public bool IsFinite => Tag == EnglishTag.Verb && Form is not VerbForm.Ing;

    public override string ToString() => $"{Lower}/{Tag}{(IsPassive ? "!" : "")}";
}
