using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Guanlan.Reading.Html;

/// <summary>Tells pages whose text is written by many: a question with answers, a thread with replies. There the replies are text.</summary>
internal static partial class Forum
{
    private const int FewReplies = 2;

    /// <summary>True if the address, the program that made the page or its marks say that it is a thread.</summary>
    public static bool IsThread(IDocument document, string? url)
    {
        if (url is not null && Address().IsMatch(url)) return true;
        if (document.QuerySelector("meta[name=generator]")?.GetAttribute("content") is { } program && Program().IsMatch(program)) return true;
        if (document.QuerySelector("[itemtype$='/QAPage'], [itemtype$='/DiscussionForumPosting'], [itemtype$='/Question']") is not null) return true;
        return document.QuerySelectorAll("script[type*='ld+json']").Any(script => Marked().IsMatch(script.TextContent));
    }

    /// <summary>Takes replies for what they are: text, however short.</summary>
    public static void Value(Page page)
    {
        var replies = page.Boxes.Where(box => IsReply(box.Element)).ToHashSet();
        if (replies.Count < FewReplies) return;
        foreach (var reply in replies)
            for (var box = reply; box is not null; box = box.Parent) box.Replies++;
        foreach (var leaf in page.Leaves)
        {
            if (leaf.LinkLength * 2 > leaf.Text.Length || leaf.Text.Length < 4 || Stamp().IsMatch(leaf.Text)) continue;
            for (var box = leaf.Box; box is not null; box = box.Parent)
                if (replies.Contains(box)) { leaf.Worth = Math.Max(leaf.Worth, LeafWorth.Size(leaf.Text)); break; }
        }
    }

    /// <summary>True for a box named as a reply, an answer or a post.</summary>
    public static bool IsReply(IElement element) => Reply().IsMatch(element.ClassName + " " + element.Id);

    /// <summary>True for a line that tells when, where and how often, and says nothing.</summary>
    public static bool IsStamp(string text) => text.Length < 60 && Stamp().IsMatch(text);

    [GeneratedRegex(@"^https?://(?:[\w-]+\.)*(?:bbs|forum|forums|ask|club|tieba|discuss)[\w-]*\.|/(?:thread|threads|topic|topics|question|questions|forum|forums|bbs|ask|faq|discussion|discussions|viewtopic|viewthread)s?(?:[/._?-]|$)|[?&](?:mod=viewthread|tid=\d)", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Address();

    [GeneratedRegex("Discuz|phpBB|Discourse|vBulletin|Flarum|XenForo|NodeBB|MyBB|phpwind", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Program();

    [GeneratedRegex("\"@type\"\\s*:\\s*\"(?:QAPage|DiscussionForumPosting)\"", RegexOptions.None, 10_000)]
    private static partial Regex Marked();

    [GeneratedRegex(@"(?:^|[\s_-])(?:comments?|repl(?:y|ies)|answers?|posts?|floor|t_f|t_fsz|message|response)(?:$|[\s_-])", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Reply();

    // Dates, floors and counts beside a reply.
    [GeneratedRegex(@"^[\d\s:：/.年月日-]+$|^(?:第?\s*\d+\s*(?:楼|樓|层|#)|\d+\s*(?:分钟|小时|天|个?月|年)前|(?:发表|發表|编辑|回复|發布|发布)于.*|(?:查看|浏览|阅读|回复)\s*[:：].{0,40}|共?(?:收到)?\s*\d+\s*(?:个|条)\s*(?:评论|回复|回答)|[\d\s:：/.-]+(?:发布|发表)|#\d+|.{1,24}[\s·•]\d+\s*(?:分钟|小时|天|个?月|年)前.{0,40}|倒序看帖|仅看楼主|只看该作者|.{0,12}登录.{0,8}(?:回复|评论).{0,20}|来自.{2,6}|(?:赞|踩|点赞|回复|举报|引用|收藏|分享|评论|支持|反对|采纳)\W*\d*)$", RegexOptions.None, 10_000)]
    private static partial Regex Stamp();
}
