using Guanlan.Lexicon;

namespace Guanlan.Coding.Frames;

/// <summary>Acts told of the one who undergoes them: what the subject receives and from whom, and whose goods a tariff is on.</summary>
internal static class Receivers
{
    /// <summary>收到德国的坦克, 从甲国获得贷款; 在美国那里碰了钉子, 飞到美国求情，吃了闭门羹: also where one stands or whom one has just gone to or asked.</summary>
    public static Parties? Find(CodingContext context, ClauseView view, Token token, TriggerEntry entry, Mention? subject, Mention? carried)
    {
        if ((subject ?? carried) is not { IsKnown: true } receiver) return null;
        var giver = ChineseOwners.Origin(view, token) ?? view.Object(token.End, view.Clause.End);
        if (giver is null && entry.Type == EventType.Reject) giver = At(view, token, receiver) ?? Asked(context, view, receiver);
        return giver is null ? null : new Parties("FR", giver, receiver);
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
