using Guanlan.Reading.Cleaning;

namespace Guanlan.Reading.Html;

/// <summary>Takes off the ends of an article what is no text: labels before it, headings and links after it.</summary>
internal static class ArticleTrimmer
{
    /// <summary>The leaves that stay.</summary>
    public static List<Leaf> Trim(List<Leaf> leaves, Box box)
    {
        var kept = leaves.Where(leaf => leaf.Kind == ParagraphKind.Caption || leaf.Worth > -8 && !(leaf.Worth < 0 && Patterns.Prompt().IsMatch(leaf.Text))).ToList();
        while (kept.Count > 0 && (kept[^1].Kind == ParagraphKind.Heading || kept[^1].Worth < 0 && kept[^1].LinkLength > 0)) kept.RemoveAt(kept.Count - 1);
        return kept;
    }
}
