using System.Security.Cryptography;
using System.Text;
using Guanlan.Reading.Encodings;
using Guanlan.Reading.Feeds;

namespace Guanlan.Reading;

/// <summary>An entry of a feed, not read yet. Immutable.</summary>
public sealed class FeedItem
{
    private readonly FeedEntry entry;
    private readonly Feed feed;
    private readonly string address;
    private readonly DecodedText decoded;

    internal FeedItem(FeedEntry entry, Feed feed, string address, DecodedText decoded)
    {
        (this.entry, this.feed, this.address, this.decoded) = (entry, feed, address, decoded);
        Key = entry.Id is { Length: > 0 } id ? id : entry.Link is { Length: > 0 } link ? link : Words(entry);
    }

    /// <summary>What it is known by: the id the feed gives it, else its address, else a hash of its words.</summary>
    public string Key { get; }

    /// <summary>Its document, or the reason why there is none; the same as when the feed is read as a file.</summary>
    public ReadResult Read() => FeedDocuments.One(entry, feed, address, address, decoded);

    private static string Words(FeedEntry entry) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{entry.Title}\n{entry.Summary}\n{entry.Content}")))[..32];
}
