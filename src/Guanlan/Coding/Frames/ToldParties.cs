namespace Guanlan.Coding.Frames;

/// <summary>Parties that a clause leaves out and the tale around it gives: who expected help, who acted before, whom a tour led to, whom a measure aims at.</summary>
internal static class ToldParties
{
    /// <summary>防长跑遍了甲乙丙，可谁都没有跟该国结盟的意思: those whom the sentence let somebody visit, where its subject would act with itself.</summary>
    public static List<Actor>? Visited(CodingContext context, ClauseView view, Mention visitor)
    {
        for (var i = context.Drafts.Count - 1; i >= 0 && context.Drafts[i].Clause.Sentence == view.Clause.Sentence; i--)
            if (context.Drafts[i] is { Entry.Type: EventType.Consult, Source: [{ } who, ..], Target: { Count: > 0 } hosts } && visitor.Names(who.Code.Country)) return hosts;
        return null;
    }

    /// <summary>Two cases in which the deed's object goes without saying: help that was expected and never came, and the answer to what another has just done.</summary>
    public static void Await(CodingContext context, Token token, Draft draft, Mention? carried)
    {
        if (draft.Source.Count != 1) return;
        var mine = draft.Source[0].Code.Country;
        var other = carried is { IsKnown: true, IsGroup: false } && !carried.Names(mine) && carried.Actors[0].Code.IsState ? carried.Actors : null;
        if (draft.Entry.Type == EventType.Aid && token.Is(WordClass.Negation, WordNote.Nonevent))
        {
            if ((other ?? Beside(context, draft.Clause, mine) ?? context.Discourse.AskedBy(mine) ?? context.Discourse.Counterpart(mine) ?? context.Discourse.OnlyOther(mine)) is { } expecting) TargetFinder.Infer(draft, expecting, "who expected it");
            return;
        }

        if (other is null || draft.Entry is not { Type: EventType.Coerce, IsVerb: true } || draft.Frame != "F1" || draft.Clause.End - draft.Trigger.End > 2) return;
        if (draft.Subject is { } subject && subject.Start >= draft.Clause.Start) TargetFinder.Infer(draft, other, "who acted before");
    }

    private static readonly string[] Pleas = ["求援", "求助", "求救", "求情", "告急", "呼救", "盼着", "等着", "指望", "苦等", "求了"];

    /// <summary>甲国一直盼着乙国出手，乙国却…, 甲国的求援信…，乙国…: the other state of the clause before.</summary>
    private static List<Actor>? Beside(CodingContext context, Clause clause, string mine)
    {
        if (context.Before(clause) is not { } before || !(before.Mentions.Exists(mention => mention.Names(mine)) || context.Between(before.Start, before.End).HasAny(Pleas))) return null;
        return before.Mentions.Find(mention => mention is { IsKnown: true, IsGroup: false } && !mention.Names(mine) && mention.Actors[0].Code.IsState)?.Actors;
    }

    /// <summary>…军演，甲国告到乙国: a complaint without an object is about those whose deed stands before it in the sentence.</summary>
    public static List<Actor>? Provoker(CodingContext context, Draft draft)
    {
        for (var i = context.Drafts.Count - 1; i >= 0 && context.Drafts[i].Clause.Sentence == draft.Clause.Sentence; i--)
            if (context.Drafts[i] is { Type: var type, Source: { Count: > 0 } source } && type.IsDeed() && !source.Exists(actor => draft.Source.Exists(own => own.Code.Country == actor.Code.Country))) return source;
        return null;
    }

    /// <summary>…，试图逼X让步; …，抗议X食言: whom a measure without an object is meant for, where the next clause of the sentence says so.</summary>
    public static List<Actor>? Aimed(CodingContext context, Draft draft)
    {
        if (context.After(draft.Clause) is not { } next) return null;
        if (context.IsTalk && next.Sentence == draft.Clause.Sentence && next.Mentions is [{ IsKnown: true, IsGroup: false } hit, ..] && hit.Start == next.Start && hit.Actors[0].Code.IsState && !draft.Source.Exists(source => hit.Names(source.Code.Country)) && context.Between(hit.End, next.End) is var rest && rest[..Math.Min(6, rest.Length)].HasAny(Hit)) return hit.Actors;
        if (!context.Between(next.Start, next.End).StartsWithAny(Aims)) return null;
        var aimed = next.Mentions.Find(mention => mention.IsKnown);
        return aimed is { Actors: [{ Code.IsState: true }, ..] } && !draft.Source.Exists(source => aimed.Names(source.Code.Country)) ? aimed.Actors : null;
    }

