using System.Text;
using Guanlan.Lexicon;

namespace Guanlan.Coding;

/// <summary>One saying that a text gives to two speakers of one state: two rows, for who said it is then open.</summary>
internal static class SameWords
{
    /// <summary>Fewer characters tell nothing.</summary>
    private const int Least = 6;

    /// <summary>So many of five pairs of neighbouring characters must be in both.</summary>
    private const int OfFive = 3;

    /// <summary>True if two drafts of one type and the same parties put nearly the same words into two mouths.</summary>
    public static bool Share(CodingContext context, Draft earlier, Draft later) =>
        !earlier.Type.IsDeed() && earlier.Source is [var one] && later.Source is [var other] && Differ(one, other) && earlier.Clause.Sentence != later.Clause.Sentence && AreAlike(context, earlier.Trigger, later.Trigger);

    /// <summary>The same for rows.</summary>
    public static bool Share(CodingContext context, CodedRow earlier, CodedRow later) =>
        !earlier.Type.IsDeed() && earlier.Source is [var one] && later.Source is [var other] && Differ(one, other) && AreAlike(context, earlier.Evidence.Trigger, later.Evidence.Trigger);

    /// <summary>Two persons, or a person and an office or somebody unnamed.</summary>
    private static bool Differ(Actor one, Actor other) => one.Entity != other.Entity && one.Code.Country == other.Code.Country;

    /// <summary>True if the words behind two verbs are nearly the same.</summary>
    public static bool AreAlike(CodingContext context, TextSpan earlier, TextSpan later)
    {
        var said = Rest(context, earlier, "。!?\n");
        var again = Rest(context, later, "。!?\n,;”");
        if (again.Length < Least || said.Length < Least) return false;
        var shared = 0;
        for (var i = 0; i + 1 < again.Length; i++)
            if (said.Contains(again.AsSpan(i, 2), StringComparison.Ordinal)) shared++;
        return shared * 5 >= (again.Length - 1) * OfFive;
    }

    /// <summary>The Chinese characters from the verb up to one of the marks, but for names, words that point to them, and what joins these.</summary>
    private static string Rest(CodingContext context, TextSpan trigger, string marks)
    {
        var text = context.Folded.AsSpan(trigger.Start);
        var length = text[trigger.Length..].IndexOfAny(marks);
        var end = length < 0 ? context.Folded.Length : trigger.End + length;
        var rest = new StringBuilder();
        var next = Offsets.FirstFrom(context.Tokens, trigger.Start, static token => token.Start);
        for (var at = trigger.Start; at < end; at++)
        {
            while (next < context.Tokens.Count && context.Tokens[next].End <= at) next++;
            if (next < context.Tokens.Count && context.Tokens[next] is var token && token.Start <= at && (token.IsActorName || token.Is(TermKind.Place) || token.Is(WordClass.Coreference))) continue;
            if (context.Folded[at] is >= '\u4e00' and <= '\u9fff' and not ('的' or '和' or '与' or '之' or '间' or '两' or '国')) rest.Append(context.Folded[at]);
        }

        return rest.ToString();
    }
}
