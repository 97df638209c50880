namespace Guanlan.Reading.Html;

/// <summary>Cuts what its author named furniture, unless the text itself stands in it, and boxes that are mostly links.</summary>
internal static class FurnitureCutter
{
    /// <summary>Marks the boxes to be left out.</summary>
    /// <param name="page">The page.</param>
    /// <param name="core">The box with the densest prose, which no cut may touch.</param>
    /// <param name="isThread">True if replies are text too.</param>
    public static void Cut(Page page, Box core, bool isThread = false)
    {
        var around = new HashSet<Box>();
        for (var at = core; at is not null; at = at.Parent) around.Add(at);
        var total = page.Root.Prose;
        foreach (var box in page.Boxes)
        {
            if (box.Parent is { IsCut: true }) { box.IsCut = true; continue; }
            if (around.Contains(box)) continue;
            if (isThread && box.Replies > 0 && box.Worth > 0) continue;
            // A badly named box that holds most of the core is the text after all.
            if (box.Prose > 0.5 * core.Prose && !Elements.IsApart(box.Element)) continue;
            if (box.Hint == -2 || box.Hint == -1 && box.Prose < 0.5 * core.Prose) box.IsCut = true;
            else if (box.Worth < -20 && box.Prose < total * 0.1 && box.Prose * 2 < -box.Worth) box.IsCut = true;
        }
    }
}
