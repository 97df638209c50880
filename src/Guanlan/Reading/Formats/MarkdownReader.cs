using System.Text.RegularExpressions;
using Guanlan.Reading.Html;
using Guanlan.Reading.Metadata;

namespace Guanlan.Reading.Formats;

/// <summary>Markdown, with or without front matter; the body may be HTML altogether, as static-site generators write it.</summary>
internal static partial class MarkdownReader
{
    /// <summary>Reads the text into a draft.</summary>
    public static Draft Read(string text)
    {
        var draft = new Draft { Format = "markdown" };
        if (FrontMatter.TryRead(text, out var head, out var rest) is { } matter) Apply(matter, head, rest, draft);
        if (HtmlBlock().IsMatch(rest)) HtmlReader.ReadFragment(rest, draft);
        else MarkdownBlocks.Read(rest, draft);
        return draft;
    }

    /// <summary>True if the text has marks that only Markdown has.</summary>
    public static bool LooksLike(string text) =>
        FrontMatter.TryRead(text, out _, out _) is not null || Marks().Count(text) >= 2;

    private static void Apply(FrontMatter matter, string head, string rest, Draft draft)
    {
        draft.Provenance.Add(new Provenance("front_matter", head.TrimEnd()));
        draft.Title = matter.First("title", "标题") ?? "";
        draft.OriginalTitle = matter.First("original_title", "原标题");
        draft.Url = matter.First("link", "url", "source_url", "original_url", "canonical");
        draft.Language = matter.First("lang", "language");
        draft.Outlet = matter.First("outlet", "source", "publisher", "来源") is { } outlet && !outlet.Contains("://", StringComparison.Ordinal) ? outlet : null;
        draft.Site = matter.First("site", "platform");
        var author = matter.First("author", "authors", "作者");
        // A generator that turns feeds into posts puts the feed's name in the author's place, and among the categories.
        var isFeed = author is not null && matter.All("categories").Any(category => category.StartsWith(author, StringComparison.OrdinalIgnoreCase));
        if (isFeed) draft.Site ??= author!.Split(" - ")[0];
        else draft.Author = author;
        draft.Date(Timestamp.Parse(matter.First("date", "published", "pubdate", "publish_date", "created", "日期"), rest.Any(c => c is >= '\u4e00' and <= '\u9fff')), isFeed ? PublishedBasis.Syndication : PublishedBasis.Metadata);
    }

    [GeneratedRegex(@"<(?:p|div|br|blockquote|h[1-6]|ul|ol|table|figure|section|article)[\s>/]", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex HtmlBlock();

    [GeneratedRegex(@"^(?:#{1,6} \S|> \S|[-*] \S|```|\d+\. \S)|!\[[^\]]*\]\([^)]+\)|\[[^\]]+\]\(https?://", RegexOptions.Multiline, 10_000)]
    private static partial Regex Marks();
}
