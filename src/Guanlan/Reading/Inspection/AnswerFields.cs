using System.Globalization;
using System.Text.Json.Nodes;

namespace Guanlan.Reading.Inspection;

/// <summary>Writes fields of an answer, and leaves out those that do not apply.</summary>
internal static class AnswerFields
{
    /// <summary>A text.</summary>
    public static void Put(this JsonObject answer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) answer[name] = value;
    }

    /// <summary>A point in time with its offset.</summary>
    public static void Put(this JsonObject answer, string name, DateTimeOffset? time) =>
        answer.Put(name, time?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));

    /// <summary>A point in time in UTC.</summary>
    public static void PutUtc(this JsonObject answer, string name, DateTimeOffset? time) =>
        answer.Put(name, time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    /// <summary>A list of texts; an empty one is left out.</summary>
    public static void Put(this JsonObject answer, string name, IEnumerable<string> values)
    {
        var list = new JsonArray();
        foreach (var value in values) list.Add((JsonNode)value);
        if (list.Count > 0) answer[name] = list;
    }

    /// <summary>A list of objects; an empty one is left out.</summary>
    public static void Put(this JsonObject answer, string name, IEnumerable<JsonObject> values)
    {
        var list = new JsonArray();
        foreach (var value in values) list.Add((JsonNode)value);
        if (list.Count > 0) answer[name] = list;
    }

    /// <summary>A name of an enumeration as the answers spell it: small letters, words joined by underscores.</summary>
    public static string Snake<T>(T value) where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