    /// <summary>关了领空，乙国航班全得绕道: whose goods and vehicles suffer by a measure.</summary>
    private static readonly string[] Hit = ["航班", "飞机", "客机", "货机", "货", "卡车", "商品", "企业", "船", "车", "农民", "菜农", "果农", "商人", "老板", "工厂", "出口"];

    private static readonly string[] Aims = ["试图", "企图", "意图", "妄图", "想", "意在", "旨在", "为的是", "目的是", "就是要", "好逼", "以逼", "以迫使", "以此", "抗议", "以抗议", "说是抗议", "报复", "以报复", "惩罚", "以惩罚", "以回应", "回应"];

    private static readonly string[] Losses = ["死亡", "丧生", "遇难", "身亡", "受伤", "牺牲", "炸死", "打死", "伤亡", "遇害", "殉职", "受损", "损毁", "被毁", "炸毁"];

    private static readonly string[] Keepers = ["卫生", "医疗", "医院", "医生", "民防", "紧急", "救援", "急救", "红十字", "红新月", "州长", "市长", "省长", "当局", "警方", "消防"];

    /// <summary>甲国卫生部说，乙军空袭…造成数人死亡: whoever counts the dead and hurt of a blow, or keeps them, tells of its own.</summary>
    public static Mention? Bereaved(Clause clause, Mention doer) =>
        clause.Voice is { Relays: false, Speaker: { IsKnown: true, Sector: not "MED", Actors: [{ Code.IsState: true }] } teller } && !teller.SameCountries(doer) ? teller : null;

    /// <summary>The same for a blow that is told with a verb: its clause or the next one counts the dead, or a hospital or rescuer speaks.</summary>
    public static List<Actor>? Bereaved(CodingContext context, Draft draft)
    {
        if (context.IsTalk || draft.Type != EventType.Assault || draft.Frame == "F5" || draft.Subject is not { } doer || Bereaved(draft.Clause, doer) is not { } teller) return null;
        var keeps = context.Between(teller.Start, Math.Min(teller.End + 4, context.Folded.Length)).HasAny(Keepers);
        for (var clause = draft.Clause; !keeps && clause is not null && clause.Index - draft.Clause.Index < 3; clause = context.After(clause))
            keeps = context.Between(clause.Start, clause.End).HasAny(Losses);
        return keeps ? teller.Actors : null;
    }

    /// <summary>日本首相参拜…，韩方提出抗议: words without an object, behind what somebody else did in the same sentence, are for that one.</summary>
    public static List<Actor>? Actor(CodingContext context, Draft draft)
    {
        if (!(draft.Type is EventType.Accuse or EventType.Reject or EventType.Support || (context.IsTalk && draft.Type is EventType.Sanction or EventType.Threaten or EventType.Coerce)) || draft.Subject is null || context.Before(draft.Clause) is not { } before) return null;
        if (new ClauseView(context, before).Subject(before.End) is not { IsKnown: true } doer || doer.IsGroup) return null;
        return draft.Source.Exists(source => doer.Names(source.Code.Country)) ? null : doer.Actors;
    }

    /// <summary>甲、乙致函丙，请求延期: several who go on speaking in the sentence speak to the same party.</summary>
    public static List<Actor>? Same(CodingContext context, Draft draft)
    {
        if (draft.Type.IsDeed() || draft.Type.IsReciprocal() || context.Drafts.Count == 0 || context.Drafts[^1] is not { Target.Count: > 0 } before || before.Clause.Sentence != draft.Clause.Sentence || draft.Clause.Index - before.Clause.Index > 1 || before.Source.Count != draft.Source.Count) return null;
        return before.Source.TrueForAll(actor => draft.Source.Exists(own => own.Code.Country == actor.Code.Country)) ? before.Target : null;
    }

    /// <summary>威胁说，如果…，将对伊朗…: whom a threat is for, where only its content names them: behind 对 or 向.</summary>
    public static Mention? Threatened(CodingContext context, ClauseView view, Mention? speaker)
    {
        for (var index = view.Clause.Index + 1; index < context.Clauses.Count && index <= view.Clause.Index + 2 && context.Clauses[index].Sentence == view.Clause.Sentence; index++)
        {
            var next = new ClauseView(context, context.Clauses[index]);
            if (next.Clause.Mentions.Find(mention => mention.IsKnown && speaker?.SameCountries(mention) != true && next.GovernedBy(mention) is { } word && word.Is(WordClass.Preposition, WordNote.Target)) is { } threatened) return threatened;
        }

        return null;
    }
}
