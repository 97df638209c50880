namespace Guanlan.Reading.Html;

/// <summary>Finds the lead of an article: sentences between its headline and the box that holds the rest of it.</summary>
internal static class LeadFinder
{
    private const int Shortest = 70;
    private const int MostLeaves = 60;

    /// <summary>The leaves of the lead, in reading order.</summary>
    /// <param name="page">The page, weighed.</param>
    /// <param name="first">Order of the first leaf of the article's box.</param>
    public static IEnumerable<Leaf> Find(Page page, int first)
    {
        var headline = Headline(page, first);
        if (headline is null || first - headline.Order > MostLeaves) return [];
        return page.Leaves.Skip(headline.Order + 1).Take(first - headline.Order - 1).Where(IsLead);
    }

    private static Leaf? Headline(Page page, int first)
    {
        for (var i = Math.Min(first, page.Leaves.Count) - 1; i >= 0; i--)
            if (page.Leaves[i].Box.Element.LocalName == "h1") return page.Leaves[i];
        return null;
    }

    private static bool IsLead(Leaf leaf)
    {
        if (leaf.LinkLength * 3 > leaf.Text.Length || LeafWorth.Size(leaf.Text) < Shortest || leaf.Kind == ParagraphKind.Caption) return false;
        if (leaf.Kind == ParagraphKind.Heading) return leaf.Box.Element.LocalName is "h2" or "h3" && LeafWorth.Size(leaf.Text) >= Shortest && leaf.Text[^1] is '.' or '。' or '!' or '?' or '”' or '"';
        if (leaf.Worth < Shortest) return false;
        for (var box = leaf.Box; box is not null; box = box.Parent)
            if (box.IsCut && !Elements.IsLead(box.Element) && box.Hint < 0) return false;
        return true;
    }
}
