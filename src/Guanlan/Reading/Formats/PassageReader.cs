using System.Globalization;
using System.Text.Json;
using Guanlan.Diagnostics;
using Guanlan.Reading.Cleaning;
using Guanlan.Reading.Encodings;

namespace Guanlan.Reading.Formats;

/// <summary>
/// A dump of passages, one JSON object a line: <c>id</c>, <c>text</c>, and perhaps <c>title</c>, <c>date</c>, <c>url</c>, <c>outlet</c>, <c>lang</c>. Dumps of others
/// are read too: each field goes by the names that are in use for it, and a passage without an id is known by its words.
/// </summary>
internal static class PassageReader
{
    private static readonly string[] TextNames = ["text", "content", "body", "article", "maintext", "full_text"];
    private static readonly string[] DateNames = ["date", "published", "publish_date", "date_published", "date_publish", "pub_date", "pubdate", "publish_time", "created_at", "time", "timestamp"];
    private static readonly string[] OutletNames = ["outlet", "source", "publisher", "media"];

    /// <summary>A line of a file as a location.</summary>
    public static string Place(string location, int line) => string.Create(CultureInfo.InvariantCulture, $"{location}:{line}");

    /// <summary>Reads all lines; a line that is no passage is set aside with its number.</summary>
    public static ReadResult Read(DecodedText decoded, string location, ReadLimits limits, int firstLine = 1)
    {
        var documents = new List<Document>();
        var rejections = new List<Rejection>();
        var number = firstLine - 1;
        foreach (var line in decoded.Text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace()) continue;
            var place = Place(location, number);
            if (documents.Count >= limits.MaxDocuments) { rejections.Add(new Rejection(place, Errors.TooLarge)); break; }
            if (Draft(line.ToString()) is { } draft) documents.Add(Build(draft, place, decoded));
            else rejections.Add(new Rejection(place, Errors.BadLine));
        }

        return new ReadResult([.. documents], [.. rejections]);
    }

    private static Document Build(Draft draft, string place, DecodedText decoded)
    {
        Cleaner.Clean(draft);
        return DocumentBuilder.Build(draft, place, decoded);
    }

    private static Draft? Draft(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object) return null;
            var text = Text(root, TextNames);
            var html = text is null ? Text(root, "html", "content_html", "raw_html") : null;
            if (text is null && html is null) return null;
            var draft = new Draft
            {
                Format = "jsonl",
                SourceId = Text(root, "id"),
                Title = Text(root, "title", "headline") ?? "",
                Url = Text(root, "url", "link"),
                Outlet = Text(root, OutletNames),
                Language = Text(root, "lang", "language"),
                Author = Text(root, "author", "byline", "authors"),
            };
            draft.Date(Metadata.Timestamp.Parse(Text(root, DateNames)), PublishedBasis.Metadata);
            if (html is not null) Html.HtmlReader.ReadFragment(html, draft);
            foreach (var paragraph in (text ?? "").ReplaceLineEndings("\n").Split('\n'))
                if (paragraph.Trim() is { Length: > 0 } words) draft.Blocks.Add(new Block(ParagraphKind.Body, words));
            return draft;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The first of the fields that holds something: a string, a number, or the strings of a list.</summary>
    private static string? Text(JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!element.TryGetProperty(name, out var value)) continue;
            var text = value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                JsonValueKind.Array when value.GetArrayLength() > 0 => string.Join(", ", value.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString())),
                _ => null,
            };
            if (text is not null) return text;
        }

        return null;
    }
}
