using System.Collections.Immutable;
using System.Text.Json;

namespace Guanlan.Record;

/// <summary>Writes rows as the codebook has them: one JSON object with offsets in Unicode code points of the text.</summary>
public static class RowJson
{
    /// <summary>Writes one row.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="row">The row.</param>
    /// <param name="codePoints">Of the text that the row's spans refer to.</param>
    /// <param name="explain">Whether to add the coder's reasons.</param>
    public static void Write(Utf8JsonWriter writer, CodedRow row, CodePoints codePoints, bool explain = false)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteProperties(writer, row, codePoints, explain);
        writer.WriteEndObject();
    }

    /// <summary>Writes the properties of a row into an object that is already open.</summary>
    public static void WriteProperties(Utf8JsonWriter writer, CodedRow row, CodePoints codePoints, bool explain = false)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(codePoints);
        writer.WriteString("id", row.DocumentId);
        writer.WriteString("evidence", row.Evidence.Text);
        writer.WriteNumber("start", codePoints.At(row.Evidence.Span.Start));
        writer.WriteNumber("end", codePoints.At(row.Evidence.Span.End));
        writer.WriteString("trigger", row.Evidence.TriggerText);
        WriteActors(writer, "source", row.Source);
        WriteActors(writer, "target", row.Target);
        WriteActors(writer, "addressee", row.Addressee);
        writer.WriteString("type", row.Type.Name());
        writer.WriteString("date", row.Date.ToIso());
        writer.WriteString("status", row.Status.Name());
        writer.WriteString("attributed_to", row.AttributedTo);
        writer.WriteStartArray("alt_types");
        foreach (var type in row.AlternativeTypes) writer.WriteStringValue(type.Name());
        writer.WriteEndArray();
        writer.WriteBoolean("optional", false);
        writer.WriteString("frame", row.Frame);
        writer.WriteNumber("confidence", Math.Round(row.Confidence, 3));
        if (row.IsHistorical) writer.WriteBoolean("historical", true);
        if (!row.Links.IsEmpty) WriteLinks(writer, row.Links, codePoints);
        if (!explain) return;
        writer.WriteStartArray("voices");
        foreach (var voice in row.Voices) WriteVoice(writer, voice, codePoints);
        writer.WriteEndArray();
        writer.WriteStartArray("explain");
        foreach (var line in row.Explanation) writer.WriteStringValue(line);
        writer.WriteEndArray();
    }

    private static void WriteLinks(Utf8JsonWriter writer, ImmutableArray<RowLink> links, CodePoints codePoints)
    {
        writer.WriteStartArray("links");
        foreach (var link in links)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", link.Kind.Name());
            if (link.Row > 0) writer.WriteNumber("row", link.Row);
            if (link.Words is { } words)
            {
                writer.WriteNumber("start", codePoints.At(words.Start));
                writer.WriteNumber("end", codePoints.At(words.End));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteVoice(Utf8JsonWriter writer, RowVoice voice, CodePoints codePoints)
    {
        writer.WriteStartObject();
        writer.WriteString("who", voice.Who);
        if (voice.Words is { } words)
        {
            writer.WriteNumber("start", codePoints.At(words.Start));
            writer.WriteNumber("end", codePoints.At(words.End));
        }

        writer.WriteString("exactness", voice.Exactness.Name());
        writer.WriteString("stance", voice.Stance.Name());
        writer.WriteEndObject();
    }

    private static void WriteActors(Utf8JsonWriter writer, string name, ImmutableArray<Actor> actors)
    {
        writer.WriteStartArray(name);
        foreach (var actor in actors) writer.WriteStringValue(actor.Code.Text);
        writer.WriteEndArray();
    }
}
