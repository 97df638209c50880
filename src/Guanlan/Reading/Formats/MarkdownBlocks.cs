using System.Text;
using System.Text.RegularExpressions;

namespace Guanlan.Reading.Formats;

/// <summary>The blocks of plain Markdown: headings, quotations, lists, paragraphs. Marks inside a line are taken off, its words stay.</summary>
internal static partial class MarkdownBlocks
{
    /// <summary>Appends the blocks to the draft; the first heading of level one is the title if there is none yet.</summary>
    public static void Read(string text, Draft draft)
    {
        var gathered = new StringBuilder();
        var kind = ParagraphKind.Body;
        var fenced = false;
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.TrimEnd();
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal)) { Flush(); fenced = !fenced; continue; }
            var next = fenced ? ParagraphKind.Body : Kind(ref line, draft, out var heading);
            if (line.Length == 0 || next != kind || next is ParagraphKind.Heading or ParagraphKind.ListItem) Flush();
            kind = next;
            // A Chinese line break joins nothing: in prose each line is its own paragraph unless it is plainly wrapped.
            if (gathered.Length > 0 && !IsWrapped(gathered)) Flush();
            if (gathered.Length > 0) gathered.Append(' ');
            gathered.Append(line);
        }

        Flush();
        void Flush()
        {
            var words = Inline(gathered.ToString());
            gathered.Clear();
            if (words.Length > 0) draft.Blocks.Add(new Block(kind, words));
        }
    }

    private static ParagraphKind Kind(ref string line, Draft draft, out bool heading)
    {
        heading = false;
        if (Heading().Match(line) is { Success: true } head)
        {
            line = head.Groups[2].Value;
            if (head.Groups[1].Length == 1 && draft.Title.Length == 0 && draft.Blocks.Count == 0)
            {
                draft.Title = Inline(line);
                line = "";
            }

            return ParagraphKind.Heading;
        }

        if (Quote().Match(line) is { Success: true } quote) { line = quote.Groups[1].Value; return ParagraphKind.Quotation; }
        if (Item().Match(line) is { Success: true } item) { line = item.Groups[1].Value; return ParagraphKind.ListItem; }
        if (Rule().IsMatch(line)) line = "";
        return ParagraphKind.Body;
    }

    private static bool IsWrapped(StringBuilder line) => line.Length is > 40 and < 100 && line[^1] < 0x2E80 && line[^1] is not ('.' or '!' or '?' or ':' or '"');

    /// <summary>A line without its marks.</summary>
    internal static string Inline(string line)
    {
        line = WithoutLinks(line);
        line = Emphasis().Replace(line, "$2");
        line = Tag().Replace(line, "");
        return Escape().Replace(line, "$1").Trim();
    }

    // [words](address) gives its words. One pass: an opening bracket is tried against the next closing one alone.
    private static string WithoutLinks(string line)
    {
        if (!line.Contains("](", StringComparison.Ordinal)) return line;
        var kept = new StringBuilder(line.Length);
        var from = 0;
        for (var middle = line.IndexOf("](", StringComparison.Ordinal); middle >= 0; middle = line.IndexOf("](", Math.Max(from, middle + 2), StringComparison.Ordinal))
        {
            var open = middle > from ? line.LastIndexOf('[', middle - 1, middle - from) : -1;
            var close = line.IndexOf(')', middle + 2);
            if (close < 0) break;
            if (open < 0 || middle - open is < 2 or > 400 || open > 0 && line[open - 1] == '!') continue;
            // An address may hold one pair of brackets: wiki/Lamp_(lens).
            if (line.AsSpan(middle + 2, close - middle - 2).Contains('(') && close + 1 < line.Length && line[close + 1] == ')') close++;
            kept.Append(line, from, open - from).Append(line, open + 1, middle - open - 1);
            from = close + 1;
        }

        return kept.Append(line, from, line.Length - from).ToString();
    }

    [GeneratedRegex(@"^(#{1,6})\s+(.+?)\s*#*$", RegexOptions.None, 10_000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:>\s?)+(.*)$", RegexOptions.None, 10_000)]
    private static partial Regex Quote();

    [GeneratedRegex(@"^\s*(?:[-*+]|\d{1,3}[.)])\s+(.+)$", RegexOptions.None, 10_000)]
    private static partial Regex Item();

    [GeneratedRegex(@"^\s*(?:[-*_]\s*){3,}$", RegexOptions.None, 10_000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"(\*\*|__|~~|`)(.+?)\1", RegexOptions.None, 10_000)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"</?[a-zA-Z][^<>]{0,300}>", RegexOptions.None, 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\\([\\`*_{}\[\]()#+.!-])", RegexOptions.None, 10_000)]
    private static partial Regex Escape();
}
