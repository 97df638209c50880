using System.Collections.Frozen;

namespace Guanlan.Language.Sentences;

/// <summary>The English full stop: end of a sentence, or part of an abbreviation, an initial, a number or an ellipsis.</summary>
internal static class EnglishStops
{
    /// <summary>Abbreviations that a name or a number follows: never an end.</summary>
    private static readonly FrozenSet<string> Titles = Words(
        "mr mrs ms dr prof gen sen rep gov lt col sgt maj capt cmdr adm brig hon rev fr st mt ft pres amb vs no nos art fig vol pp jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun messrs mme mlle op ed viz al ca approx dept est");

    /// <summary>Abbreviations that may also end a sentence: an end if a usual first word follows.</summary>
    private static readonly FrozenSet<string> Trailers = Words("co corp inc ltd jr sr etc bros plc ave blvd rd a.m p.m b.c a.d e.g i.e ph.d u.s u.k u.n e.u u.s.a d.c");

    private static readonly FrozenSet<string> Openers = Words(
        "the a an it he she they we you i this that these those there here how what why when where who which in on at but and so then however if as for after before while although because since with by from his her their its our my no not yet still meanwhile both many some most all two three mr mrs ms dr");

    /// <summary>The end of the sentence if the stop at <paramref name="i"/> ends one, else 0; moves to the last stop of a run.</summary>
    public static int Cut(string text, int from, ref int i, int end)
    {
        var first = i;
        if (i > from && i + 1 < end && char.IsAsciiLetterOrDigit(text[i - 1]) && char.IsAsciiLetterOrDigit(text[i + 1])) return 0;
        var dots = Ellipsis(text, from, ref i, end);
        var after = i + 1;
        while (after < end && (text[after] is '!' or '?' || Brackets.Closes(text[after]))) after++;
        i = after - 1;
        if (after >= end) return after;
        if (dots > 1 && first == from) return 0;
        if (ListMarks.IsMark(text, from, first, end)) return 0;
        if (text[after] >= 0x2E80) return first > from && text[first - 1] >= 0x2E80 && text[after] < 0xFF00 || dots > 1 ? after : 0;
        if (!char.IsWhiteSpace(text[after])) return 0;
        var next = after;
        while (next < end && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '“' or '‘' or '\'' or '(' or '[')) next++;
        if (next >= end) return after;
        if (dots == 3 && first > from && char.IsWhiteSpace(text[first - 1])) return 0;
        if (char.IsLower(text[next])) return 0;
        return dots > 1 || Ends(text, from, first, next, end) ? after : 0;
    }

    private static bool Ends(string text, int from, int stop, int next, int end)
    {
        var begin = stop;
        while (begin > from && (char.IsLetterOrDigit(text[begin - 1]) && text[begin - 1] < 0x2E80 || text[begin - 1] is '.' && begin < stop)) begin--;
        var word = text.AsSpan(begin, stop - begin);
        if (word.Length == 0) return true;
        if (word.Length == 1 && char.IsAsciiLetterUpper(word[0])) return word[0] == 'I' && IsOpener(text, next, end);
        var known = Lookup(Titles, word);
        if (known && !(word.Length == 2 && word is "no" or "st") && !(char.IsLower(word[0]) && IsOpener(text, next, end))) return false;
        if (word is "no" or "No" or "st") return !char.IsDigit(text[next]);
        if (word is "a.m" or "p.m" or "A.M" or "P.M") return CountBlanks(text, from, begin) > 3 || IsOpener(text, next, end) && CountBlanks(text, from, begin) > 2;
        if (Lookup(Trailers, word) || word.Length <= 5 && word.Contains('.')) return IsOpener(text, next, end);
        return true;
    }

    /// <summary>Counts the stops of an ellipsis, close or spaced; a stop right after a word followed by a spaced ellipsis stands alone.</summary>
    private static int Ellipsis(string text, int from, ref int i, int end)
    {
        var dots = 1;
        if (i > from && !char.IsWhiteSpace(text[i - 1]) && i + 2 < end && text[i + 1] == ' ' && text[i + 2] == '.')
        {
            // Nothing but stops to the end: they all belong here.
            var rest = i;
            while (rest < end && text[rest] is '.' or ' ') rest++;
            if (rest < end) return 1;
        }

        while (i + 1 < end && (text[i + 1] == '.' || i + 2 < end && text[i + 1] == ' ' && text[i + 2] == '.'))
        {
            i += text[i + 1] == '.' ? 1 : 2;
            dots++;
        }

        return dots;
    }

    private static bool IsOpener(string text, int at, int end)
    {
        var to = at;
        while (to < end && char.IsAsciiLetter(text[to])) to++;
        return to > at && Lookup(Openers, text.AsSpan(at, to - at));
    }

    private static int CountBlanks(string text, int from, int to) => text.AsSpan(from, to - from).Count(' ');

    private static bool Lookup(FrozenSet<string> set, ReadOnlySpan<char> word)
    {
        if (word.Length > 16) return false;
        Span<char> small = stackalloc char[16];
        _ = word.ToLowerInvariant(small);
        return set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(small[..word.Length]);
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
