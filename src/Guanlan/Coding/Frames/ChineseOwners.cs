using Guanlan.Lexicon;

namespace Guanlan.Coding.Frames;

/// <summary>Whose act it is where its doer stands right before 对, or inside what another preposition brings in.</summary>
internal static class ChineseOwners
{
    private static readonly string[] Occasions = ["以来", "期间", "之前", "之后", "之际", "前", "后", "时"];

    private static readonly string[] Openers = ["自", "自从", "由于", "鉴于", "因", "因为", "随着"];

    /// <summary>支持该岛归希腊, 承认克里米亚属于俄罗斯: whose claim to a land is backed or denied.</summary>
    public static Mention? Claimant(ClauseView view, Mention land)
    {
        var rest = view.Context.Between(land.End, view.Clause.End);
        var link = rest.StartsWith("归") ? 1 : rest.StartsWith("属于") || rest.StartsWith("归属") ? 2 : 0;
        return link == 0 ? null : view.Clause.Mentions.Find(mention => mention.Start == land.End + link && mention.IsKnown);
    }

    /// <summary>在甲国对乙国实施打击前，自甲国和乙国对丙国动武以来: a doer right before 对 in a clause that tells an occasion or a cause.</summary>
    public static Mention? Doer(ClauseView view, Token preposition, Token token, Mention? subject)
    {
        if (!preposition.Is(WordClass.Preposition, WordNote.Target) || preposition.Length != 1) return null;
        var owner = view.Clause.Mentions.FindLast(mention => mention.End == preposition.Start && mention is { IsKnown: true, Form: MentionForm.Name });
        if (owner is null || ReferenceEquals(owner, subject)) return null;
        if (view.GovernedBy(owner) is { } word && !word.Is(WordClass.Preposition, WordNote.Place | WordNote.Source)) return null;
        var first = view.Clause.Mentions.Find(mention => mention.End == owner.Start - 1 && view.Context.Folded[mention.End] is '和' or '与' or '、') ?? owner;
        var before = view.Context.Between(view.Clause.Start, first.Start);
        var rest = view.Context.Between(token.End, view.Clause.End);
        if (before.EndsWith("在") ? IsOccasion(rest) : before.EndsWithAny(Openers)) return owner;
        return subject is not null && view.VerbBetween(subject.End, owner.Start) && view.GovernedBy(owner) is null ? owner : null;
    }

    /// <summary>把结束甲国对乙国侵略作为条件: the party right before 对 does it, not the one that 把 belongs to.</summary>
    public static Parties? Nested(ClauseView view, Token token, Mention? subject)
    {
        foreach (var preposition in view.Clause.Tokens)
        {
            if (preposition.Start >= token.Start) return null;
            if (Doer(view, preposition, token, subject) is { } doer && view.Governed(preposition, token.Start) is { } target && target.Start == preposition.End && !view.VerbBetween(target.End, token.Start) && !doer.SameCountries(target))
                return new Parties("F2", doer, target);
        }

        return null;
    }

    /// <summary>从甲国获得贷款: what 从 brings in gives.</summary>
    public static Mention? Origin(ClauseView view, Token token) =>
        view.Clause.Mentions.FindLast(mention => mention.End <= token.Start && mention.IsKnown && mention.Start > 0 && view.Context.Folded[mention.Start - 1] is '从' or '自');

    /// <summary>甲国几周前暗杀了…: nothing but a time between a doer and its verb.</summary>
    public static bool IsWhen(ClauseView view, int from, int to)
    {
        if (to - from is < 2 or > 8) return false;
        var at = view.Context.DateFrom(from);
        if (at < view.Context.Dates.Count && view.Context.Dates[at].Span is var date && date.Start == from && to - date.End is >= 0 and <= 1) return true;
        return view.Context.Between(from, to) is "此前" or "日前" or "近日" or "先前" or "早前" or "几周前" or "数周前" or "几天前" or "数天前" or "几个月前" or "数月前" or "不久前";
    }

    /// <summary>是因为甲国…, 缘于乙国…</summary>
    public static bool IsCause(ClauseView view, int before) =>
        view.Context.Between(view.Clause.Start, before).EndsWithAny(Causes);

    private static readonly string[] Causes = ["因为", "由于", "是因", "缘于", "源于", "是由", "归因于"];

    private static bool IsOccasion(ReadOnlySpan<char> rest)
    {
        foreach (var occasion in Occasions)
            if (rest.StartsWith(occasion) && !rest.StartsWith("前往") && !rest.StartsWith("后果")) return true;
        return rest.EndsWith("以来") || rest.EndsWith("期间");
    }

    /// <summary>是对甲方袭击乙国的回应: what 对 brings in there is a deed with its own doer and object.</summary>
    public static Parties? Answered(ClauseView view, Token preposition, Token token, TriggerEntry entry, Mention governed, Mention? object_)
    {
        if (object_ is null || !entry.IsVerb || !entry.Type.IsDeed() || !preposition.Is(WordClass.Preposition, WordNote.Target) || preposition.Start == 0 || view.Context.Folded[preposition.Start - 1] is not ('是' or '为')) return null;
        if (governed.Start != preposition.End || object_.Start - token.End > 1 || object_.End >= view.Clause.End || governed.SameCountries(object_)) return null;
        return view.Context.Between(object_.End, view.Clause.End).Contains('的') ? new Parties("F1", governed, object_) : null;
    }

