using System.Collections.Immutable;

namespace Guanlan;

/// <summary>
/// One reading of one clause: who did what to whom, when, who says so, and what the text does with it. It is a statement about a
/// text, not about the world: an <see cref="Event"/> gathers the rows that speak of one happening. Immutable; rows of one text are
/// ordered by evidence, then by trigger.
/// </summary>
public sealed record CodedRow
{
    /// <summary>The document or passage.</summary>
    public required string DocumentId { get; init; }

    /// <summary>The clause and its trigger.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The kind of act.</summary>
    public required EventType Type { get; init; }

    /// <summary>Who acts; for reciprocal acts all parties. Never empty.</summary>
    public required ImmutableArray<Actor> Source { get; init; }

    /// <summary>On whom; empty for reciprocal acts and for acts without a target.</summary>
    public ImmutableArray<Actor> Target { get; init; } = [];

    /// <summary>To whom a statement about the target is addressed; mostly empty.</summary>
    public ImmutableArray<Actor> Addressee { get; init; } = [];

    /// <summary>When the act took place; nothing known if the text gives no ground.</summary>
    public DateInterval Date { get; init; }

    /// <summary>What the date rests on.</summary>
    public DateBasis DateBasis { get; init; }

    /// <summary>What the text does with the act.</summary>
    public required Status Status { get; init; }

    /// <summary>The nearest voice answerable for the content: an actor code, an outlet, <c>author</c> or <c>unnamed</c>.</summary>
    public string AttributedTo { get; init; } = "author";

    /// <summary>Who says that who says, the nearest voice first; empty where the author alone answers.</summary>
    public ImmutableArray<RowVoice> Voices { get; init; } = [];

    /// <summary>Other types that a careful coder could defend; never holds <see cref="Type"/>.</summary>
    public ImmutableArray<EventType> AlternativeTypes { get; init; } = [];

    /// <summary>The act is recounted from long ago (上世纪, 1972年): it belongs to no series of these days.</summary>
    public bool IsHistorical { get; init; }

    /// <summary>How the row hangs together with other rows of the same text.</summary>
    public ImmutableArray<RowLink> Links { get; init; } = [];

    /// <summary>The frame that found the parties (<c>F2</c>).</summary>
    public string Frame { get; init; } = "";

    /// <summary>How sure the coder is, 0 to 1: a rank for review, not a probability.</summary>
    public double Confidence { get; init; }

    /// <summary>The rules and lexicon lines that made the row, in the order in which they were applied.</summary>
    public ImmutableArray<string> Explanation { get; init; } = [];

    /// <summary>The lexicon version that made the row.</summary>
    public string Version { get; init; } = "";
}
