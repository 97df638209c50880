using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Guanlan.Reading.Metadata;

namespace Guanlan.Reading.Html;

/// <summary>HTML: a page with an article somewhere in it, or a fragment that is text altogether. Nothing in it is executed or loaded.</summary>
internal static class HtmlReader
{
    private const int ShortText = 200;

    /// <summary>Reads a page: metadata, and the article that it holds.</summary>
    public static Draft ReadPage(string html, string? url)
    {
        var draft = new Draft { Format = "html", Url = url };
        using var document = Parse(html);
        var linked = PageMetadata.Read(document, draft, url);
        if (document.Body is not { } body) return draft;
        var isThread = Forum.IsThread(document, url);
        var article = ArticleFinder.Find(body, isThread);
        if (Length(article) < ShortText && ScriptedText.Unfold(document) && ArticleFinder.Find(body, isThread) is var unfolded && Length(unfolded) > ShortText) article = unfolded;
        foreach (var leaf in article.Leaves) Add(draft, leaf);
        draft.Images = article.Images;
        Prefer(draft, linked.Body);
        return draft;
    }

    /// <summary>Reads a fragment (the body of a feed entry or a post) into a draft: all of it is text.</summary>
    public static void ReadFragment(string html, Draft draft)
    {
        using var document = Parse(html);
        if (document.Body is not { } body) return;
        var page = Page.Of(body, whole: true);
        foreach (var leaf in page.Leaves) Add(draft, leaf);
        draft.Images += page.Images;
    }

    // A page whose text a script would build may carry it all the same, for machines.
    private static void Prefer(Draft draft, string? stated)
    {
        if (stated is not { Length: > 300 } || draft.Blocks.Sum(block => block.Text.Length) * 4 > stated.Length) return;
        draft.Blocks.Clear();
        ReadFragment(stated.Contains("</", StringComparison.Ordinal) ? stated : "<pre>" + stated.Replace("<", "&lt;", StringComparison.Ordinal) + "</pre>", draft);
    }

    private static int Length(Article article) => article.Leaves.Sum(leaf => leaf.Text.Length);

    private static IDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsScripting = false, IsKeepingSourceReferences = false }).ParseDocument(NestingGuard.Flatten(html));

    private static void Add(Draft draft, Leaf leaf)
    {
        if (leaf.Kind == ParagraphKind.Caption) draft.Provenance.Add(new Provenance("caption", leaf.Text));
        else draft.Blocks.Add(new Block(leaf.Kind, leaf.Text));
    }
}
