using System.Text;

namespace Guanlan.Reading.Html;

/// <summary>Takes the innermost of absurdly nested elements out of a page, so that no page can make its parser work for minutes.</summary>
internal static class NestingGuard
{
    private const int Deepest = 600;

    /// <summary>The page itself, or one in which nothing is nested deeper than any real page nests.</summary>
    public static string Flatten(string html)
    {
        if (!IsDeep(html)) return html;
        var kept = new StringBuilder(html.Length);
        int depth = 0, at = 0;
        while (Next(html, at, out var start, out var end, out var change))
        {
            kept.Append(html, at, start - at);
            if (change > 0 ? depth < Deepest : depth <= Deepest) kept.Append(html, start, end - start);
            depth = Math.Max(0, depth + change);
            at = end;
        }

        return kept.Append(html, at, html.Length - at).ToString();
    }

    // End tags are so often left out (li, p, td) that the count alone overstates; such elements are not counted.
    private static bool IsDeep(string html)
    {
        int depth = 0, at = 0;
        while (Next(html, at, out _, out at, out var change))
        {
            depth = Math.Max(0, depth + change);
            if (depth > Deepest) return true;
        }

        return false;
    }

    private static bool Next(string html, int at, out int start, out int end, out int change)
    {
        (start, end, change) = (at, html.Length, 0);
        while (true)
        {
            start = html.IndexOf('<', start);
            if (start < 0 || start + 1 >= html.Length) return false;
            var closes = html[start + 1] == '/';
            var name = start + (closes ? 2 : 1);
            if (name >= html.Length || !char.IsAsciiLetter(html[name])) { start++; continue; }
            var stop = html.IndexOf('>', name);
            end = stop < 0 ? html.Length : stop + 1;
            var length = 0;
            while (name + length < html.Length && char.IsAsciiLetterOrDigit(html[name + length])) length++;
            var isVoid = html[end - 2] == '/' || IsOpenByHabit(html.AsSpan(name, length));
            change = isVoid ? 0 : closes ? -1 : 1;
            return true;
        }
    }

    private static bool IsOpenByHabit(ReadOnlySpan<char> name)
    {
        Span<char> small = stackalloc char[8];
        if (name.Length > 8) return false;
        small = small[..name.ToLowerInvariant(small)];
        return small is "br" or "img" or "meta" or "link" or "input" or "hr" or "wbr" or "source" or "area" or "col" or "embed" or "param" or "base" or "track" or "li" or "p" or "option" or "dt" or "dd" or "tr" or "td" or "th" or "tbody" or "thead";
    }
}
