using Guanlan.Lexicon;

namespace Guanlan.Coding.Misses;

/// <summary>The words of a Chinese clause that no frame took: triggers without a fitting frame, and stretches of characters that no entry covers.</summary>
internal static class ChineseMisses
{
    /// <summary>So many characters behind the second party are looked at.</summary>
    private const int Behind = 12;

    public static void Find(MissPlace place, MissCounts known, ChineseWords words)
    {
        var (context, clause) = (place.Context, place.Clause);
        var from = place.Pair.First.Start;
        var to = Math.Min(clause.End, place.Pair.Second.End + Behind);
        foreach (var token in clause.Tokens)
        {
            if (token.Start < from || token.End > to || !token.Is(TermKind.Trigger) || context.DraftsOf(clause).Any(draft => draft.Trigger.Overlaps(token.Span))) continue;
            var word = token.Span.Of(context.Folded);
            known.Add(word, word, IsVerb(context, clause, token.Start, token.End), Types(context, token), place.At(token.Start));
        }

        for (var at = from; at < to;)
        {
            if (Covered(context, clause, at) is var covered and > 0) { at = covered; continue; }
            var end = at;
            while (end < clause.End && IsHan(context.Folded[end]) && Covered(context, clause, end) == 0) end++;
            if (end > at && (end - at > 1 || IsBetween(clause, at, end))) words.Add(context.Folded[at..end], IsVerb(context, clause, at, end), place.At(at));
            at = Math.Max(end, at + 1);
        }
    }

    /// <summary>Right between two parties, or before 了 and 过, a word is a verb; behind 的, a light verb or another verb a noun.</summary>
    private static bool IsVerb(CodingContext context, Clause clause, int start, int end)
    {
        if (IsBetween(clause, start, end) || (end < clause.End && context.Folded[end] is '了' or '过')) return true;
        if (start > 0 && context.Folded[start - 1] == '的') return false;
        foreach (var token in clause.Tokens)
            if (token.End <= start && (token.Is(TermKind.Trigger) || token.Is(WordClass.LightVerb))) return false;
        return true;
    }

    private static bool IsBetween(Clause clause, int start, int end) =>
        clause.Mentions.Exists(mention => mention.End == start) && clause.Mentions.Exists(mention => mention.Start == end);

    private static string Types(CodingContext context, Token token) =>
        string.Join(' ', token.Meaning.Terms.Where(term => term.Kind == TermKind.Trigger).Select(term => context.Pack.Triggers[term.Entry].Type.Name()).Distinct());

    /// <summary>Where what covers a position ends, or zero.</summary>
    private static int Covered(CodingContext context, Clause clause, int at)
    {
        foreach (var token in clause.Tokens)
            if (token.Start <= at && at < token.End) return token.End;
        foreach (var mention in clause.Mentions)
            if (mention.Start <= at && at < mention.End) return mention.End;
        foreach (var date in context.Dates)
        {
            if (date.Span.Start > at) break;
            if (at < date.Span.End) return date.Span.End;
        }

        return 0;
    }

    private static bool IsHan(char character) => character is >= '\u4e00' and <= '\u9fff';
}
