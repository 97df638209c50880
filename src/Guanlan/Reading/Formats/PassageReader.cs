using System.Globalization;
using System.Text.Json;
using Guanlan.Diagnostics;
using Guanlan.Reading.Cleaning;
using Guanlan.Reading.Encodings;

namespace Guanlan.Reading.Formats;

/// <summary>A dump of passages, one JSON object a line: <c>id</c>, <c>text</c>, and perhaps <c>title</c>, <c>date</c>, <c>url</c>, <c>outlet</c>, <c>lang</c>.</summary>
internal static class PassageReader
{
    /// <summary>Reads all lines; a line that is no passage is set aside with its number.</summary>
    public static ReadResult Read(DecodedText decoded, string location, ReadLimits limits)
    {
        var documents = new List<Document>();
        var rejections = new List<Rejection>();
        var number = 0;
        foreach (var line in decoded.Text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace()) continue;
            var place = string.Create(CultureInfo.InvariantCulture, $"{location}:{number}");
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
            if (root.ValueKind != JsonValueKind.Object || Text(root, "text") is not { } text || Text(root, "id") is not { } id) return null;
            var draft = new Draft
            {
                Format = "jsonl",
                SourceId = id,
                Title = Text(root, "title") ?? "",
                Url = Text(root, "url"),
                Outlet = Text(root, "outlet"),
                Language = Text(root, "lang"),
                Author = Text(root, "author"),
            };
            draft.Date(Metadata.Timestamp.Parse(Text(root, "date") ?? Text(root, "published")), PublishedBasis.Metadata);
            foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
                if (paragraph.Trim() is { Length: > 0 } words) draft.Blocks.Add(new Block(ParagraphKind.Body, words));
            return draft;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
