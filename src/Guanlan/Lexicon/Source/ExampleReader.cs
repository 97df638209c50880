using System.Collections.Immutable;

namespace Guanlan.Lexicon.Source;

/// <summary>Reads the <c>+</c> and <c>-</c> lines of a trigger.</summary>
internal static class ExampleReader
{
    private const string Arrow = " => ";

    public static TriggerExample? Read(SourceLine line, ProblemList problems)
    {
        var arrow = line.Value.IndexOf(Arrow.TrimEnd(), StringComparison.Ordinal);
        if (line.Key == "-")
        {
            if (arrow >= 0) problems.Error(line.At, "a '-' line takes no '=>'");
            return new TriggerExample(line.At, line.Value, false, [], [], false, Status.Reported);
        }

        if (arrow <= 0)
        {
            problems.Error(line.At, "a '+' line needs ' => ' and the row it must give");
            return null;
        }

        return Row(line, line.Value[..arrow].Trim(), line.Value[(arrow + 3)..].Trim(), problems);
    }

    private static TriggerExample? Row(SourceLine line, string sentence, string row, ProblemList problems)
    {
        var status = Status.Reported;
        if (row.StartsWith('['))
        {
            var close = row.IndexOf(']', StringComparison.Ordinal);
            if (close < 0 || !Statuses.TryParse(row[1..close], out status))
            {
                problems.Error(line.At, $"unknown status in '{row}'");
                return null;
            }

            row = row[(close + 1)..].Trim();
        }

        var sign = row.AsSpan().IndexOfAny('>', '=');
        if (sign <= 0)
        {
            problems.Error(line.At, $"'{row}' is no row; write 'A > B', 'A > ' or 'A = B'");
            return null;
        }

        var sources = Codes(row[..sign]);
        var targets = Codes(row[(sign + 1)..]);
        if (sources.IsEmpty || (row[sign] == '=' && targets.IsEmpty)) problems.Error(line.At, $"'{row}' lacks a party");
        return new TriggerExample(line.At, sentence, true, sources, targets, row[sign] == '=', status);
    }

    private static ImmutableArray<string> Codes(string side) =>
        [.. side.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
