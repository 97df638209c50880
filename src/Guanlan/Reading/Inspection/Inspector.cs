using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Guanlan.Diagnostics;

namespace Guanlan.Reading.Inspection;

/// <summary>
/// Shows how texts are read, without a record: one JSON object a line in, one a line out in the same order. A line that fails gives a
/// line with <c>status</c> and <c>error</c>, never the end of the run. Not thread safe: one run keeps what it needs of the lines before.
/// </summary>
/// <example><c>Inspector.Run("dates", new StringReader(line), ".", Console.Out)</c></example>
public static class Inspector
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly FrozenDictionary<string, Func<string, IInspection>> Known = new Dictionary<string, Func<string, IInspection>>
    {
        ["pages"] = folder => new PageInspection(folder),
        ["feeds"] = folder => new FeedInspection(folder),
        ["dates"] = _ => new DateInspection(),
        ["reprints"] = _ => new ReprintInspection(),
        ["sentences"] = _ => new SentenceInspection(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What can be inspected, in alphabetical order.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Known.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Inspects every line of the input.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="input">The lines.</param>
    /// <param name="folder">Where relative paths in the lines begin.</param>
    /// <param name="output">Where the answers go.</param>
    /// <exception cref="GuanlanException">The kind is unknown.</exception>
    public static void Run(string kind, TextReader input, string folder, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        if (!Known.TryGetValue(kind, out var make)) throw new GuanlanException(Errors.BadValue, $"\"{kind}\"");
        var inspection = make(folder);
        while (input.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            output.Write(Answer(inspection, line).ToJsonString(Plain));
            output.Write('\n');
        }

        output.Flush();
    }

    private static JsonObject Answer(IInspection inspection, string line)
    {
        var answer = new JsonObject();
        try
        {
            if (JsonNode.Parse(line) is not JsonObject asked) return Failure(answer, "the line is not a JSON object");
            if (asked["id"] is { } id) answer["id"] = id.DeepClone();
            inspection.Inspect(new InspectedLine(asked), answer);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or ArgumentException or IOException or UnauthorizedAccessException or FormatException or KeyNotFoundException)
        {
            return Failure(answer, failure.Message);
        }

        return answer;
    }

    private static JsonObject Failure(JsonObject answer, string error)
    {
        answer["status"] = "error";
        answer["error"] = error;
        return answer;
    }
}
