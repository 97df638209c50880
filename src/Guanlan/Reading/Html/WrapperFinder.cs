namespace Guanlan.Reading.Html;

/// <summary>Finds boxes that bear the name of furniture (with-sidebar, footer-wrap) but hold the page's text: such a name says how the page is laid out.</summary>
internal static class WrapperFinder
{
    private const double Most = 0.6;

    /// <summary>Takes the name from boxes around most of the prose in which a heading or an article stands.</summary>
    public static void Clear(Page page)
    {
        foreach (var box in page.Boxes)
            if (box.Hint < 0 && box.Prose > Most * page.Root.Prose && box.Prose > 100 && !Elements.IsComments(box.Element) && HoldsText(box))
                box.Hint = 0;
    }

    private static bool HoldsText(Box box) => box.Element.QuerySelector("h1, article, [itemprop=articleBody]") is not null;
}
