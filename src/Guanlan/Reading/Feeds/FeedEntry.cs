using System.Collections.Immutable;

namespace Guanlan.Reading.Feeds;

/// <summary>An entry of a feed; summary and content are HTML.</summary>
internal sealed record FeedEntry
{
    /// <summary>Id, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Title.</summary>
    public string? Title { get; init; }

    /// <summary>Address.</summary>
    public string? Link { get; init; }

    /// <summary>Summary.</summary>
    public string? Summary { get; init; }

    /// <summary>Content.</summary>
    public string? Content { get; init; }

    /// <summary>Author.</summary>
    public string? Author { get; init; }

    /// <summary>When published.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When changed.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Tags.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];
}
