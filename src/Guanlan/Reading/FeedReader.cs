using Guanlan.Reading.Encodings;

namespace Guanlan.Reading;

/// <summary>Reads a feed for somebody who follows it: what it calls itself, and its entries, each with the key that it is known by. Pure and thread safe.</summary>
public static class FeedReader
{
    /// <summary>The feed, or null if the bytes are none.</summary>
    /// <param name="bytes">The bytes as they came.</param>
    /// <param name="address">Its address.</param>
    /// <param name="contentType">Content type of the transport with its charset, or null.</param>
    public static FeedContent? Read(ReadOnlySpan<byte> bytes, string address, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        var decoded = TextDecoder.Decode(bytes, contentType);
        return FeedDocuments.Parse(decoded, address) is { } feed ? new FeedContent(feed, address, decoded) : null;
    }
}
