namespace Guanlan.Coding.Frames;

/// <summary>On whom an act falls that names nobody, where the text helps as talk does: whoever is helped, whoever blames; and where nobody may be supplied.</summary>
internal static class TalkTargets
{
    /// <summary>喊总理滚蛋, 骂自家总统: the object is named and of the same state.</summary>
    public static bool IsDomestic(Draft draft, Parties parties) =>
        parties.Target is { IsKnown: true } target && draft.Source.Count == 1 && target.Actors.TrueForAll(actor => actor.Code.Country == draft.Source[0].Code.Country);

    /// <summary>替小老弟打抱不平: what a preposition brings in is no party that the lexicon knows, but it is somebody.</summary>
    public static bool HasUnknownObject(Clause clause, int verb)
    {
        foreach (var word in clause.Tokens)
        {
            if (word.End >= verb) break;
            if (!word.Is(WordClass.Preposition, WordNote.Target | WordNote.Benefit | WordNote.With) || word.Is(WordClass.Speech)) continue;
            if (verb - word.End >= 2 && !clause.Mentions.Exists(mention => mention.Start >= word.End && mention.End <= verb)) return true;
        }

        return false;
    }

    /// <summary>特朗普宣布停火: who announces a ceasefire without having fought announces that of the two who did.</summary>
    public static bool Ceasefire(CodingContext context, Draft draft)
    {
        if (!context.IsTalk || draft.Type != EventType.Retreat || !draft.Entry.Id.Contains("停火", StringComparison.Ordinal)) return false;
        if (context.Discourse.Fighters is not { Count: 2 } sides || sides.Exists(side => draft.Source.Exists(actor => actor.Code.Country == side.Code.Country))) return false;
        draft.Source.Clear();
        draft.Source.AddRange(sides.Select(side => side with { Mention = null, Inferred = "who fought" }));
        draft.Target.AddRange(draft.Source);
        draft.Why.Add("parties: who fought");
        return true;
    }

    /// <summary>死不认账，说这跟甲国无关; 回怼说，甲方先…: the first party of the words behind a rebuff, if the text has named it before and they name no other.</summary>
    public static List<Actor>? SpokenOf(CodingContext context, Draft draft)
    {
        if (draft.Type is not (EventType.Reject or EventType.Accuse or EventType.Threaten) || context.After(draft.Clause) is not { } next) return null;
        if (draft.Type == EventType.Threaten) return Menaced(context, draft, next);
        var said = context.Between(draft.Trigger.Start, draft.Clause.End);
        if (!(said[^1] is '说' or '称' or '道') && !context.Between(next.Start, next.End).StartsWithAny(["说", "称", "讲", "理由是"])) return null;
        Mention? spoken = null;
        foreach (var mention in next.Mentions)
        {
            if (!mention.IsKnown || mention.Form != MentionForm.Name || mention.IsGroup || mention.Names(draft.Source[0].Code.Country)) continue;
            if (spoken is not null && !spoken.SameCountries(mention)) return null;
            spoken = mention;
        }

        return spoken is not null && context.Discourse.HasNamed(spoken.Actors[0].Code.Country) ? spoken.Actors : null;
    }

    /// <summary>撂下狠话，德黑兰犯了大错: the party that opens the words behind a threat; not where they set a condition (谁打…, 如果…).</summary>
    private static List<Actor>? Menaced(CodingContext context, Draft draft, Clause next)
    {
        if (draft.Clause.End - draft.Trigger.End > 2 || context.Before(next) is null || next.Tokens.Exists(static token => token.Is(WordClass.Condition | WordClass.Question))) return null;
        return next.Mentions.Find(static mention => mention.IsKnown) is { Form: MentionForm.Name, IsGroup: false } first && first.Start - next.Start <= 2 && !first.Names(draft.Source[0].Code.Country) ? first.Actors : null;
    }

    /// <summary>还飞到厄立特里亚求援: whoever goes somewhere to ask for something asks there.</summary>
    public static List<Actor>? Gone(CodingContext context, Draft draft)
    {
        var host = draft.Clause.Mentions.FindLast(mention => mention.End <= draft.Trigger.Start);
        if (host is not { IsKnown: true } || draft.Trigger.Start - host.End > 2 || draft.Source.Exists(actor => host.Names(actor.Code.Country))) return null;
        return draft.Clause.Tokens.Exists(word => word.End == host.Start && word.Is(WordClass.Going)) || (host.Start > draft.Clause.Start && context.Folded[host.Start - 1] is '到' or '去' or '赴' or '飞' or '抵') ? host.Actors : null;
    }

    /// <summary>这个要求不能接受, 回绝了这一提议: what is turned down is what was asked.</summary>
    public static bool IsOfAsking(CodingContext context, Draft draft) =>
        context.Between(draft.Clause.Start, draft.Clause.End).HasAny(["这个要求", "这一要求", "该要求", "这个提议", "这一提议", "这个请求", "这个条件", "这个建议", "这份要价"]);

