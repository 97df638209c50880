using Guanlan.Lexicon;

namespace Guanlan.Coding.Frames;

/// <summary>What stands in the content of a verb: behind it in its clause, or in the clause that it opens.</summary>
internal static class ChineseContents
{
    /// <summary>So many characters (adverbs, a day) may stand before the subject that opens a content; behind more of them (撤走驻军、疏远伊朗) it is an object.</summary>
    private const int LongestLead = 5;

    /// <summary>扬言打击伊朗: whom one's own announced act would hit stands behind its verb; a companion also within a phrase of place (在能源领域同俄方…).</summary>
    public static Mention? Party(ClauseView view, Token token) =>
        view.Clause.Mentions.Exists(mention => !mention.IsKnown && mention.Start == token.End && (mention.Points & (WordNote.Thing | WordNote.All)) != 0) ? null
        : view.Clause.Mentions.Find(mention => mention.Start >= token.End && mention.IsKnown && view.GovernedBy(mention) is { } word && word.Is(WordClass.Preposition, WordNote.Target | WordNote.Benefit) && view.Clause.Mentions.Exists(other => other.Start >= token.End && other.End <= mention.Start && other.IsKnown && IsPlaced(view, other)))
        ?? view.Clause.Mentions.Find(mention => mention.Start >= token.End && mention.IsKnown && !view.IsOrigin(mention) && (!IsPlaced(view, mention) || CodeRules.IsBroughtIn(view.Clause, mention, WordNote.With | WordNote.Target | WordNote.Benefit)));

    /// <summary>在峰会上: only where it would be done.</summary>
    private static bool IsPlaced(ClauseView view, Mention mention) => view.GovernedBy(mention) is { } word && word.Is(WordClass.Preposition, WordNote.Place);

    /// <summary>要求甲方释放被扣的乙方人员: whoever stands right behind a verb of asking is asked, not the head of what it should act on; 要求甲方支持的乙方停火 asks the head.</summary>
    public static Mention? Asked(ClauseView view, Token token, Mention head)
    {
        if (head.Start == 0 || view.Context.Folded[head.Start - 1] != '的') return null;
        var first = view.Clause.Mentions.Find(mention => mention.Start >= token.End && mention is { IsKnown: true, Form: not MentionForm.Bare });
        if (first is null || first.End >= head.Start || first.Start - token.End > 2) return null;
        var verb = view.Clause.Tokens.Find(word => word.Start >= first.End && word.End <= head.Start && word.Is(TermKind.Trigger) && view.IsVerb(word));
        return verb.Length > 0 && !view.VerbBetween(head.End, view.Clause.End) ? first : null;
    }

    /// <summary>A verb at the end of its clause may open its content in the next one (警告：…); after a comma only a demand does.</summary>
    public static bool Opens(CodingContext context, ClauseView view, TriggerEntry entry)
    {
        if (view.Clause.End >= context.Folded.Length) return false;
        return context.Folded[view.Clause.End] is ':' or '“' || (context.Folded[view.Clause.End] == ',' && (entry.Type is EventType.Request or EventType.Threaten || Accuses(context, view, entry)));
    }

    /// <summary>观察员控诉，甲国派了…: words that tell a reproach open it behind a comma where it begins with its party.</summary>
    private static bool Accuses(CodingContext context, ClauseView view, TriggerEntry entry) =>
        context.IsTalk && entry.Id is "指认" or "指控" or "抱怨" or "埋怨" or "控诉" or "指责" && context.After(view.Clause)?.Mentions is [{ IsKnown: true, Form: MentionForm.Name } first, ..] && first.Start == view.Clause.End + 1;

    /// <summary>The content begins with the next clause: its first bare mention.</summary>
    public static Mention? NextSubject(CodingContext context, ClauseView view)
    {
        if (context.After(view.Clause) is not { } after) return null;
        var next = new ClauseView(context, after);
        return next.Clause.Mentions.Find(mention => mention is { IsKnown: true, Form: MentionForm.Name, IsPerson: false } && mention.Start == next.Clause.Start && mention.End < context.Folded.Length && context.Folded[mention.End] != '的') is { Sector: null } first ? first
            : next.Subject(next.Clause.End) is { } subject && subject.Start - next.Clause.Start <= LongestLead ? subject : null;
    }
}
