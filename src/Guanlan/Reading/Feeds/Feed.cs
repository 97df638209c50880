using System.Collections.Immutable;

namespace Guanlan.Reading.Feeds;

/// <summary>A feed as read: RSS of any dialect, Atom, CDF or JSON Feed, in one shape. Titles and texts are HTML, made safe.</summary>
internal sealed record Feed
{
    /// <summary><c>rss</c>, <c>atom</c>, <c>rdf</c>, <c>cdf</c> or <c>json</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Id, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Title.</summary>
    public string? Title { get; init; }

    /// <summary>Address of the site.</summary>
    public string? Link { get; init; }

    /// <summary>What it says of itself.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Language as stated.</summary>
    public string? Language { get; init; }

    /// <summary>Author.</summary>
    public string? Author { get; init; }

    /// <summary>When published.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When changed.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Its entries, in order.</summary>
    public ImmutableArray<FeedEntry> Entries { get; init; } = [];
}
