using Guanlan.Reading.Cleaning;

namespace Guanlan.Reading.Html;

/// <summary>Weighs a run of text by itself: prose is worth its length, links and labels cost.</summary>
internal static class LeafWorth
{
    /// <summary>The worth of a leaf; a Han character counts for two.</summary>
    public static double Of(Leaf leaf)
    {
        var text = leaf.Text;
        var size = Size(text);
        var linked = (double)leaf.LinkLength / Math.Max(1, text.Length);
        if (leaf.Kind is ParagraphKind.Heading or ParagraphKind.Caption) return linked > 0.6 ? -8 : 0;
        if (linked > 0.6 && size < 300) return -8 - Math.Min(size, 60) * 0.4;
        var stops = Stops(text);
        // Cells of a table and lines of a listing are short by their nature.
        if (size < 40 && stops == 0) return leaf.LinkLength == 0 && leaf.Box.Element.LocalName is "td" or "th" or "pre" or "code" ? 0 : leaf.LinkLength == 0 && leaf.Kind == ParagraphKind.ListItem ? -1 : -6;
        if (text.Length < 300 && (Patterns.NoticeZh().IsMatch(text) || Patterns.NoticeEn().IsMatch(text))) return -20;
        var worth = size * (1 - 1.5 * linked);
        if (stops == 0) worth *= 0.25;
        if (leaf.Kind == ParagraphKind.ListItem && stops < 2) worth *= 0.5;
        return worth;
    }

    /// <summary>Length with a Han character counting for two.</summary>
    public static int Size(string text)
    {
        var size = text.Length;
        foreach (var c in text)
            if (c >= 0x2E80) size++;
        return size;
    }

    private static int Stops(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '，' or '。' or '！' or '？' or '；' or '、' or '…') count++;
            else if (c is ',' or '.' or '!' or '?' or ';' && (i + 1 == text.Length || text[i + 1] is ' ' or '"' or '”' or '\'')) count++;
        }

        return count;
    }
}
