using System.Globalization;
using System.Text.Json.Nodes;
using Guanlan.Language;

namespace Guanlan.Reading.Inspection;

/// <summary>The dates of a text against its day of publication.</summary>
internal sealed class DateInspection : IInspection
{
    /// <inheritdoc />
    public void Inspect(InspectedLine line, JsonObject answer)
    {
        var text = line.Get("text");
        var points = CodePoints.Of(text);
        var spans = new JsonArray();
        foreach (var mention in DateReader.Read(text, Day(line.Find("reference"))))
        {
            spans.Add((JsonNode)new JsonObject
            {
                ["start"] = points.At(mention.Span.Start),
                ["end"] = points.At(mention.Span.End),
                ["text"] = mention.Span.Of(text),
                ["from"] = Iso(mention.Interval.From),
                ["to"] = Iso(mention.Interval.To),
                ["grain"] = AnswerFields.Snake(mention.Grain),
                ["duration"] = mention.IsDuration,
            });
        }

        answer["spans"] = spans;
    }

    private static DateOnly? Day(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        return DateOnly.TryParseExact(text.AsSpan(0, Math.Min(10, text.Length)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"\"{text}\" is no day of publication");
    }

    private static JsonNode? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
