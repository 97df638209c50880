using System.Text.Json.Nodes;
using Guanlan.Reading.Encodings;
using Guanlan.Reading.Feeds;

namespace Guanlan.Reading.Inspection;

/// <summary>A feed as read: its own fields and those of its entries.</summary>
internal sealed class FeedInspection(string folder) : IInspection
{
    /// <inheritdoc />
    public void Inspect(InspectedLine line, JsonObject answer)
    {
        var decoded = TextDecoder.Decode(line.Bytes(folder), line.Find("content_type"));
        var text = decoded.Text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        // The transport's own word on where relative addresses start comes before the address that was asked for.
        var url = FeedAddresses.Resolve(line.Find("content_location"), FeedAddresses.Document(line.Find("url"))) ?? line.Find("url");
        var feed = text.StartsWith('{') ? JsonFeedParser.Parse(text, url) : FeedParser.Parse(text, url);
        answer["status"] = feed is null ? "not_a_feed" : decoded.IsDamaged ? "damaged" : "ok";
        if (feed is null) return;
        answer["format"] = feed.Format;
        answer["feed"] = Head(feed);
        answer["entries"] = new JsonArray([.. feed.Entries.Select(entry => (JsonNode)Entry(entry))]);
    }

    private static JsonObject Head(Feed feed)
    {
        var head = new JsonObject();
        head.Put("id", feed.Id);
        head.Put("title", feed.Title);
        head.Put("link", feed.Link);
        if (feed.Subtitle is { } subtitle) head["subtitle"] = subtitle;
        head.Put("language", feed.Language);
        head.Put("author", feed.Author);
        head.PutUtc("published", feed.Published);
        head.PutUtc("updated", feed.Updated);
        return head;
    }

    private static JsonObject Entry(FeedEntry entry)
    {
        var written = new JsonObject();
        written.Put("id", entry.Id);
        written.Put("title", entry.Title);
        written.Put("link", entry.Link);
        written.Put("summary", entry.Summary);
        written.Put("content", entry.Content);
        written.Put("author", entry.Author);
        written.PutUtc("published", entry.Published);
        written.PutUtc("updated", entry.Updated);
        written.Put("tags", entry.Tags);
        return written;
    }
}
