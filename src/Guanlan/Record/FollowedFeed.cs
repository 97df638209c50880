namespace Guanlan.Record;

/// <summary>A feed that is followed, and what is known of it since the last time it was asked. Times are UTC.</summary>
public sealed record FollowedFeed
{
    /// <summary>Its address; no two feeds have the same.</summary>
    public required string Address { get; init; }

    /// <summary>Its title, or empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>Address of its site, or null.</summary>
    public string? Site { get; init; }

    /// <summary>Folders it stands in, joined by a slash, or empty.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Whether it is asked at all.</summary>
    public FeedState State { get; init; }

    /// <summary>The server's <c>ETag</c> of the copy read last, or null.</summary>
    public string? EntityTag { get; init; }

    /// <summary>The server's <c>Last-Modified</c> of the copy read last, or null.</summary>
    public string? LastModified { get; init; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset AddedAt { get; init; }

    /// <summary>When it was asked last, or null.</summary>
    public DateTimeOffset? CheckedAt { get; init; }

    /// <summary>When it last had something new, or null.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>Before when it is not asked again, or null for at any time.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>How often it failed since it last answered.</summary>
    public int Failures { get; init; }

    /// <summary>The code of the last failure, or null if it answered last.</summary>
    public string? Error { get; init; }

    /// <summary>True if it may be asked now.</summary>
    public bool IsDue(DateTimeOffset now) => State == FeedState.Active && !(NextAt > now);
}
