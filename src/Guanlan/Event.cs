using System.Collections.Immutable;

namespace Guanlan;

/// <summary>
/// One happening in the record: the rows of any number of texts and reprints that speak of the same act between the same parties
/// at the same time. It counts once; its mentions are a second number, its independent origins a third.
/// </summary>
public sealed record Event
{
    /// <summary>Stable id, made from parties, type and date.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of act.</summary>
    public required EventType Type { get; init; }

    /// <summary>Who acts, at the level of the state; sorted.</summary>
    public required ImmutableArray<ActorCode> Source { get; init; }

    /// <summary>On whom, at the level of the state; sorted, empty for reciprocal acts.</summary>
    public ImmutableArray<ActorCode> Target { get; init; } = [];

    /// <summary>The narrowest interval that the mentions agree on.</summary>
    public DateInterval Date { get; init; }

    /// <summary>The firmest status among the mentions.</summary>
    public required Status Status { get; init; }

    /// <summary>All its mentions recount it from long ago: it belongs to no series of these days.</summary>
    public bool IsHistorical { get; init; }

    /// <summary>How many rows speak of it.</summary>
    public required int Mentions { get; init; }

    /// <summary>How many stories (texts that are not reprints of each other) speak of it.</summary>
    public required int Origins { get; init; }
}
