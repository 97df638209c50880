using System.Buffers;

namespace Guanlan.Reading.Feeds;

/// <summary>
/// Reads XML as feeds really are: HTML entities without a DTD, bare ampersands, elements left open. A document type is passed over whole,
/// so that no entity of its own is ever expanded. Never throws.
/// </summary>
internal static class LooseXml
{
    private const int Deepest = 256;

    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, 32).Where(c => c is not (9 or 10 or 13)).Select(c => (char)c), '\uFFFE', '\uFFFF']);

    /// <summary>A text without the control characters that XML forbids.</summary>
    public static string WithoutControls(string text) =>
        text.AsSpan().IndexOfAny(Controls) < 0 ? text : string.Concat(text.Where(c => !Controls.Contains(c)));

    /// <summary>The outermost element, or null if there is none.</summary>
    public static LooseElement? Parse(string text)
    {
        var top = new LooseElement("", null);
        var open = top;
        var depth = 0;
        for (var i = 0; i < text.Length;)
        {
            if (text[i] != '<')
            {
                var next = text.IndexOf('<', i);
                if (next < 0) next = text.Length;
                open.Words.Append(Entities.Resolve(text.AsSpan(i, next - i)));
                i = next;
                continue;
            }

            if (Special(text, ref i, open)) continue;
            if (i + 1 < text.Length && text[i + 1] == '/') { Close(text, ref i, ref open, ref depth, top); continue; }
            if (i + 1 >= text.Length || !(char.IsLetter(text[i + 1]) || text[i + 1] == '_')) { open.Words.Append('<'); i++; continue; }
            var element = Open(text, ref i, open, out var isEmpty);
            element.CommonName = FeedNames.Common(element);
            element.InnerStart = i;
            element.InnerEnd = text.Length;
            open.Children.Add(element);
            if (isEmpty) element.InnerEnd = i;
            else if (depth < Deepest) { open = element; depth++; }
        }

        return top.Children.Count > 0 ? top.Children.MaxBy(child => child.Children.Count) : null;
    }

    private static bool Special(string text, ref int i, LooseElement open)
    {
        if (At(text, i, "<![CDATA["))
        {
            var end = text.IndexOf("]]>", i, StringComparison.Ordinal);
            if (end < 0) end = text.Length;
            open.Words.Append(text.AsSpan(i + 9, end - i - 9));
            i = Math.Min(text.Length, end + 3);
            return true;
        }

        if (At(text, i, "<!--")) return Skip(text, ref i, "-->");
        if (At(text, i, "<?")) return Skip(text, ref i, "?>");
        if (!At(text, i, "<!")) return false;
        // A document type with entities of its own ends at ]>, one without at the first >.
        var close = text.IndexOf('>', i);
        var bracket = text.IndexOf('[', i);
        return Skip(text, ref i, bracket >= 0 && bracket < close ? "]>" : ">");
    }

    private static bool Skip(string text, ref int i, string end)
    {
        var at = text.IndexOf(end, i, StringComparison.Ordinal);
        i = at < 0 ? text.Length : at + end.Length;
        return true;
    }

    private static void Close(string text, ref int i, ref LooseElement open, ref int depth, LooseElement top)
    {
        var end = text.IndexOf('>', i);
        if (end < 0) end = text.Length;
        var name = text[(i + 2)..end].Trim().ToLowerInvariant();
        var start = i;
        i = Math.Min(text.Length, end + 1);
        for (var at = open; at != top && at is not null; at = at.Parent)
        {
            if (at.Name != name) continue;
            while (open != at) { open.InnerEnd = start; open = open.Parent!; depth--; }
            open.InnerEnd = start;
            open = open.Parent!;
            depth--;
            return;
        }
    }

    private static LooseElement Open(string text, ref int i, LooseElement parent, out bool isEmpty)
    {
        var start = ++i;
        while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not ('>' or '/')) i++;
        var element = new LooseElement(text[start..i].ToLowerInvariant(), parent);
        isEmpty = false;
        while (i < text.Length && text[i] != '>')
        {
            if (text[i] == '/') { isEmpty = i + 1 < text.Length && text[i + 1] == '>'; i++; continue; }
            if (char.IsWhiteSpace(text[i])) { i++; continue; }
            if (text[i] == '<') return element;
            Attribute(text, ref i, element);
        }

        i = Math.Min(text.Length, i + 1);
        return element;
    }

    private static void Attribute(string text, ref int i, LooseElement element)
    {
        var start = i;
        while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not ('=' or '>' or '/' or '<')) i++;
        var name = text[start..i].ToLowerInvariant();
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        if (i >= text.Length || text[i] != '=') { if (i == start) i++; return; }
        i++;
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        if (i >= text.Length) return;
        var quote = text[i] is '"' or '\'' ? text[i++] : '\0';
        start = i;
        while (i < text.Length && (quote == '\0' ? !char.IsWhiteSpace(text[i]) && text[i] != '>' : text[i] != quote)) i++;
        element.Attributes.TryAdd(name, Entities.Resolve(text.AsSpan(start, i - start)).ToString());
        if (quote != '\0' && i < text.Length) i++;
    }

    private static bool At(string text, int i, string mark) => string.CompareOrdinal(text, i, mark, 0, mark.Length) == 0;
}
