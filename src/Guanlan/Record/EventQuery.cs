namespace Guanlan.Record;

/// <summary>Which events are asked for; a null filter lets all pass. Newest first, undated last.</summary>
public sealed record EventQuery
{
    /// <summary>An actor on either side, at the level of the state.</summary>
    public ActorCode? Actor { get; init; }

    /// <summary>An acting party.</summary>
    public ActorCode? Source { get; init; }

    /// <summary>A party acted on; for reciprocal acts also any party.</summary>
    public ActorCode? Target { get; init; }

    /// <summary>The kind of act.</summary>
    public EventType? Type { get; init; }

    /// <summary>Words or deeds, friendly or hostile.</summary>
    public QuadClass? Quad { get; init; }

    /// <summary>One status.</summary>
    public Status? Status { get; init; }

    /// <summary>True for asserted events only.</summary>
    public bool AssertedOnly { get; init; }

    /// <summary>Events that do not end before this day. Undated events do not pass.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Events that do not begin after this day. Undated events do not pass.</summary>
    public DateOnly? To { get; init; }

    /// <summary>True for events recounted from long ago only, false for all others.</summary>
    public bool? Historical { get; init; }

    /// <summary>Words that the evidence holds.</summary>
    public string? Text { get; init; }

    /// <summary>Events that this document speaks of.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Which part.</summary>
    public Paging Paging { get; init; } = Paging.First;
}
