using Guanlan.Lexicon;

namespace Guanlan.Coding.Frames;

/// <summary>F5: TGT 被/遭/受到 SRC V, where the source may be missing, and the spoken TGT 让 SRC (给) V了.</summary>
internal static class ChinesePassives
{
    /// <summary>The parties, or null where the verb is active. A target that the clause leaves out is the subject carried into it.</summary>
    public static Parties? Find(ClauseView view, Token token, TriggerEntry entry, Mention? carried)
    {
        if (Provoked(view, token, entry, carried) is { } provoked) return provoked;
        if (entry.Frames == Lexicon.Frames.F5 && !IsScene(view.Context.Between(token.End, view.Clause.End)))
        {
            var victim = view.Subject(token.Start) ?? LastPlace(view, token.Start, true) ?? Struck(view, token, carried);
            var shooter = Shooter(view, victim, carried);
            return shooter is null && entry.Id is not ("遭袭" or "遇袭") ? null : new Parties("F5", shooter, victim);
        }

        if (entry.Frames == Lexicon.Frames.F5) return null;
        if (view.Last(WordClass.Passive, view.Clause.Start, token.Start) is not { } passive) return Let(view, token, entry, carried);
        if (view.VerbBetween(passive.End, token.Start) && !(view.Context.IsTalk && entry.Type is EventType.Assault or EventType.Coerce && view.Clause.Mentions.Exists(mention => mention.IsKnown && mention.Start == passive.End))) return null;
        Mention? source = null;
        foreach (var mention in view.Clause.Mentions)
            if (mention.Start >= passive.End && mention.End <= token.Start && mention.IsKnown) { source = mention; break; }
        if (source is null && entry.Type == EventType.Assault && IsFigurative(view.Context.Between(view.Clause.Start, view.Clause.End))) return new Parties("F5", null, null);
        if (source is not null && view.Context.Between(passive.End, source.Start).Contains('的')) return null;
        var target = view.Subject(passive.Start) ?? LastPlace(view, passive.Start, source is null) ?? Carried(view, passive.Start, token.Start, source, carried);
        return new Parties("F5", source, target);
    }

    /// <summary>甲国往海里射了导弹，一艘乙国货轮中招: the subject of a clause that tells of weapons fired hit whoever the next one says was hit.</summary>
    private static Mention? Shooter(ClauseView view, Mention? victim, Mention? carried) =>
        victim is not null && view.Context.Before(view.Clause) is { } before && view.Context.Between(before.Start, before.End).HasAny(Weapons) &&
        (carried ?? before.Mentions.Find(mention => mention is { IsKnown: true, Form: MentionForm.Name })) is { IsKnown: true, IsGroup: false } doer && !doer.SameCountries(victim) ? doer : null;

    private static readonly string[] Weapons = ["导弹", "无人机", "火箭弹", "炮弹", "炸弹", "火炮", "开火", "开炮", "鱼雷", "水雷"];

    /// <summary>遭袭地点, 遭袭视频: the blow only tells which place or picture.</summary>
    private static bool IsScene(ReadOnlySpan<char> rest) => rest.StartsWith("地点") || rest.StartsWith("视频") || rest.StartsWith("现场") || rest.StartsWith("原因") || rest.StartsWith("画面") || rest.StartsWith("事件嫌疑人") || rest.StartsWith("一事");

    /// <summary>TGT 引起 SRC 的强烈反对: whoever is provoked acts on whoever gave the ground.</summary>
    private static Parties? Provoked(ClauseView view, Token token, TriggerEntry entry, Mention? carried)
    {
        if (view.Last(WordClass.Provoking, view.Clause.Start, token.Start) is not { } word || !(word.Is(WordClass.Provoking, WordNote.Benefit) ? entry.Type == EventType.Support : IsReaction(entry)) || view.VerbBetween(word.End, token.Start)) return null;
        var source = view.Clause.Mentions.Find(mention => mention.Start >= word.End && mention.End <= token.Start && mention.IsKnown);
        if (source is null || source.Start - word.End > 3 || view.Object(token.End, view.Clause.End) is not null) return null;
        var target = view.Subject(word.Start) ?? carried ?? view.Context.Discourse.LastSubject;
        return target is not { IsKnown: true } || target.SameCountries(source) ? null : new Parties("F5", source, target);
    }

    private static bool IsReaction(TriggerEntry entry) =>
        entry.Type is EventType.Accuse or EventType.Reject or EventType.Protest or EventType.Sanction or EventType.Threaten ||
        entry.Id.StartsWith("报复", StringComparison.Ordinal);

    /// <summary>让 with a deed that is done and has no object of its own is a passive; else it asks or allows (让双方停火).</summary>
    private static Parties? Let(ClauseView view, Token token, TriggerEntry entry, Mention? carried)
    {
        if (entry.Type is not (EventType.Assault or EventType.Coerce or EventType.Sanction or EventType.Reject)) return null;
        var text = view.Context.Folded;
        var source = view.Clause.Mentions.FindLast(mention => mention.End <= token.Start && mention.IsKnown && mention.Start > 0 && text[mention.Start - 1] == '让');
        if (source is null || view.VerbBetween(source.End, token.Start) || view.Object(token.End, view.Clause.End) is not null) return null;
        if (!IsDone(text, token) || view.Context.Between(source.End, token.Start).Contains('把')) return null;
        var target = view.Subject(source.Start - 1) ?? LastPlace(view, source.Start - 1, false) ?? Carried(view, source.Start - 1, token.Start, source, carried);
        return target is null ? null : new Parties("F5", source, target);
    }

    /// <summary>…，遭袭后沉没: the subject carried in, where the clause has none.</summary>
    private static Mention? Struck(ClauseView view, Token token, Mention? carried) => token.Start - view.Clause.Start <= 4 ? carried : null;

    /// <summary>经济遭重创, 信心受到打击: nobody's force.</summary>
    private static bool IsFigurative(ReadOnlySpan<char> clause) => clause.HasAny(Things);

    private static readonly string[] Things = ["经济", "信心", "产业", "贸易", "声誉", "民生", "生活", "股市", "市场", "旅游业", "出口", "形象", "士气", "企业", "行业", "寒潮", "洪水", "台风", "飓风", "暴雨", "暴雪", "地震", "疫情", "风暴", "危机", "粮食"];

    private static bool IsDone(string text, Token token) =>
        text[token.Start - 1] == '给' || text[token.End - 1] is '了' or '死' or '掉' or '走' || text.AsSpan(token.Start, token.Length).Contains('了') || (token.End < text.Length && text[token.End] is '了' or '的');

    private static Mention? Carried(ClauseView view, int before, int verb, Mention? source, Mention? carried)
    {
        if (source is null || carried is not { IsKnown: true } || carried.SameCountries(source) || view.Clause.Mentions.Exists(mention => mention.End <= before)) return null;
        var between = view.Context.Between(source.End, verb);
        return between.Contains('的') || between.Contains('用') ? null : carried;
    }

    private static Mention? LastPlace(ClauseView view, int before, bool barely) =>
        view.Clause.Mentions.FindLast(mention => mention.End <= before && mention.IsKnown && (!barely || mention.Form == MentionForm.Place));
}
