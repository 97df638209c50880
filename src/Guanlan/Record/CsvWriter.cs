namespace Guanlan.Record;

/// <summary>
/// Writes comma-separated lines (RFC 4180, line feeds). Cells that a spreadsheet would run as a formula get an apostrophe in front,
/// because texts come from strangers.
/// </summary>
public static class CsvWriter
{
    /// <summary>Writes one line; null is an empty cell.</summary>
    public static void WriteLine(TextWriter writer, params ReadOnlySpan<string?> cells)
    {
        ArgumentNullException.ThrowIfNull(writer);
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) writer.Write(',');
            writer.Write(Cell(cells[i] ?? ""));
        }

        writer.Write('\n');
    }

    private static string Cell(string text)
    {
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠') text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
