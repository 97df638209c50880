using Guanlan.Diagnostics;

namespace Guanlan.Fetching;

/// <summary>What came of a fetch: a body, the word that nothing has changed, or an error. Never an exception for what a server does.</summary>
public sealed record FetchResult
{
    /// <summary>The address that was asked for.</summary>
    public required Uri Asked { get; init; }

    /// <summary>The address that answered, after redirects; the last one tried if there was no answer.</summary>
    public required Uri Address { get; init; }

    /// <summary>Where it has moved for good: set only if every redirect on the way was permanent (301, 308).</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>The status of the last answer, or 0 if there was none.</summary>
    public int Status { get; init; }

    /// <summary>The body, unpacked; empty unless <see cref="IsWhole"/>.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The content type with its charset as the server gave it, or null.</summary>
    public string? ContentType { get; init; }

    /// <summary>The server's <c>ETag</c>, or null.</summary>
    public string? EntityTag { get; init; }

    /// <summary>The server's <c>Last-Modified</c>, or null.</summary>
    public string? LastModified { get; init; }

    /// <summary>How long the server asks to be left alone (<c>Retry-After</c>), at most a week, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How long the answer may be used without asking again (<c>Cache-Control: max-age</c>), at most a week, or null.</summary>
    public TimeSpan? FreshFor { get; init; }

    /// <summary>Why there is no body, or null.</summary>
    public ErrorCode? Error { get; init; }

    /// <summary>What was at fault, for the message: the address, and in brackets what happened.</summary>
    public string Subject { get; init; } = "";

    /// <summary>True if the copy at hand is still good (304).</summary>
    public bool IsUnchanged => Status == 304 && Error is null;

    /// <summary>True if there is a body.</summary>
    public bool IsWhole => Error is null && !IsUnchanged;

    /// <summary>True if the server says that there will never be anything again (410).</summary>
    public bool IsGone => Status == 410;
}
