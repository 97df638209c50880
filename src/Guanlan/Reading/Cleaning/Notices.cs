using System.Text.RegularExpressions;

namespace Guanlan.Reading.Cleaning;

/// <summary>Takes notices, prompts, paywalls, credits and the original title off the text, and keeps what they say.</summary>
internal static partial class Notices
{
    private const int LongestNotice = 420;

    /// <summary>Cleans a draft.</summary>
    public static void TakeOff(Draft draft)
    {
        for (var i = draft.Blocks.Count - 1; i >= 0; i--)
        {
            var block = draft.Blocks[i];
            if (block.Text.Length > LongestNotice) continue;
            if (Name(block.Text, i, draft.Blocks.Count) is { } name)
            {
                Learn(draft, block.Text);
                draft.TakeOff(i, name);
            }
            else if (TrimCredits(draft, block.Text) is { } rest)
            {
                draft.Blocks[i] = block with { Text = rest };
            }
        }
    }

    /// <summary>The name of what the paragraph is, or null if it is the author's text.</summary>
    internal static string? Name(string text, int index, int count)
    {
        if (Patterns.OriginalTitle().IsMatch(text)) return "original_title";
        if (text.Length < 160 && Patterns.Paywall().IsMatch(text)) return "paywall";
        if (text.Length < 90 && Patterns.Prompt().IsMatch(text)) return "prompt";
        // A notice calls itself one, or it is short and stands at an end of the text.
        var atEnd = index >= count - 8 || index < 2;
        if (Patterns.NoticeZh().IsMatch(text) && (Patterns.CalledStatement().IsMatch(text) || atEnd && text.Length < 150 && AboutItself().IsMatch(text) && !Saying().IsMatch(text))) return "disclaimer_zh";
        if (Patterns.NoticeEn().IsMatch(text) && (Patterns.CalledNotice().IsMatch(text) || atEnd && text.Length < 300)) return "disclaimer_en";
        if (text.Length < 90 && Patterns.TakenOver().IsMatch(text)) return "source";
        return IsCredits(text) ? "credits" : null;
    }

    private static bool IsCredits(string text)
    {
        if (text.Length > 120) return false;
        var covered = 0;
        foreach (Match match in Patterns.Credit().Matches(text)) covered += match.Length;
        if (covered == 0) return false;
        var rest = text.Length - covered;
        foreach (var c in text)
            if (char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsDigit(c) || c is '|' or '年' or '月' or '日') rest--;
        return rest <= text.Length / 5;
    }

    /// <summary>Takes a bracket of credits off the end of a paragraph (（来源：…）, （责任编辑：…）); null if there is none.</summary>
    private static string? TrimCredits(Draft draft, string text)
    {
        if (text.Length < 6 || text[^1] is not ('）' or ')' or ']' or '】')) return null;
        var match = TailBracket().Match(text);
        if (!match.Success) return null;
        var inside = match.Value.Trim('（', '(', ')', '）', '[', ']', '【', '】');
        if (!Patterns.Credit().IsMatch(inside) && !Patterns.TakenOver().IsMatch(inside) || !inside.Contains('：') && !inside.Contains(':')) return null;
        Learn(draft, inside);
        draft.Provenance.Add(new Provenance("credits", match.Value));
        return text[..match.Index].TrimEnd();
    }

    private static void Learn(Draft draft, string text)
    {
        if (Patterns.OriginalTitle().Match(text) is { Success: true } title) { draft.OriginalTitle ??= title.Groups[1].Value; return; }
        foreach (Match match in Patterns.Credit().Matches(text))
        {
            var name = AfterUnderscore().Replace(match.Groups["name"].Value, "").Trim('）', ')', '】', '。', '，', ',', ' ', '_');
            if (name.Length == 0) continue;
            switch (match.Groups["label"].Value)
            {
                case "责任编辑" or "責任編輯" or "编辑" or "編輯" or "责编" or "Editor": draft.Editor ??= name; break;
                case "本文来源" or "文章来源" or "新闻来源" or "来源" or "來源" or "稿源" or "Source": draft.Outlet = OutletDate().Replace(name, "").Trim(); break;
                case "作者" or "本文作者" or "撰文" or "撰稿" or "文" or "Author" or "By": draft.Author ??= name; break;
            }
        }

        if (Platform().Match(text) is { Success: true } platform) draft.Site ??= platform.Groups[1].Success ? platform.Groups[1].Value : platform.Groups[2].Value;
        if (Patterns.TakenOver().Match(text) is { Success: true } taken && draft.Outlet is null)
            draft.Outlet = AfterComma().Replace(taken.Groups[1].Value, "").Trim('“', '”', '《', '》', '"', ' ', '：', ':');
    }

    [GeneratedRegex("[（(【\\[][^（(【\\[）)】\\]]{3,60}[）)】\\]]$", RegexOptions.None, 10_000)]
    private static partial Regex TailBracket();

    [GeneratedRegex("本文|文章|文中|作者|本人|平台|本站|网站|網站|本网|本報|本报|本刊|本号|公众号|以上|上述|内容|內容|图片|圖片|素材|视频|转载|轉載|版权|版權|来源|來源|侵权|侵權", RegexOptions.None, 10_000)]
    private static partial Regex AboutItself();

    [GeneratedRegex("(?:说|表示|指出|强调|称)[，：:“]", RegexOptions.None, 10_000)]
    private static partial Regex Saying();

    // 自媒体平台“某号”, 某号系信息发布平台.
    [GeneratedRegex("平台[“\"「]([^”\"」]{2,16})[”\"」]|(?:^|[，。：:])([^，。：:\\s]{2,8}号)(?:系|是|为)[^。]{0,6}平台", RegexOptions.None, 10_000)]
    private static partial Regex Platform();

    [GeneratedRegex("_[A-Za-z]{1,4}\\d+$", RegexOptions.None, 10_000)]
    private static partial Regex AfterUnderscore();

    [GeneratedRegex("[，,。].*$", RegexOptions.None, 10_000)]
    private static partial Regex AfterComma();

    [GeneratedRegex("\\s*\\d.*$", RegexOptions.None, 10_000)]
    private static partial Regex OutletDate();
}
