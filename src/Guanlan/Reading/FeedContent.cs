using System.Collections.Immutable;
using Guanlan.Reading.Encodings;
using Guanlan.Reading.Feeds;

namespace Guanlan.Reading;

/// <summary>A feed as read. Immutable.</summary>
public sealed class FeedContent
{
    internal FeedContent(Feed feed, string address, DecodedText decoded)
    {
        Title = FeedDocuments.Plain(feed.Title);
        Site = feed.Link;
        Items = [.. feed.Entries.Select(entry => new FeedItem(entry, feed, address, decoded)).DistinctBy(item => item.Key)];
    }

    /// <summary>Its title, or empty.</summary>
    public string Title { get; }

    /// <summary>Address of its site, or null.</summary>
    public string? Site { get; }

    /// <summary>Its entries in the order of the feed, each key once.</summary>
    public ImmutableArray<FeedItem> Items { get; }
}
