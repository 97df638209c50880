using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Guanlan.Record;

/// <summary>Writes events as lines of a table or as JSON objects: the same columns under the same names in every export.</summary>
public static class EventTable
{
    /// <summary>Names of the columns.</summary>
    public static ImmutableArray<string> Columns { get; } =
    [
        "event", "date", "type", "quad", "source", "target", "status", "mentions", "origins",
        "evidence", "trigger", "attributed_to", "document", "row", "title", "published", "outlet", "historical",
    ];

    /// <summary>Writes the names of the columns.</summary>
    public static void WriteHeader(TextWriter writer) => CsvWriter.WriteLine(writer, Columns.AsSpan());

    /// <summary>Writes one event as a line; several actors are parted by blanks.</summary>
    public static void WriteLine(TextWriter writer, RecordedEvent recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        var (happening, lead) = recorded;
        CsvWriter.WriteLine(
            writer,
            happening.Id, happening.Date.ToIso(), happening.Type.Name(), QuadName(happening.Type), string.Join(' ', happening.Source), string.Join(' ', happening.Target),
            happening.Status.Name(), Number(happening.Mentions), Number(happening.Origins),
            lead.Row.Evidence.Text, lead.Row.Evidence.TriggerText, lead.Row.AttributedTo, lead.Row.DocumentId, Number(lead.Number),
            lead.Title, lead.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), lead.Source, happening.IsHistorical ? "1" : "");
    }

    /// <summary>Writes one event as a JSON object; actors are lists.</summary>
    public static void Write(Utf8JsonWriter writer, RecordedEvent recorded)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(recorded);
        writer.WriteStartObject();
        WriteProperties(writer, recorded);
        writer.WriteEndObject();
    }

    /// <summary>Writes the properties of an event into an object that is already open.</summary>
    public static void WriteProperties(Utf8JsonWriter writer, RecordedEvent recorded)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(recorded);
        var (happening, lead) = recorded;
        writer.WriteString("event", happening.Id);
        writer.WriteString("date", happening.Date.ToIso());
        writer.WriteString("type", happening.Type.Name());
        writer.WriteString("quad", QuadName(happening.Type));
        WriteCodes(writer, "source", happening.Source);
        WriteCodes(writer, "target", happening.Target);
        writer.WriteString("status", happening.Status.Name());
        writer.WriteNumber("mentions", happening.Mentions);
        writer.WriteNumber("origins", happening.Origins);
        writer.WriteString("evidence", lead.Row.Evidence.Text);
        writer.WriteString("trigger", lead.Row.Evidence.TriggerText);
        writer.WriteString("attributed_to", lead.Row.AttributedTo);
        writer.WriteString("document", lead.Row.DocumentId);
        writer.WriteNumber("row", lead.Number);
        writer.WriteString("title", lead.Title);
        writer.WriteString("published", lead.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("outlet", lead.Source);
        writer.WriteBoolean("historical", happening.IsHistorical);
    }

    /// <summary>The quad class in small letters (<c>verbal_conflict</c>).</summary>
    public static string QuadName(EventType type) => QuadName(type.Quad());

    /// <summary>The quad class in small letters (<c>verbal_conflict</c>).</summary>
    public static string QuadName(QuadClass quad) => quad switch
    {
        QuadClass.VerbalCooperation => "verbal_cooperation",
        QuadClass.MaterialCooperation => "material_cooperation",
        QuadClass.VerbalConflict => "verbal_conflict",
        _ => "material_conflict",
    };

    private static void WriteCodes(Utf8JsonWriter writer, string name, ImmutableArray<ActorCode> codes)
    {
        writer.WriteStartArray(name);
        foreach (var code in codes) writer.WriteStringValue(code.Text);
        writer.WriteEndArray();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
