using AngleSharp.Dom;

namespace Guanlan.Reading.Html;

/// <summary>
/// Finds the article of a page by the worth of its text: furniture is cut, the box around the densest prose is taken, and grows
/// outwards only while what it gains is worth the way.
/// </summary>
internal static class ArticleFinder
{
    /// <summary>The article below an element.</summary>
    /// <param name="body">The element.</param>
    /// <param name="isThread">True if replies are text too.</param>
    public static Article Find(IElement body, bool isThread = false)
    {
        var choice = Choose(body, isThread);
        var leaves = choice.Page.Leaves.Where(leaf => Within(leaf.Box, choice.Taken)).ToList();
        if (!isThread && leaves.Count > 0) leaves.InsertRange(0, LeadFinder.Find(choice.Page, leaves[0].Order));
        return new Article(ArticleTrimmer.Trim(leaves, isThread), choice.Page.Images);
    }

    /// <summary>Weighs and cuts a page, and chooses the box of its article.</summary>
    internal static Choice Choose(IElement body, bool isThread)
    {
        var page = Page.Of(body, whole: false);
        foreach (var leaf in page.Leaves) leaf.Worth = LeafWorth.Of(leaf);
        if (isThread) Forum.Value(page);
        Sum(page);
        if (!isThread) WrapperFinder.Clear(page);
        TeaserCutter.Cut(page);
        Sum(page);
        FurnitureCutter.Cut(page, Core(page, isThread), isThread);
        Sum(page);
        var (core, bound) = (Core(page, isThread), isThread ? null : Bound(page));
        if (bound is not null && !Within(core, bound)) (core, bound) = core.Worth > 5 * Math.Max(40, bound.Worth) ? (core, null) : (bound, bound);
        return new Choice(page, core, bound, Grow(core, bound, isThread));
    }

    /// <summary>What was chosen on a page: the densest box, the box that the text does not leave, and the box taken.</summary>
    internal sealed record Choice(Page Page, Box Core, Box? Bound, Box Taken);

    /// <summary>Sums worth and length from the leaves up, leaving cut boxes out.</summary>
    internal static void Sum(Page page)
    {
        for (var i = page.Boxes.Count - 1; i >= 0; i--)
        {
            var box = page.Boxes[i];
            (box.Worth, box.Prose) = (0, 0);
            (box.Length, box.LinkLength) = (0, 0);
            if (box.IsCut) continue;
            foreach (var leaf in box.Leaves)
            {
                box.Worth += leaf.Worth;
                box.Prose += Math.Max(0, leaf.Worth);
                box.Length += LeafWorth.Size(leaf.Text);
                box.LinkLength += leaf.LinkLength;
            }

            foreach (var child in box.Children)
            {
                box.Worth += child.Worth;
                box.Prose += child.Prose;
                box.Length += child.Length;
                box.LinkLength += child.LinkLength;
            }
        }
    }

    // The box whose own leaves and whose children's leaves are worth most.
    private static Box Core(Page page, bool isThread)
    {
        var (best, most) = (page.Root, double.MinValue);
        foreach (var box in page.Boxes)
        {
            // In a thread the text is where its replies are.
            if (box.IsCut || isThread && box.Replies == 0 && page.Root.Replies > 0) continue;
            var near = box.Leaves.Sum(leaf => leaf.Worth);
            foreach (var child in box.Children)
                if (!child.IsCut) near += child.Leaves.Sum(leaf => leaf.Worth) + 0.5 * (child.Worth - child.Leaves.Sum(leaf => leaf.Worth));
            near *= (1 + 0.1 * box.Hint) * Standing(box);
            if (near > most) (best, most) = (box, near);
        }

        return best;
    }

    // The only article element of a page, or the only box marked as the article's body: the text does not leave it.
    private static Box? Bound(Page page)
    {
        var marked = page.Boxes.Where(box => !box.IsCut && box.Hint == 3).ToList();
        if (marked.Count == 0) marked = page.Boxes.Where(box => !box.IsCut && box.Element.LocalName == "article").ToList();
        return marked is [{ Length: > 30, Worth: > -40 } only] && only.LinkLength * 2 < only.Length ? only : null;
    }

    // Text inside what its author named furniture must be worth much more than text elsewhere to be taken for the article.
    private static double Standing(Box box)
    {
        var factor = 1.0;
        for (var at = box; at is not null; at = at.Parent)
            if (at.Hint == -2) factor = Math.Min(factor, Elements.IsApart(at.Element) ? 0.25 : 0.6);
        return factor;
    }

    // A box that calls itself the text is left only for much more text.
    private static Box Grow(Box core, Box? bound, bool isThread)
    {
        var (taken, distance) = (core, 0);
        var named = core.Hint >= 2 || core.Element.LocalName == "article";
        for (var box = core.Parent; box is not null && taken != bound; box = box.Parent)
        {
            distance++;
            // A thread grows as far as its replies do.
            var gain = isThread && box.Replies > taken.Replies ? 0.9 : named || isThread ? 1.35 : 1 + 0.06 * distance;
            if (box.Worth >= taken.Worth * gain) (taken, distance) = (box, 0);
            named |= taken == box && (box.Hint >= 2 || box.Element.LocalName == "article");
        }

        return taken;
    }

    private static bool Within(Box box, Box outer)
    {
        for (var at = box; at is not null; at = at.Parent)
        {
            if (at.IsCut) return false;
            if (at == outer) return true;
        }

        return false;
    }
}
