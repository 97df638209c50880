using Guanlan.Lexicon;

namespace Guanlan.Coding.Frames;

/// <summary>Talks and drills that stand as the subject of their clause: 甲乙谈判在某地举行, 甲国与乙国的会谈结束.</summary>
internal static class ChineseMeetings
{
    /// <summary>So many characters (a place, a day, 正在) may stand between the noun and what is told of it.</summary>
    private const int LongestGap = 20;

    /// <summary>So many characters (新一轮, 间接, 的) may stand between the parties and the noun.</summary>
    private const int LongestModifier = 8;

    private static readonly string[] Predicates =
        ["举行", "进行", "闭幕", "结束", "开始", "启动", "召开", "登场", "继续", "破裂", "告吹", "重启", "恢复", "收官", "落幕", "拉开帷幕", "拉开序幕", "开幕", "陷入僵局", "取得", "告一段落", "无果而终"];

    /// <summary>The parties of the talk that a noun names and a predicate behind it tells of, or null.</summary>
    public static Parties? Held(CodingContext context, ClauseView view, Token token, TriggerEntry entry)
    {
        if (entry.Type is not (EventType.Consult or EventType.Cooperate) || !(entry.IsNoun || context.Folded[token.End - 1] is '谈' or '判' or '晤' or '商' or '演' or '习') || (entry.Frames & (Lexicon.Frames.F3 | Lexicon.Frames.F4)) == 0) return null;
        if (Predicate(context, view.Clause, token.End) < 0) return null;
        var second = view.Clause.Mentions.FindLast(mention => mention.End <= token.Start && mention.IsKnown && mention.Form != MentionForm.Place);
        if (second is null || token.Start - second.End > LongestModifier || view.VerbBetween(second.End, token.Start)) return null;
        var with = view.Clause.Tokens.Find(word => word.End == second.Start && word.Is(WordClass.Preposition, WordNote.With));
        var first = with.Length == 0 ? null : view.Clause.Mentions.Find(mention => mention.End == with.Start && mention.IsKnown && mention.Form != MentionForm.Place);
        var opening = (first ?? second).Start;
        if (view.VerbBetween(view.Clause.Start, opening) || (first is null && (!second.IsSeveral || view.GovernedBy(second) is not null))) return null;
        if (view.Clause.Mentions.Exists(mention => mention.End <= opening && mention.IsKnown && mention.Form != MentionForm.Place && view.GovernedBy(mention) is null)) return null;
        return first is null ? new Parties("F10", second, null) { IsJoint = true } : new Parties("F10", first, second) { IsJoint = true };
    }

    /// <summary>Where the predicate begins that tells of the noun which ends at a position; negative where none does.</summary>
    public static int Predicate(CodingContext context, Clause clause, int end)
    {
        var rest = context.Between(end, Math.Min(clause.End, end + LongestGap));
        var stop = rest.IndexOf('的');
        if (stop >= 0) rest = rest[..stop];
        var at = -1;
        foreach (var predicate in Predicates)
            if (rest.IndexOf(predicate, StringComparison.Ordinal) is >= 0 and var found && (at < 0 || found < at)) at = found;
        if (at < 0) return -1;
        foreach (var token in clause.Tokens)
            if (token.Start >= end && token.End <= end + at && ((token.Is(WordClass.Speech) && !context.Between(token.Start, token.End).StartsWith("预")) || (token.Is(TermKind.Trigger) && token.Length > 1))) return -1;
        return end + at;
    }
}
