using Guanlan.Lexicon;

namespace Guanlan.Coding.Frames;

/// <summary>Acts told of the one who undergoes them: what the subject receives and from whom, and whose goods a tariff is on.</summary>
internal static class Receivers
{
    /// <summary>收到德国的坦克, 从甲国获得贷款; 在美国那里碰了钉子, 飞到美国求情，吃了闭门羹: also where one stands or whom one has just gone to or asked.</summary>
    public static Parties? Find(CodingContext context, ClauseView view, Token token, TriggerEntry entry, Mention? subject, Mention? carried)
    {
        if ((subject ?? carried) is not { IsKnown: true } receiver) return null;
        if (entry.Type == EventType.Reject && subject is not null && Let(view, token, subject) is { } doer) return new Parties("FR", doer.Doer, doer.Receiver);
        var giver = ChineseOwners.Origin(view, token) ?? view.Object(token.End, view.Clause.End);
        if (giver is null && entry.Type == EventType.Reject) giver = At(view, token, receiver) ?? Asked(context, view, receiver);
        if (giver is null && entry.Type == EventType.Aid) giver = view.Clause.Mentions.Find(mention => mention.End <= token.Start && mention.IsKnown && mention.Start > 0 && !mention.SameCountries(receiver) && view.Context.Folded[mention.Start - 1] is '靠' or '拿' or '指' or '仗' or '着');
        return giver is null ? null : new Parties("FR", giver, receiver);
    }

    /// <summary>让美国吃了闭门羹, 给美国碰了个钉子: who is let receive it, and who stands before that.</summary>
    private static (Mention Doer, Mention Receiver)? Let(ClauseView view, Token token, Mention subject)
    {
        var receiver = view.Clause.Mentions.Find(mention => mention.End <= token.Start && mention.IsKnown && mention.Start > view.Clause.Start && view.Context.Folded[mention.Start - 1] is '让' or '给' or '请' or '叫');
        if (receiver is null) return null;
        var doer = ReferenceEquals(receiver, subject) ? view.Clause.Mentions.Find(mention => mention.IsKnown && mention.End < receiver.Start && view.GovernedBy(mention) is null) : subject;
        return doer is null || doer.SameCountries(receiver) ? null : (doer, receiver);
    }

    /// <summary>在欧盟那儿, 跑到美国: the place of the rebuff.</summary>
    private static Mention? At(ClauseView view, Token token, Mention receiver) =>
        view.Clause.Mentions.FindLast(mention => mention.End <= token.Start && mention.IsKnown && mention.Start > 0 && !mention.SameCountries(receiver) && view.Context.Folded[mention.Start - 1] is '在' or '到' or '去' or '找' or '跟' or '向' or '对');

    /// <summary>Whom the receiver went to or asked in the clauses before of the sentence.</summary>
    private static Mention? Asked(CodingContext context, ClauseView view, Mention receiver)
    {
        for (var i = context.Drafts.Count - 1; i >= 0 && context.Drafts[i].Clause.Sentence == view.Clause.Sentence; i--)
        {
            var draft = context.Drafts[i];
            if (draft.Type is not (EventType.Consult or EventType.Request or EventType.Support or EventType.Agree) || !draft.Source.Exists(actor => receiver.Names(actor.Code.Country))) continue;
            var others = draft.Source.Concat(draft.Target).Where(actor => !receiver.Names(actor.Code.Country)).ToList();
            return others.Count == 0 ? null : new Mention { Start = receiver.Start, End = receiver.End, Form = MentionForm.Pointer, Actors = [.. others.Select(actor => actor with { Mention = null, Inferred = "who was asked" })] };
        }

        return null;
    }

    /// <summary>把欧盟给乌克兰的军援卡了: what is taken away from the one whom it was for.</summary>
    public static Mention? OfGift(ClauseView view, Token token, TriggerEntry entry, Mention giver) =>
        entry.Type is not (EventType.Sanction or EventType.Coerce or EventType.Reject) ? null
            : view.Clause.Mentions.Find(mention => mention.Start > giver.End && mention.Start - giver.End <= 2 && mention.End < token.Start && mention.IsKnown && view.Context.Folded[mention.Start - 1] is '给' or '对' && view.Context.Folded[mention.End] == '的');

    /// <summary>把给乙国的军援卡了: help that 把 brings in before what is done to it is not given.</summary>
    public static bool IsHeldBack(ClauseView view, Token token, TriggerEntry entry) =>
        entry is { Type: EventType.Aid, IsNoun: true } && view.Context.Between(view.Clause.Start, token.Start).Contains('把') && view.VerbBetween(token.End, view.Clause.End);

    private static readonly string[] Offers = ["条件", "方案", "要求", "提议", "建议", "指控", "威胁", "警告", "好意", "话", "账", "说法", "裁决", "决议", "停火令", "通牒", "草案", "计划", "劝告", "调停", "方子", "清单", "价码", "邀请", "面子", "招"];

    /// <summary>欧盟的方案它一条都不认, 布鲁塞尔开的条件甲国统统不接受: whose offer opens the clause is turned down, by whoever stands behind it or was the subject before.</summary>
    public static Parties? Declined(ClauseView view, Token token, TriggerEntry entry, Mention? subject)
    {
        if (entry.Type != EventType.Reject || view.Object(token.End, view.Clause.End) is not null) return null;
        var maker = view.Clause.Mentions.Find(mention => mention.IsKnown && mention.Form == MentionForm.Name && mention.End < token.Start && view.GovernedBy(mention) is null && Offered(view, mention, token.Start));
        if (maker is null || view.Last(WordClass.Passive, maker.End, token.Start) is not null) return null;
        var decliner = view.Clause.Mentions.FindLast(mention => mention.IsKnown && mention.End <= token.Start && mention.Form != MentionForm.Place && !mention.SameCountries(maker) && view.GovernedBy(mention) is null);
        return new Parties("F1", decliner, maker);
    }

    /// <summary>X的方案, X开出的条件: nothing but a verb of offering between a party and what it offers.</summary>
    private static bool Offered(ClauseView view, Mention maker, int before)
    {
        var rest = view.Context.Between(maker.End, Math.Min(before, maker.End + 10));
        var de = rest.IndexOf('的');
        if (de is < 0 or > 3 || (de > 0 && !"开提给递出抛甩发拿说定划".Contains(rest[0], StringComparison.Ordinal))) return false;
        return rest[(de + 1)..].HasAny(Offers);
    }

    private static readonly string[] Goods = ["商品", "货", "产品", "汽车", "钢", "铝", "出口", "农产品", "进口", "芯片", "水产", "药"];

    /// <summary>印度商品的关税翻了倍: whose goods stand in front of the tariff undergo it; whoever was the subject before sets it.</summary>
    public static Parties? Taxed(ClauseView view, Token token, TriggerEntry entry, Mention? subject, Mention? carried)
    {
        if (entry.Type != EventType.Sanction || subject is null || carried is not { IsKnown: true } || carried.SameCountries(subject) || subject.End >= token.Start) return null;
        var gap = view.Context.Between(subject.End, token.Start);
        var tariff = gap.IndexOf("关税");
        if (tariff < 0 || tariff > 8 || gap.IndexOfAny('对', '把') >= 0) return null;
        return tariff == 1 && gap[0] == '的' || gap[..tariff].HasAny(Goods) ? new Parties("F1", carried, subject) : null;
    }
}
