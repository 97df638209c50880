using System.Text.Json;
using AngleSharp.Dom;

namespace Guanlan.Reading.Metadata;

/// <summary>What the JSON-LD of a page says of its article.</summary>
internal sealed class LinkedData
{
    private const int Deepest = 12;

    /// <summary>Headline.</summary>
    public string? Headline { get; private set; }

    /// <summary>Time of publication as written.</summary>
    public string? Published { get; private set; }

    /// <summary>Author, or authors separated by commas.</summary>
    public string? Author { get; private set; }

    /// <summary>Name of the publisher.</summary>
    public string? Publisher { get; private set; }

    /// <summary>The text, if the page carries it.</summary>
    public string? Body { get; private set; }

    /// <summary>Reads all scripts of the type; what is no JSON is passed over.</summary>
    public static LinkedData Of(IDocument document)
    {
        var found = new LinkedData();
        foreach (var script in document.QuerySelectorAll("script[type*='ld+json']"))
        {
            var text = script.TextContent.Trim().TrimEnd(';');
            if (text.Length is < 10 or > 2_000_000) continue;
            try
            {
                using var json = JsonDocument.Parse(text.ReplaceLineEndings(" "), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 });
                found.Visit(json.RootElement, 0);
            }
            catch (JsonException)
            {
                // Broken scripts are common and say nothing of the article.
            }
        }

        return found;
    }

    private void Visit(JsonElement element, int depth)
    {
        if (depth > Deepest) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var entry in element.EnumerateArray()) Visit(entry, depth + 1);
            return;
        }

        if (element.ValueKind != JsonValueKind.Object) return;
        if (IsArticle(element))
        {
            Headline ??= Text(element, "headline");
            Published ??= Text(element, "datePublished") ?? Text(element, "dateCreated");
            Author ??= Names(element, "author");
            Publisher ??= Names(element, "publisher");
            Body ??= Text(element, "articleBody");
        }

        foreach (var member in element.EnumerateObject())
            if (member.Name is "@graph" or "mainEntity" or "mainEntityOfPage" or "itemListElement") Visit(member.Value, depth + 1);
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type)) return element.TryGetProperty("headline", out _) || element.TryGetProperty("pubDate", out _);
        return type.ValueKind switch
        {
            JsonValueKind.String => Fits(type.GetString()),
            JsonValueKind.Array => type.EnumerateArray().Any(entry => entry.ValueKind == JsonValueKind.String && Fits(entry.GetString())),
            _ => false,
        };
    }

    private static bool Fits(string? type) => type is not null && (type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report" or "Review");

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text.Trim() : null;

    private static string? Names(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.String) return value.GetString();
        if (value.ValueKind == JsonValueKind.Object) return Text(value, "name");
        if (value.ValueKind != JsonValueKind.Array) return null;
        var names = value.EnumerateArray().Select(entry => entry.ValueKind == JsonValueKind.String ? entry.GetString() : entry.ValueKind == JsonValueKind.Object ? Text(entry, "name") : null).Where(entry => !string.IsNullOrWhiteSpace(entry));
        return string.Join(", ", names) is { Length: > 0 } joined ? joined : null;
    }
}
