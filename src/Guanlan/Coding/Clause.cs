namespace Guanlan.Coding;

/// <summary>A stretch between two commas, with the tokens and mentions that stand in it.</summary>
internal sealed class Clause
{
    /// <summary>Its place among the clauses of the passage.</summary>
    public required int Index { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>Index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>True if it begins inside a quotation.</summary>
    public bool InQuote { get; init; }

    /// <summary>True if its sentence asks.</summary>
    public bool IsQuestion { get; set; }

    /// <summary>Tokens outside mentions, in order.</summary>
    public List<Token> Tokens { get; } = [];

    /// <summary>Mentions, in order.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>The mention that acts in this clause, its own or carried; set while frames run.</summary>
    public Mention? Subject { get; set; }

    /// <summary>Whoever speaks the clause, or null for the author.</summary>
    public Voice? Voice { get; set; }

    /// <summary>Who told the sentences before in this paragraph, where this one names nobody; null if nobody did.</summary>
    public Voice? Teller { get; set; }

    public TextSpan Span => TextSpan.FromBounds(Start, End);
}

/// <summary>Who answers for a clause.</summary>
/// <param name="Speaker">The speaker's mention; null for an unnamed voice.</param>
/// <param name="ContentStart">Where the content begins.</param>
/// <param name="IsOpinion">The verb of saying marks a view (认为).</param>
/// <param name="Announces">The verb of saying makes the act public by the actor itself (宣布).</param>
/// <param name="Relays">A report about others (据…报道).</param>
internal sealed record Voice(Mention? Speaker, int ContentStart, bool IsOpinion, bool Announces, bool Relays);
