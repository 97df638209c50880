using System.Text.RegularExpressions;
using Guanlan.Reading.Metadata;

namespace Guanlan.Reading.Formats;

/// <summary>Plain text: each line a paragraph; a title only where the text marks one.</summary>
internal static partial class PlainTextReader
{
    /// <summary>Reads the text into a draft.</summary>
    public static Draft Read(string text)
    {
        var draft = new Draft { Format = "text" };
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Replace('\u3000', ' ').Trim().Trim('\uFEFF');
            if (line.Length == 0) continue;
            if (draft.Blocks.Count == 0 && draft.Title.Length == 0 && IsTitle(lines, i, line, out var title)) { draft.Title = title; continue; }
            draft.Blocks.Add(new Block(ParagraphKind.Body, line));
        }

        return draft;
    }

    // 标题：……, or a first line that is short, ends without a stop and has a blank line behind it and longer ones after.
    private static bool IsTitle(string[] lines, int at, string line, out string title)
    {
        title = line;
        if (Label().Match(line) is { Success: true } label) { title = label.Groups[1].Value.Trim(); return true; }
        if (line.Length > 80 || at + 2 >= lines.Length || lines[at + 1].Trim().Length > 0 && !IsMasthead(lines[at + 1])) return false;
        return line[^1] is not ('。' or '.' or '，' or ',' or '；' or ';' or '：' or ':' or '!' or '！' or ')' or '）') && lines.Skip(at + 2).Any(other => other.Length > line.Length);
    }

    // 原创 某某 2025年12月8日 22:10: what stands between title and text.
    private static bool IsMasthead(string line) => line.Trim().Length is > 7 and < 80 && !line.Contains('。') && Timestamp.Find(line, out _, out _) is not null;

    [GeneratedRegex("^(?:标题|標題|题目|題目|Title|Headline)\\s*[:：]\\s*(.+)$", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Label();
}
