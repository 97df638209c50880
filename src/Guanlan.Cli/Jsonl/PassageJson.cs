using System.Globalization;
using System.Text.Json;
using Guanlan.Coding;

namespace Guanlan.Cli.Jsonl;

/// <summary>Reads one line of input: a JSON object with at least the strings <c>id</c> and <c>text</c>.</summary>
internal static class PassageJson
{
    /// <summary>Null if the line is not such an object; <paramref name="reason"/> then names what is wrong.</summary>
    public static Passage? Read(ReadOnlySpan<byte> line, out string reason)
    {
        reason = "JSON";
        try
        {
            var json = new Utf8JsonReader(line);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject) return null;
            string? id = null, text = null, language = null, day = null, title = null, url = null, outlet = null;
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                ref var field = ref id;
                var known = true;
                if (json.ValueTextEquals("id"u8)) field = ref id;
                else if (json.ValueTextEquals("text"u8)) field = ref text;
                else if (json.ValueTextEquals("lang"u8)) field = ref language;
                else if (json.ValueTextEquals("date"u8)) field = ref day;
                else if (json.ValueTextEquals("title"u8)) field = ref title;
                else if (json.ValueTextEquals("url"u8)) field = ref url;
                else if (json.ValueTextEquals("outlet"u8)) field = ref outlet;
                else known = false;
                if (known) reason = json.GetString()!;
                json.Read();
                if (!known) json.Skip();
                else if (json.TokenType == JsonTokenType.String) field = json.GetString();
                else if (json.TokenType != JsonTokenType.Null) return null;
            }

            reason = "JSON";
            if (json.Read()) return null;
            reason = id is null ? "id" : "text";
            if (id is null || text is null) return null;
            reason = "date";
            return TryDay(day, out var date) ? new Passage(id, text, language, date, title, url, outlet) : null;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string that is no Unicode text, such as half a surrogate pair.
            return null;
        }
    }

    private static bool TryDay(string? text, out DateOnly? date)
    {
        date = null;
        if (string.IsNullOrEmpty(text) || IsPartial(text)) return true;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found)) return false;
        date = found;
        return true;
    }

    /// <summary>A year or a month alone (<c>2022</c>, <c>2022-06</c>) is no day: the passage is coded as one without a date.</summary>
    private static bool IsPartial(string text) =>
        DateOnly.TryParseExact(text, ["yyyy", "yyyy-MM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
