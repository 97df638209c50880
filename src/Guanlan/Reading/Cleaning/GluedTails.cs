using System.Text.RegularExpressions;

namespace Guanlan.Reading.Cleaning;

/// <summary>Notices and credits that stand in one line with the text before them: they get a block of their own, to be judged as one.</summary>
internal static partial class GluedTails
{
    private const int LongestCredits = 60;

    /// <summary>Splits the blocks.</summary>
    public static void Split(Draft draft)
    {
        for (var i = draft.Blocks.Count - 1; i >= 0; i--)
            while (Cut(draft.Blocks[i].Text) is var at and > 0)
            {
                var block = draft.Blocks[i];
                draft.Blocks[i] = block with { Text = block.Text[..at].TrimEnd() };
                draft.Blocks.Insert(i + 1, block with { Text = block.Text[at..].TrimStart() });
            }
    }

    // Where the last tail begins, or 0.
    private static int Cut(string text)
    {
        var found = 0;
        foreach (Match head in Head().Matches(text))
            if (head.Index > 0 && (Patterns.NoticeZh().IsMatch(text[head.Index..]) || Patterns.NoticeEn().IsMatch(text[head.Index..]))) found = head.Index;
        if (found > 0) return found;
        var tail = text.LastIndexOfAny(['。', '！', '？', '”']) + 1;
        if (tail == 0 || tail >= text.Length || text.Length - tail > LongestCredits) return 0;
        return Patterns.Credit().Match(text, tail) is { Success: true } credit && text[tail..credit.Index].Trim().Length == 0 && credit.Groups["label"].Length > 1 ? tail : 0;
    }

    [GeneratedRegex(@"(?:特别|特別|免责|免責|郑重|鄭重|平台|版权|版權)(?:声明|聲明|提示)\s*(?:[:：]|(?=以上|本文))|(?<![A-Za-z])(?:Notice|Disclaimer|Special statement)\s*[:：]?\s*(?=The (?:content|above)|This (?:article|content)|Views)", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Head();
}
