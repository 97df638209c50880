using System.Text.Json;
using Guanlan.Reading.Html;
using Guanlan.Reading.Metadata;

namespace Guanlan.Reading.Feeds;

/// <summary>Reads a JSON Feed of any version.</summary>
internal static class JsonFeedParser
{
    /// <summary>The feed, or null if the text is none.</summary>
    /// <param name="text">The feed.</param>
    /// <param name="url">Its address, for relative ones inside it, or null.</param>
    public static Feed? Parse(string text, string? url = null)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array) return null;
            var from = FeedAddresses.Document(url);
            return new Feed
            {
                Format = "json",
                Id = Text(root, "feed_url"),
                Title = Text(root, "title"),
                Link = FeedAddresses.Resolve(Text(root, "home_page_url"), from),
                Subtitle = Text(root, "description"),
                Language = Text(root, "language"),
                Author = Author(root),
                Entries = [.. items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(item => Entry(item, from))],
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static FeedEntry Entry(JsonElement item, Uri? from)
    {
        var link = FeedAddresses.Resolve(Text(item, "url") ?? Text(item, "external_url"), from);
        var inside = FeedAddresses.Document(link) ?? from;
        var plain = Text(item, "content_text");
        return new FeedEntry
        {
            Id = Text(item, "id"),
            Title = Text(item, "title"),
            Link = link,
            Summary = Text(item, "summary"),
            Content = Text(item, "content_html") is { } html ? Sanitizer.Clean(html, inside) : plain?.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal),
            Author = Author(item),
            Published = Timestamp.Parse(Text(item, "date_published")),
            Updated = Timestamp.Parse(Text(item, "date_modified")),
            Tags = item.TryGetProperty("tags", out var tags) && tags.ValueKind == JsonValueKind.Array ? [.. tags.EnumerateArray().Where(tag => tag.ValueKind == JsonValueKind.String).Select(tag => tag.GetString()!)] : [],
        };
    }

    private static string? Author(JsonElement item)
    {
        if (item.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array && authors.GetArrayLength() > 0 && authors[0].ValueKind == JsonValueKind.Object) return Text(authors[0], "name");
        return item.TryGetProperty("author", out var author) && author.ValueKind == JsonValueKind.Object ? Text(author, "name") : null;
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value)
        ? value.ValueKind switch { JsonValueKind.String => value.GetString(), JsonValueKind.Number => value.GetRawText(), _ => null }
        : null;
}
