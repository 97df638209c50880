using System.Globalization;
using Guanlan.Record;

namespace Guanlan.Cli;

/// <summary>Writes a list as table, CSV or JSONL.</summary>
internal static class ListOutput
{
    /// <summary>Writes it.</summary>
    /// <param name="context">Where to.</param>
    /// <param name="format">One of <see cref="OutputFormat"/>.</param>
    /// <param name="columns">Names of the columns; the table's heads are the texts <c>column.NAME</c>.</param>
    /// <param name="words">The columns that hold words also where a word looks like a number.</param>
    /// <param name="lines">A text for each column.</param>
    public static void Write(CommandContext context, string format, string[] columns, string[] words, IEnumerable<string[]> lines)
    {
        var terminal = context.Terminal;
        if (format == OutputFormat.Table)
        {
            var table = new TextTable([.. columns.Select(column => context.Texts["column." + column])]);
            foreach (var line in lines) table.Add(line);
            table.Write(terminal);
            return;
        }

        if (format == OutputFormat.Csv) CsvWriter.WriteLine(terminal.Out, columns);
        foreach (var line in lines)
        {
            if (format == OutputFormat.Csv) CsvWriter.WriteLine(terminal.Out, line);
            else terminal.Out.Write(EventOutput.Line(json =>
            {
                json.WriteStartObject();
                for (var i = 0; i < columns.Length; i++)
                {
                    if (!words.Contains(columns[i]) && int.TryParse(line[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) json.WriteNumber(columns[i], number);
                    else json.WriteString(columns[i], line[i]);
                }

                json.WriteEndObject();
            }));
        }
    }
}
