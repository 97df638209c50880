using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Guanlan.Cli.Jsonl;
using Guanlan.Record;

namespace Guanlan.Cli;

/// <summary>Writes events in the format asked for.</summary>
internal static class EventOutput
{
    private const int LongestEvidence = 60;

    public static async Task WriteAsync(CommandContext context, string format, IAsyncEnumerable<RecordedEvent> events)
    {
        var terminal = context.Terminal;
        if (format == OutputFormat.Table)
        {
            var texts = context.Texts;
            var table = new TextTable(
                texts["column.date"], texts["column.type"], texts["column.source"], texts["column.target"], texts["column.status"],
                texts["column.mentions"], texts["column.evidence"], texts["column.document"]);
            await foreach (var one in events) Add(table, one);
            table.Write(terminal);
            return;
        }

        if (format == OutputFormat.Csv) EventTable.WriteHeader(terminal.Out);
        await foreach (var one in events)
        {
            if (format == OutputFormat.Csv) EventTable.WriteLine(terminal.Out, one);
            else await terminal.Out.WriteAsync(Line(json => EventTable.Write(json, one)));
        }
    }

    /// <summary>One JSON object and a line feed.</summary>
    public static string Line(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Line)) write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Add(TextTable table, RecordedEvent one)
    {
        var (happening, lead) = one;
        var evidence = lead.Row.Evidence.Text;
        table.Add(
            happening.Date.ToIso() ?? "", happening.Type.Name(), string.Join(' ', happening.Source), string.Join(' ', happening.Target), happening.Status.Name(),
            $"{happening.Mentions.ToString(CultureInfo.InvariantCulture)}/{happening.Origins.ToString(CultureInfo.InvariantCulture)}",
            evidence.Length > LongestEvidence ? evidence[..LongestEvidence] + "…" : evidence,
            $"{lead.Row.DocumentId[..Math.Min(8, lead.Row.DocumentId.Length)]}#{lead.Number.ToString(CultureInfo.InvariantCulture)}");
    }
}