    /// <summary>对甲国制裁乙国表示反对, 针对甲国袭击乙国: the act that a preposition brings in whole, with its own doer and object.</summary>
    public static Parties? Content(ClauseView view, Token token, TriggerEntry entry)
    {
        if (!entry.IsVerb || entry.Type.IsReciprocal() || !entry.Frames.HasFlag(Lexicon.Frames.F1)) return null;
        foreach (var preposition in view.Clause.Tokens)
        {
            if (preposition.End > token.Start) return null;
            var isTopic = view.Context.Between(preposition.Start, preposition.End) is "针对" or "对于" or "就" or "因";
            if (!isTopic && !(preposition.Length == 1 && view.Context.Folded[preposition.Start] == '对')) continue;
            var doer = view.Clause.Mentions.Find(mention => mention.Start == preposition.End && mention is { IsKnown: true, Form: MentionForm.Name });
            if (doer is null || doer.End > token.Start || token.Start - doer.End > 10 || view.VerbBetween(doer.End, token.Start) || view.Context.Between(doer.End, token.Start).Contains('的') || view.Clause.Mentions.Exists(mention => mention.Start >= doer.End && mention.End <= token.Start)) continue;
            var object_ = view.Clause.Mentions.Find(mention => mention.Start >= token.End && mention.Start - token.End <= 1 && mention is { IsKnown: true, Form: not MentionForm.Bare } && !mention.SameCountries(doer));
            if (object_ is null) continue;
            var isBehind = view.Clause.Tokens.Exists(word => word.Start >= object_.End && (word.Is(WordClass.Speech | WordClass.LightVerb) || (word.Is(TermKind.Trigger) && !word.Is(WordClass.Preposition))));
            if (isBehind || (isTopic && preposition.Start - view.Clause.Start <= 1)) return new Parties("F1", doer, object_);
        }

        return null;
    }

    /// <summary>在甲国和乙国达成停火后: 在 brings in what happened, not a place.</summary>
    public static bool OpensOccasion(ClauseView view, Token word, Mention mention)
    {
        var text = view.Context.Folded;
        if (word.Start != view.Clause.Start || mention.Form != MentionForm.Name || text[word.Start] != '在' || (!mention.IsGroup && text[mention.End] is not ('和' or '与'))) return false;
        var clause = view.Context.Between(view.Clause.Start, view.Clause.End);
        if (!(clause.EndsWith("后") || clause.EndsWith("之际") || clause.EndsWith("前"))) return false;
        return view.Clause.Tokens.Exists(token => token.Start >= mention.End && token.Start - mention.End <= 4 && token.Is(TermKind.Trigger) && view.IsVerb(token));
    }

    /// <summary>黎巴嫩境内多个真主党目标: the land is where, the one behind it whom.</summary>
    public static bool IsLand(CodingContext context, int at) =>
        context.Folded.AsSpan(at, Math.Min(2, context.Folded.Length - at)) is "境内" or "南部" or "北部" or "东部" or "西部" or "中部" or "领土";

    private static readonly string[] Reactions = ["感到", "表示", "深表", "予以", "表达", "加以", "给予"];

    /// <summary>对甲国议会否决草案感到失望: the verb behind the party that 对 brings in is what the reaction is about.</summary>
    public static bool IsReactedTo(ClauseView view, Token token, TriggerEntry entry)
    {
        if (!entry.IsVerb || (entry.Frames & (Lexicon.Frames.F2 | Lexicon.Frames.FE | Lexicon.Frames.F3 | Lexicon.Frames.F4)) != 0) return false;
        if (!view.Context.Between(token.End, view.Clause.End).HasAny(Reactions)) return false;
        return view.Clause.Mentions.Exists(mention => mention.IsKnown && mention.End <= token.Start && token.Start - mention.End <= 6 && mention.Start > 0 && view.Context.Folded[mention.Start - 1] == '对' && !view.Context.Between(mention.End, token.Start).Contains('的'));
    }

    private static readonly string[] Stops = ["停止", "暂停", "中止", "终止", "取消", "冻结", "切断", "断绝", "削减", "中断"];

    /// <summary>停止对甲国援助: help and trade that the verb in front ends are part of that act.</summary>
    public static bool IsEnded(ClauseView view, Token token, TriggerEntry entry)
    {
        if (entry.Type is not (EventType.Aid or EventType.Cooperate)) return false;
        foreach (var stop in view.Clause.Tokens)
        {
            if (stop.End > token.Start) return false;
            if (token.Start - stop.End <= 12 && stop.Is(TermKind.Trigger) && Array.Exists(Stops, word => stop.Span.Of(view.Context.Folded).StartsWith(word, StringComparison.Ordinal)) && view.Context.Between(stop.End, token.Start).IndexOfAny('并', '而', '后') < 0) return true;
        }

        return false;
    }

    /// <summary>根据甲方提议, 按照乙方要求: on what something rests, at the end of its clause.</summary>
    public static bool IsGround(ClauseView view, Token token, TriggerEntry entry)
    {
        if (entry.Type.IsDeed() || view.Clause.End - token.End > 1) return false;
        var text = view.Context.Between(view.Clause.Start, token.Start);
        return text.Length < 16 && (text.StartsWith("根据") || text.StartsWith("按照") || text.StartsWith("依照") || text.StartsWith("依据") || text.StartsWith("鉴于"));
    }
}