    private static readonly string[] Originally = ["本来", "原定", "原本", "原先", "原计划"];

    /// <summary>本来要开峰会，也取消了: what is called off is the subject's own plan, and hits nobody.</summary>
    public static bool WasPlanned(CodingContext context, Draft draft) =>
        draft.Type == EventType.Sanction && (context.Between(draft.Clause.Start, draft.Trigger.Start).HasAny(Originally) || (context.Before(draft.Clause) is { } before && context.Between(before.Start, before.End).HasAny(Originally)));

    /// <summary>没见总统，只打了个电话: a talk whose partner is left out is with whom the clause before says it was, or was not, with.</summary>
    public static List<Actor>? Partner(CodingContext context, Draft draft)
    {
        if (!context.IsTalk || draft.Type != EventType.Consult || draft.Source.Count != 1 || context.Before(draft.Clause) is not { } before) return null;
        for (var i = context.Drafts.Count - 1; i >= 0 && ReferenceEquals(context.Drafts[i].Clause, before); i--)
            if (context.Drafts[i] is { Type: EventType.Consult, Source: [var who, ..], Target: { Count: > 0 } with } && who.Code.Country == draft.Source[0].Code.Country) return with;
        var met = before.Mentions.FindLast(static mention => mention.IsKnown);
        return met is { IsGroup: false } && !met.Names(draft.Source[0].Code.Country) && context.Folded[met.Start - 1] == '见' ? met.Actors : null;
    }

    /// <summary>What those who are under attack are given.</summary>
    private static readonly string[] Arms = ["弹", "导弹", "火箭", "坦克", "炮", "武器", "战机", "军援", "美元", "欧元", "亿", "防空", "无人机"];

    /// <summary>答应送一千具火箭筒: a promise whose content is help.</summary>
    public static bool PromisesAid(CodingContext context, Draft draft)
    {
        if (draft.Type != EventType.Agree) return false;
        foreach (var token in draft.Clause.Tokens)
            if (token.Start >= draft.Trigger.End && context.MayBe(token, static entry => entry.Type == EventType.Aid)) return true;
        return draft.Entry.Id is "许了" && context.Between(draft.Trigger.End, draft.Clause.End).HasAny(Arms);
    }

    /// <summary>Whom the text has told to be helped, else the one state that its title names.</summary>
    public static List<Actor>? Recipient(CodingContext context, Draft draft)
    {
        var helped = (context.Folded[draft.Trigger.Start] == '帮' ? context.Discourse.LastStruck : null) ?? context.Discourse.Helped ?? (context.TitleState is { } state ? new List<Actor> { new(new ActorCode(state)) } : null)
            ?? (context.Between(draft.Trigger.End, draft.Clause.End).HasAny(Arms) ? context.Discourse.LastStruck : null);
        return helped is null || helped.Exists(actor => draft.Source.Exists(source => source.Code.Country == actor.Code.Country)) ? null : helped;
    }

    /// <summary>说是伊朗导弹打的, 俄方说英国炸了管道: 是 in front of the doer, or the words of another, lay a deed at its door.</summary>
    public static bool IsBlamed(CodingContext context, Draft draft, Parties parties) =>
        draft.Entry.Type is EventType.Assault or EventType.Coerce or EventType.Mobilize && parties.Frame == "F1" && parties.Source is { IsKnown: true, Start: > 0 } source && source.Start >= draft.Clause.Start &&
        (context.Folded[source.Start - 1] == '是' || IsTold(context, draft, source)) && Blamer(draft) is not null;

    /// <summary>In talk: the deed is done, its doer opens what somebody else says.</summary>
    private static bool IsTold(CodingContext context, Draft draft, Mention doer) =>
        context.IsTalk && draft.Clause.Voice is { Relays: false, Speaker: { IsKnown: true } speaker } voice && voice.ContentStart <= doer.Start && doer.Start - voice.ContentStart <= 2 && !speaker.SameCountries(doer) &&
        context.Between(draft.Trigger.Start, Math.Min(draft.Trigger.End + 2, context.Folded.Length)).Contains('了');

    /// <summary>Who speaks the clause, else the party that opens it (喀布尔说是巴军干的).</summary>
    private static Mention? Blamer(Draft draft) =>
        draft.Clause.Voice is { Relays: false, Speaker: { IsKnown: true } speaker } ? speaker
        : draft.Clause.Mentions.Find(mention => mention.IsKnown && mention.Form != MentionForm.Place) is { } first && first.End < draft.Subject?.Start ? first : null;

    /// <summary>The other side of the blamed one's last act, else whoever blames.</summary>
    public static List<Actor>? Victim(CodingContext context, Draft draft)
    {
        var doer = draft.Source[0].Code.Country;
        return context.Discourse.Counterpart(doer) ?? (Blamer(draft) is { } blamer && !blamer.Names(doer) ? blamer.Actors : null);
    }
}
