using System.Text.RegularExpressions;
using Guanlan.Reading.Cleaning;

namespace Guanlan.Reading.Html;

/// <summary>Takes off the ends of an article what is no text: labels before it, headings and links after it.</summary>
internal static partial class ArticleTrimmer
{
    /// <summary>The leaves that stay.</summary>
    public static List<Leaf> Trim(List<Leaf> leaves, bool isThread)
    {
        var kept = leaves.Where(leaf => leaf.Kind == ParagraphKind.Caption || leaf.Worth > -8 && !(leaf.Worth < 0 && Patterns.Prompt().IsMatch(leaf.Text))).ToList();
        if (isThread) kept.RemoveAll(leaf => Forum.IsStamp(leaf.Text));
        else CutTail(kept);
        while (kept.Count > 0 && (kept[^1].Kind == ParagraphKind.Heading || kept[^1].Worth < 0 && kept[^1].LinkLength > 0)) kept.RemoveAt(kept.Count - 1);
        return kept;
    }

    // A line that announces other texts ends this one, if most of it stands before.
    private static void CutTail(List<Leaf> kept)
    {
        var total = kept.Sum(leaf => Math.Max(0, leaf.Worth));
        var before = 0.0;
        for (var i = 0; i < kept.Count; i++)
        {
            if (kept[i].Text.Length < 24 && before >= total * 0.5 && before > 0 && Others().IsMatch(kept[i].Text))
            {
                if (GoesOn(kept, i, total)) { kept.RemoveAt(i--); continue; }
                kept.RemoveRange(i, kept.Count - i);
                return;
            }

            before += Math.Max(0, kept[i].Worth);
        }
    }

    // A list of others may stand in the middle of a text: the paragraphs behind it stand where those before it do.
    private static bool GoesOn(List<Leaf> kept, int at, double total)
    {
        var home = kept.Take(at).Where(leaf => leaf.Worth > 0).GroupBy(Home).MaxBy(group => group.Sum(leaf => leaf.Worth))?.Key;
        return home is not null && kept.Skip(at + 1).Where(leaf => leaf.Worth > 0 && Home(leaf) == home).Sum(leaf => leaf.Worth) > total * 0.15;
    }

    private static Box? Home(Leaf leaf) => leaf.Box.Element.LocalName is "p" or "span" ? leaf.Box.Parent : leaf.Box;

    [GeneratedRegex(@"^\W*(?:相关|相關|推荐|推薦|延伸|热门|熱門|更多|精选|精選|最新|往期|关联|猜你)(?:的)?(?:阅读|閱讀|新闻|新聞|文章|报道|報道|推荐|推薦|内容|视频|影片|资讯|話題|话题|链接|喜欢|喜歡|想看|回顾|专题)\W*$|^\W*(?:作者(?:其他|更多|的其他)文章|猜你喜[欢歡].{0,4}|你可能(?:还|還)?(?:喜欢|感兴趣|想看|想知道).{0,6}|大家(?:都)?在看.{0,4}|看(?:过|了)本文的.{0,8}|(?:网友|全部|最新|热门|精彩)(?:评论|跟帖|留言).{0,6}|related (?:articles?|stories|posts|news|content|topics|reading)|more from .{2,20}|more (?:stories|news|articles|on this story)|(?:you (?:may|might) also like|recommended(?: for you| stories| reading)?|read next|most (?:read|popular)|popular (?:posts|stories)|trending(?: now)?|leave a (?:reply|comment)|comments?))\W*$", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Others();
}
