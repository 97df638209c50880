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
