using System.Text.RegularExpressions;
using Guanlan.Reading.Metadata;

namespace Guanlan.Reading.Cleaning;

/// <summary>The line of date and source between title and text: <c>2025年12月09日 18:06 来源：某报</c>.</summary>
internal static partial class HeadLine
{
    /// <summary>Takes it off the first lines; its date is a visible date.</summary>
    public static void TakeOff(Draft draft)
    {
        for (var i = 0; i < Math.Min(4, draft.Blocks.Count); i++)
        {
            var text = draft.Blocks[i].Text;
            // Behind the first sentence a time is no longer that of the masthead.
            if (i > 0 && draft.Blocks[i - 1] is { Text: { Length: > 20 } said } && said[^1] is '。' or '！' or '？') return;
            if (text.Length > 80 || Timestamp.Find(text, out var at, out var length) is not { } time) continue;
            var rest = Filler().Replace(text.Remove(at, length), "");
            if (rest.Length > 12 && !Patterns.Credit().IsMatch(rest) || rest.Contains('。')) continue;
            if (rest.Length > 40 || draft.Blocks.Count < 2) continue;
            draft.Date(time, PublishedBasis.Visible);
            if (Patterns.Credit().Match(text.Remove(at, length)) is { Success: true } credit && credit.Groups["label"].Value.Contains('源')) draft.Outlet ??= credit.Groups["name"].Value;
            draft.TakeOff(i, "head_line");
            return;
        }
    }

    [GeneratedRegex("发布时间|发布于|发表于|发布|时间|日期|更新|编辑于|发表|[\\s|｜:：/·,，()（）-]+|Published|Updated|Posted on", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Filler();
}
