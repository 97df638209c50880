namespace Guanlan.Language.Sentences;

/// <summary>Walks over one line and stops at each sentence end. A mutable cursor, for one thread.</summary>
internal struct LineCutter(string text, int start, int end)
{
    private int from = start;

    /// <summary>The next piece of the line, or null at its end.</summary>
    public TextSpan? Next()
    {
        while (from < end && char.IsWhiteSpace(text[from])) from++;
        if (from >= end) return null;
        for (var i = from; i < end; i++)
        {
            var cut = CutAt(ref i);
            if (cut <= from) continue;
            var piece = TextSpan.FromBounds(from, cut);
            from = cut;
            return piece;
        }

        var rest = TextSpan.FromBounds(from, end);
        from = end;
        return rest;
    }

    /// <summary>The end of the sentence that ends at this character, or 0; moves over brackets and runs of stops.</summary>
    private readonly int CutAt(ref int i)
    {
        var c = text[i];
        if (c < 0x80)
        {
            if (c == '.') return EnglishStops.Cut(text, from, ref i, end);
            if (c is '!' or '?') return Mark(ref i);
            if (c is '"' or '(' or '[') return Enclosed(ref i);
            if (c is ' ' or '\t') return ListMarks.CutBefore(text, from, i, end) ? i : 0;
            return 0;
        }

        if (c is '。' or '！' or '？' or '｡' or '…' or '‼' or '⁉') return Mark(ref i);
        return Brackets.Opens(c) ? Enclosed(ref i) : 0;
    }

    private readonly int Mark(ref int i)
    {
        var first = i;
        var dots = 0;
        var asked = false;
        while (i < end && IsStop(text[i]))
        {
            if (text[i] == '…') dots++;
            else asked = true;
            i++;
        }

        var stop = i;
        while (i < end && Brackets.Closes(text[i])) i++;
        var cut = i--;
        if (!asked) return dots >= 2 && !Continues(cut) ? cut : 0;
        if (text[first] is '!' or '?' && stop < end && !char.IsWhiteSpace(text[stop]) && text[stop] < 0x80 && cut == stop) return 0;
        return Continues(cut) || StartsSmall(cut) ? 0 : cut;
    }

    /// <summary>Steps over a closed quotation or bracket; it ends the sentence if a stop stands before its closing mark.</summary>
    private readonly int Enclosed(ref int i)
    {
        var open = i;
        var close = Brackets.Match(text, i, end);
        if (close < 0) return 0;
        i = close;
        if (close - 1 <= open || !IsStop(text[close - 1]) && text[close - 1] != '.' && !Brackets.EndsInStop(text, open, close)) return 0;
        var after = close + 1;
        while (after < end && Brackets.Closes(text[after])) after++;
        i = after - 1;
        if (after < end && IsStop(text[after])) return 0;
        if (Brackets.IsRound(text[open])) return open == from ? after : 0;
        return Brackets.IsTitle(text[open]) || Continues(after) || StartsSmall(after) || QuoteTails.Continues(text, after, end) ? 0 : after;
    }

    private readonly bool Continues(int at) => at < end && text[at] is '，' or ',' or '、' or '；' or ';' or '：' or ':' or '的' or '—' or '-';

    private readonly bool StartsSmall(int at)
    {
        while (at < end && text[at] is ' ' or '"' or '“' or '‘' or '\'') at++;
        return at < end && char.IsAsciiLetterLower(text[at]);
    }

    private static bool IsStop(char c) => c is '。' or '！' or '？' or '!' or '?' or '｡' or '…' or '‼' or '⁉';
}
