namespace Guanlan.Reading.Html;

/// <summary>Cuts lists of teasers: boxes of one kind, each a linked headline with at most a few lines about another page.</summary>
internal static class TeaserCutter
{
    private const int Longest = 1000;

    /// <summary>Marks the lists to be left out.</summary>
    public static void Cut(Page page)
    {
        // Lists of one kind stand all over a page; boxes that bear no name are of one kind only inside one box.
        foreach (var kind in page.Boxes.Where(box => box.Parent is not null).GroupBy(box => (box.Element.LocalName, First(box.Element.ClassName) is { Length: > 0 } name ? (object)name : box.Parent!)))
        {
            if (kind.Count() < 3) continue;
            var teasers = kind.Where(IsTeaser).ToList();
            if (teasers.Count < 3 || teasers.Count * 5 < kind.Count() * 3) continue;
            foreach (var teaser in teasers)
                if (teaser.Prose * 2 < page.Root.Prose) teaser.IsCut = true;
        }

        foreach (var box in page.Boxes)
            if (box.Parent is { IsCut: true }) box.IsCut = true;
    }

    private static bool IsTeaser(Box box)
    {
        if (box.Length is 0 or > Longest || box.LinkLength == 0) return false;
        var (headline, prose) = (false, 0);
        foreach (var leaf in Leaves(box, 0))
        {
            var isLinked = leaf.LinkLength * 10 >= leaf.Text.Length * 7;
            if (isLinked && LeafWorth.Size(leaf.Text) >= 16) headline = true;
            else if (!isLinked && LeafWorth.Size(leaf.Text) >= 40) prose++;
        }

        return headline && prose <= 2;
    }

    private static IEnumerable<Leaf> Leaves(Box box, int depth) =>
        depth > 12 ? box.Leaves : box.Leaves.Concat(box.Children.SelectMany(child => Leaves(child, depth + 1)));

    private static string First(string? classes) => classes?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : "";
}
