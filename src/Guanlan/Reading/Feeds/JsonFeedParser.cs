using System.Text.Json;
using Guanlan.Reading.Metadata;

namespace Guanlan.Reading.Feeds;

/// <summary>Reads a JSON Feed of any version.</summary>
internal static class JsonFeedParser
{
    /// <summary>The feed, or null if the text is none.</summary>
    public static Feed? Parse(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true });
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array) return null;
            return new Feed("json", Text(root, "title"), Text(root, "home_page_url"), Text(root, "description"), Text(root, "language"), null, [.. items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(Entry)]);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static FeedEntry Entry(JsonElement item) => new()
    {
        Id = Text(item, "id"),
        Title = Text(item, "title"),
        Link = Text(item, "url") ?? Text(item, "external_url"),
        Summary = Text(item, "summary"),
        Content = Text(item, "content_html") ?? Text(item, "content_text"),
        Author = Author(item),
        Published = Timestamp.Parse(Text(item, "date_published")),
        Updated = Timestamp.Parse(Text(item, "date_modified")),
        Tags = item.TryGetProperty("tags", out var tags) && tags.ValueKind == JsonValueKind.Array ? [.. tags.EnumerateArray().Where(tag => tag.ValueKind == JsonValueKind.String).Select(tag => tag.GetString()!)] : [],
    };

    private static string? Author(JsonElement item)
    {
        if (item.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array && authors.GetArrayLength() > 0 && authors[0].ValueKind == JsonValueKind.Object) return Text(authors[0], "name");
        return item.TryGetProperty("author", out var author) && author.ValueKind == JsonValueKind.Object ? Text(author, "name") : null;
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value)
        ? value.ValueKind switch { JsonValueKind.String => value.GetString(), JsonValueKind.Number => value.GetRawText(), _ => null }
        : null;
}
