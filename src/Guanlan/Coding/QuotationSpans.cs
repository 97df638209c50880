namespace Guanlan.Coding;

/// <summary>Where a text quotes: the outermost stretches within quotation marks that are long enough to be words of somebody, not a name or an irony.</summary>
internal sealed class QuotationSpans
{
    private const int Shortest = 8;
    private readonly List<TextSpan> spans = [];

    public static QuotationSpans Of(string text)
    {
        var found = new QuotationSpans();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is '\n') depth = 0;
            else if (character is '“' or '「' or '『' || (character == '"' && depth == 0))
            {
                if (depth++ == 0) start = i + 1;
            }
            else if (character is '”' or '」' or '』' or '"' && depth > 0 && --depth == 0 && i - start >= Shortest)
            {
                found.spans.Add(TextSpan.FromBounds(start, i));
            }
        }

        return found;
    }

    /// <summary>The quotation that holds a position, or null.</summary>
    public TextSpan? Around(int position)
    {
        var at = spans.BinarySearch(new TextSpan(position, int.MaxValue - position));
        if (at < 0) at = ~at - 1;
        return at >= 0 && spans[at].Contains(position) ? spans[at] : null;
    }
}
