using System.Collections.Immutable;

namespace Guanlan.Lexicon.Source;

/// <summary>Cuts a file of the line grammar into blocks.</summary>
internal static class BlockReader
{
    public static List<SourceBlock> Read(string file, string text, ProblemList problems)
    {
        var blocks = new List<SourceBlock>();
        var lines = new List<SourceLine>();
        (Origin At, string Id, ImmutableArray<string> Words)? header = null;
        var blank = true;
        var number = 0;
        if (text.StartsWith('\uFEFF')) problems.Error(new Origin(file, 1), "the file starts with a byte order mark");
        if (text.Length > 0 && !text.EndsWith('\n')) problems.Warn(new Origin(file, text.Count(c => c == '\n') + 1), "the last line has no line feed");
        foreach (var raw in text.TrimStart('\uFEFF').Split('\n'))
        {
            var at = new Origin(file, ++number);
            var line = Clean(raw, at, problems);
            if (line.Length == 0)
            {
                Close();
                blank = true;
            }
            else if (line[0] == '#')
            {
                if (header is not null) problems.Warn(at, "a comment stands before its block, not inside it");
            }
            else if (line[0] != ' ')
            {
                if (header is not null)
                {
                    Close();
                    problems.Error(at, "a blank line must stand before a header");
                }
                else if (!blank)
                {
                    problems.Error(at, "a header follows a line that belongs to no block");
                }

                header = Header(line, at);
                blank = false;
            }
            else if (header is null)
            {
                problems.Error(at, "the line belongs to no block");
            }
            else
            {
                Add(line, at, lines, problems);
            }
        }

        Close();
        return blocks;

        void Close()
        {
            if (header is not { } open) return;
            blocks.Add(new SourceBlock(open.At, open.Id, open.Words, [.. lines]));
            lines.Clear();
            header = null;
        }
    }

    private static string Clean(string raw, Origin at, ProblemList problems)
    {
        if (raw.Contains('\r', StringComparison.Ordinal)) problems.Error(at, "the line ends with a carriage return; lines end with a line feed alone");
        if (raw.Contains('\t', StringComparison.Ordinal)) problems.Error(at, "a tab; use spaces");
        var line = raw.Replace("\r", "", StringComparison.Ordinal).Replace('\t', ' ');
        var trimmed = line.TrimEnd();
        if (trimmed.Length != line.Length && trimmed != "+") problems.Warn(at, "spaces at the end of the line");
        return trimmed;
    }

    private static (Origin At, string Id, ImmutableArray<string> Words) Header(string line, Origin at)
    {
        var parts = line.Split("  ", 2, StringSplitOptions.TrimEntries);
        return (at, parts[0], parts.Length == 1 ? [] : [.. parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
    }

    private static void Add(string line, Origin at, List<SourceLine> lines, ProblemList problems)
    {
        var body = line.TrimStart();
        if (line.Length - body.Length != 2) problems.Warn(at, "a line of a block has two spaces of indent");
        var space = body.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0) problems.Error(at, $"'{body}' has no value");
        else lines.Add(new SourceLine(at, body[..space], body[(space + 1)..].Trim()));
    }
}
