namespace Guanlan.Language.Sentences;

/// <summary>Numbered and lettered lists that were run together on one line.</summary>
internal static class ListMarks
{
    /// <summary>True if a list item begins after this blank: a bullet, or the successor of the mark the sentence began with.</summary>
    public static bool CutBefore(string text, int from, int blank, int end)
    {
        var at = blank + 1;
        if (at >= end || !char.IsAsciiLetterOrDigit(text[at]) && text[at] != '•') return false;
        if (text[at] == '•') return from < blank && text[from] == '•';
        if (!TryRead(text, from, end, out var first, out _) || !TryRead(text, at, end, out var next, out var after)) return false;
        return next == first + 1 && after < end && text[after] == ' ' && after + 1 < end && !char.IsAsciiLetterLower(text[after + 1]);
    }

    /// <summary>True if the full stop at this place closes the mark of a list item that begins the sentence.</summary>
    public static bool IsMark(string text, int from, int stop, int end)
    {
        if (from < end && text[from] == '•') from++;
        while (from < stop && text[from] == ' ') from++;
        return TryRead(text, from, end, out _, out var after) && stop < after;
    }

    // A mark is a number or one small letter, then a full stop or a bracket or both.
    private static bool TryRead(string text, int at, int end, out int value, out int after)
    {
        value = 0;
        after = at;
        while (after < end && after < at + 3 && char.IsAsciiDigit(text[after])) value = value * 10 + text[after++] - '0';
        if (after == at && after < end && char.IsAsciiLetterLower(text[after])) value = 1000 + text[after++];
        if (after == at || after >= end || text[after] is not ('.' or ')')) return false;
        while (after < end && text[after] is '.' or ')') after++;
        return after >= end || text[after] == ' ';
    }
}
