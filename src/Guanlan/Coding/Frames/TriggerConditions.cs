using Guanlan.Lexicon;

namespace Guanlan.Coding.Frames;

/// <summary>Whether the words that a trigger's lines <c>tail</c>, <c>bar</c> and <c>head</c> ask for stand in its clause.</summary>
internal static class TriggerConditions
{
    /// <summary>So many characters in front of a verb a topic may stand that is its object (关税又涨了两成).</summary>
    private const int Near = 5;

    /// <summary>True if one of the pattern's entries finds its words.</summary>
    public static bool AnyHolds(CodingContext context, Clause clause, int start, int end, PatternMeaning meaning) =>
        Array.Exists(meaning.Terms, term => Hold(context, clause, start, end, context.Pack.Triggers[term.Entry]));

    /// <summary>The words of <c>head</c> stand earlier in the clause, none of <c>bar</c> and one of <c>tail</c> later, or where an object stands that is not behind its verb.</summary>
    public static bool Hold(CodingContext context, Clause clause, int start, int end, TriggerEntry entry)
    {
        if (entry.Tails.Length > 0 && !entry.HasTail(context.Between(end, clause.End)) && !InFront(context, clause, start, end, entry) &&
            !(ChineseTopics.TopicOf(context, clause, end) is { } topic && entry.HasTail(context.Between(topic.Start, topic.End)))) return false;
        if (entry.Bars.Length > 0 && context.Between(end, clause.End).HasAny(entry.Bars.AsSpan())) return false;
        return entry.Heads.Length == 0 || entry.HasHead(context.Between(clause.Start, start));
    }

    /// <summary>把资产冻了, 牌照被吊销; in talk also 协定也撕了: the object is brought in by 把, is the subject of a passive, or is the topic of a verb that closes its clause.</summary>
    private static bool InFront(CodingContext context, Clause clause, int start, int end, TriggerEntry entry)
    {
        var before = context.Between(clause.Start, start);
        if (before.Length < 2) return false;
        var disposal = before.LastIndexOfAny('把', '将');
        if (disposal >= 0 && entry.HasTail(before[disposal..])) return true;
        var passive = before.LastIndexOf('被');
        if (passive > 0 && entry.HasTail(before[..passive])) return true;
        return context.IsTalk && entry.HasTail(clause.End - end <= 1 ? before : before[Math.Max(0, before.Length - Near)..]);
    }
}
