using System.Text.Json;
using Guanlan.Record;

namespace Guanlan.Web.Serving;

/// <summary>Pieces of JSON that several pages share.</summary>
internal static class JsonParts
{
    /// <summary>The list with its full count: <c>{"total", "offset", "limit", "items": []}</c>.</summary>
    public static void Write<T>(this Utf8JsonWriter json, Page<T> page, Action<T> item)
    {
        json.WriteStartObject();
        json.WriteNumber("total", page.Total);
        json.WriteNumber("offset", page.Paging.Offset);
        json.WriteNumber("limit", page.Paging.Limit);
        json.WriteStartArray("items");
        foreach (var one in page.Items) item(one);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(this Utf8JsonWriter json, DocumentSummary document)
    {
        json.WriteStartObject();
        json.WriteProperties(document);
        json.WriteEndObject();
    }

    public static void WriteProperties(this Utf8JsonWriter json, DocumentSummary document)
    {
        json.WriteString("id", document.Id);
        json.WriteString("title", document.Title);
        json.WriteString("language", document.Language);
        json.WriteString("day", document.Day is null ? null : PageView.Day(document.Day));
        json.WriteString("day_basis", document.Basis.ToString().ToLowerInvariant());
        json.WriteString("source", document.Source);
        json.WriteString("author", document.Author);
        json.WriteString("format", document.Format);
        json.WriteString("story", document.StoryId);
        json.WriteNumber("rows", document.Rows);
        json.WriteNumber("asserted", document.Asserted);
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
