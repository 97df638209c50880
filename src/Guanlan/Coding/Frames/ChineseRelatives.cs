using Guanlan.Lexicon;

namespace Guanlan.Coding.Frames;

/// <summary>Acts inside a relative clause, which describe a party rather than tell what the clause tells.</summary>
internal static class ChineseRelatives
{
    /// <summary>对为乌军提供燃料的设施发动打击: a verb between 对 with a second preposition behind it and a later 的 describes what 对 brings in.</summary>
    public static bool IsInside(ClauseView view, Token token)
    {
        var tokens = view.Clause.Tokens;
        for (var i = 1; i < tokens.Count && tokens[i].End <= token.Start; i++)
            if (tokens[i].Start == tokens[i - 1].End && tokens[i].Is(WordClass.Preposition, WordNote.Benefit | WordNote.Agent | WordNote.Target) && tokens[i - 1].Is(WordClass.Preposition, WordNote.Target) &&
                !view.VerbBetween(tokens[i].End, token.Start) && view.NextVerb(token.End, view.Clause.End) is var next && next < view.Clause.End && view.Context.Between(token.End, next).Contains('的')) return true;
        foreach (var preposition in tokens)
        {
            if (preposition.End > token.Start) break;
            if (!preposition.Is(WordClass.Preposition, WordNote.Target) || preposition.Length > 1) continue;
            if (view.Clause.Mentions.Exists(mention => mention.Start >= preposition.End && mention.End <= token.Start)) continue;
            if (view.Clause.Mentions.Exists(mention => mention.IsKnown && mention.Start > token.End && view.Context.Folded[mention.Start - 1] == '的' && view.VerbBetween(mention.End, view.Clause.End))) return true;
        }

        return false;
    }

    private static readonly string[] Suspicions = ["涉嫌", "被控", "被指", "被指控", "嫌疑", "受雇", "企图", "密谋", "图谋"];

    /// <summary>扣押涉嫌破坏电缆的油轮: what somebody is suspected of only describes whom the verb before hits.</summary>
    public static bool IsSuspected(ClauseView view, Token token)
    {
        if (token.Start - view.Clause.Start < 2 || !view.Context.Between(token.End, view.Clause.End).Contains('的')) return false;
        return view.Context.Between(view.Clause.Start, token.Start).EndsWithAny(Suspicions) && view.Clause.Tokens.Exists(other => other.End < token.Start - 1 && other.Is(TermKind.Trigger) && view.IsVerb(other));
    }

    /// <summary>部署在L的N: a relative clause, if 的 comes before the clause ends.</summary>
    public static bool IsPlaced(ClauseView view, Token token) =>
        token.End < view.Clause.End && view.Context.Folded[token.End] is '于' or '在' && view.Context.Between(token.End, view.Clause.End).Contains('的');

    /// <summary>部署于阿拉伯海的美国航母: the clause opens with where the forces are, and their owner stands behind 的.</summary>
    public static Mention? OfForces(ClauseView view, Token token)
    {
        if (token.Start > view.Clause.Start || !IsPlaced(view, token)) return null;
        return view.Clause.Mentions.Find(mention => mention.IsKnown && mention.Form == MentionForm.Name && view.Context.Folded[mention.Start - 1] == '的');
    }

    /// <summary>正在中国访问的西班牙首相: who is on a visit where.</summary>
    public static Parties? Visitor(ClauseView view, Token token, TriggerEntry entry)
    {
        if (entry.Type != EventType.Consult || !entry.IsVerb || !entry.Frames.HasFlag(Lexicon.Frames.F1)) return null;
        var visitor = view.Clause.Mentions.Find(mention => mention.Start == token.End + 1 && mention is { IsKnown: true, IsPerson: true });
        var host = visitor is null ? null : view.Clause.Mentions.FindLast(mention => mention.Start > 0 && mention.End <= token.Start && mention.IsKnown && !mention.SameCountries(visitor) && view.Context.Folded[mention.Start - 1] == '在');
        return host is null ? null : new Parties("F1", visitor, host);
    }

    /// <summary>塞方向中方捐赠的口罩, 中国援建的海地医院: what is told of a gift names the giver in front of the verb, the taker there or behind it.</summary>
    public static Parties? Given(ClauseView view, Token token, TriggerEntry entry)
    {
        if (entry.Type != EventType.Aid || !entry.IsVerb) return null;
        if (view.Clause.Mentions.FindLast(mention => mention.End == token.Start && mention is { IsKnown: true, Form: MentionForm.Name } && view.GovernedBy(mention) is null) is { } maker)
            return view.Clause.Mentions.Find(mention => mention.Start > token.End && mention.IsKnown && !mention.SameCountries(maker)) is { } owner ? new Parties("F1", maker, owner) : null;
        if (view.Last(WordClass.Preposition, view.Clause.Start, token.Start) is not { } preposition || !preposition.Is(WordClass.Preposition, WordNote.Target | WordNote.Benefit)) return null;
        var taker = view.Clause.Mentions.Find(mention => mention.Start == preposition.End && mention.End <= token.Start && mention.IsKnown);
        var giver = taker is null ? null : view.Clause.Mentions.FindLast(mention => mention.End <= preposition.Start && mention.IsKnown && !mention.SameCountries(taker) && preposition.Start - mention.End <= 6 && view.GovernedBy(mention) is null);
        return giver is null || view.VerbBetween(giver.End, preposition.Start) ? null : new Parties("F2", giver, taker);
    }

    /// <summary>甲国援助的帐篷运抵乙国, 由甲国援建的乙国大桥移交使用: a gift that has come tells its giver in front of the verb, as its maker too, and its taker behind or beside it.</summary>
    public static Parties? Arrived(ClauseView view, Token token)
    {
        var text = view.Context.Folded;
        var giver = view.Clause.Mentions.Find(mention => mention.End <= token.Start && mention.IsKnown && mention.Form != MentionForm.Bare && (view.GovernedBy(mention) is not { } word || word.Is(WordClass.Preposition, WordNote.Agent)) && (mention.Start == 0 || text[mention.Start - 1] is not ('从' or '自' or '经')));
        if (giver is null) return null;
        var taker = view.Clause.Mentions.Find(mention => mention.Start >= token.End && mention.IsKnown && !mention.SameCountries(giver)) ?? view.Clause.Mentions.FindLast(mention => mention.Start >= giver.End && mention.End <= token.Start && mention.IsKnown && !mention.SameCountries(giver));
        return taker is null ? null : new Parties("F1", giver, taker);
    }
}
