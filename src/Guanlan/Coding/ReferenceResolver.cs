namespace Guanlan.Coding;

/// <summary>Stage 10: gives actors to 双方, 该国, 对方, 其, 他, 我国 and to titles without a state, from what the text has said so far.</summary>
internal static class ReferenceResolver
{
    public static void Resolve(CodingContext context, ClauseView view, Mention? carried)
    {
        foreach (var mention in view.Clause.Mentions)
        {
            if (mention.IsKnown) continue;
            var actors = mention.Form == MentionForm.Bare ? Title(context, view, mention, carried) : Pointer(context, view, mention, carried);
            if (actors is null) continue;
            foreach (var actor in actors)
                mention.Actors.Add(actor with { Code = mention is { Form: MentionForm.Pointer, Sector: { } army } ? actor.Code.With(army) : actor.Code, Mention = mention.Span, Inferred = mention.Span.Of(context.Text) });
        }
    }

    /// <summary>外交部 without a state: that of the subject so far, else of the last actor, else the outlet's own.</summary>
    private static List<Actor>? Title(CodingContext context, ClauseView view, Mention mention, Mention? carried)
    {
        if (Holder(context, view, mention) is { } holder) return [holder with { Code = holder.Code.With(mention.Sector) }];
        if (IsAddress(context, mention) && Spoken(context, view) is { Actors: [var self, ..] } && context.Discourse.Partner(self.Code.Country) is { } other) return other;
        if (view.Clause.Mentions.Find(other => other.End == mention.Start - 1 && other.IsKnown) is { Actors: [var beside] } && context.Folded[mention.Start - 1] is '、' or '兼') return [beside with { Code = beside.Code.With(mention.Sector) }];
        if (!mention.IsPerson && Around(context, view, mention) is { } place) return [place with { Code = place.Code.With(mention.Sector) }];
        if (mention.Start > 0 && context.Folded[mention.Start - 1] == '其' && (view.Subject(mention.Start - 1) ?? carried) is { Actors.Count: 1 } chief) return [chief.Actors[0]];
        if (context.IsTalk && !mention.IsPerson && mention.Sector is "GOV" or "MIL" or "REB" && view.GovernedBy(mention) is { } word && word.Is(WordClass.Preposition, WordNote.Target | WordNote.Benefit) && view.Subject(mention.Start) is { IsKnown: true } doer && (context.Discourse.Counterpart(doer.Actors[0].Code.Country) ?? context.Discourse.Salience.Protagonists(doer)) is [{ Code.IsState: true } theirs, ..]) return [theirs with { Code = theirs.Code.With(mention.Sector) }];
        if (context.IsTalk && mention is { IsPerson: false, Sector: "MIL" } && view.Subject(mention.Start) is { IsKnown: true, IsGroup: false } commander && view.VerbBetween(commander.End, mention.Start) && view.GovernedBy(mention) is null) return [commander.Actors[0] with { Code = commander.Actors[0].Code.With("MIL") }];
        if (context.IsTalk && mention is { IsPerson: false, Sector: "MIL" or "GOV" } && mention.Start == view.Clause.Start && carried is null && context.Before(view.Clause)?.Mentions is [.., { IsKnown: true, IsGroup: false, Form: MentionForm.Name or MentionForm.Place, Actors: [{ Code.IsState: true } ground] }]) return [ground with { Code = ground.Code.With(mention.Sector) }];
        if (IsNeighbours(context, mention) && (view.Subject(mention.Start) ?? carried ?? context.Discourse.LastSubject) is { IsKnown: true } own_) return context.Discourse.Counterpart(own_.Actors[0].Code.Country, prefersFoe: true) is { } beyond ? [.. beyond.Select(actor => actor with { Code = actor.Code.With(mention.Sector) })] : null;
        var owner = carried ?? context.Discourse.LastSubject ?? context.Discourse.LastActor(other => other.Actors.Count == 1 && other.Form == MentionForm.Name);
        if (view.GovernedBy(mention) is not { } before || (mention.IsPerson && before.Is(WordClass.Preposition, WordNote.Disposal)) || mention.Sector is "OPP" or "LEG") owner ??= view.Clause.Mentions.FindLast(other => other.End <= mention.Start && other is { Form: MentionForm.Name, Actors: [{ Code.IsState: true }] });
        if (context.IsTalk && owner is { Actors.Count: > 1 }) owner = context.Discourse.LastActor(other => other.Actors.Count == 1 && other.Form == MentionForm.Name);
        if (context.IsTalk && !mention.IsPerson && mention.Sector is "GOV" or "MIL" && (owner is { Actors: [{ Code.IsState: false }] } || context.Between(mention.Start, mention.End) is "军政府" or "政府军") && context.Discourse.Salience.Protagonists(null, statesOnly: true) is [var most, ..]) return [most with { Code = most.Code.With(mention.Sector) }];
        if (owner is { Actors.Count: 1 }) return [owner.Actors[0] with { Code = owner.Actors[0].Code.With(mention.Sector) }];
        return context.OwnState is { } own && mention.IsPerson && !context.IsTalk && !IsOthers(context, mention) ? [new Actor(new ActorCode(own).With(mention.Sector))] : null;
    }

    /// <summary>阿里总统, 科威特的老埃米尔: in talk the title stands behind its holder, or behind the state and 的.</summary>
    private static Actor? Holder(CodingContext context, ClauseView view, Mention mention)
    {
        if (!context.IsTalk || !mention.IsPerson) return null;
        var owner = view.Clause.Mentions.FindLast(other => other.End <= mention.Start && other is { IsKnown: true, Form: MentionForm.Name, Actors.Count: 1 });
        if (owner is null) return null;
        var gap = context.Between(owner.End, mention.Start);
        return (gap.Length == 0 && owner.IsPerson) || (gap is "的" or "的老" or "的小" or "的新" or "的前" or "的那位" or "的现任" or "的女" && !owner.IsPerson && owner.Actors[0].Code.IsState) ? owner.Actors[0] : null;
    }

    /// <summary>那位邻国总统, 对方外长: not the subject's own.</summary>
    private static bool IsNeighbours(CodingContext context, Mention mention) =>
        context.IsTalk && context.Folded.AsSpan(0, mention.Start).EndsWithAny(["邻国", "邻居", "隔壁", "对方", "对面", "邻国的", "隔壁的", "对方的", "对面的"]);

    /// <summary>八国外长, 其发言人, 该国总统: a title of somebody else's, not of the outlet's own state.</summary>
    private static bool IsOthers(CodingContext context, Mention mention) =>
        mention.Start > 0 && context.Folded[mention.Start - 1] is '国' or '其' or '等' or '该' or '多' or '各' or '方' or '任' or '前' or '盟';

    /// <summary>位于萨那北部的空军基地: where the thing stands, if the clause opens with that.</summary>
    private static Actor? Around(CodingContext context, ClauseView view, Mention mention)
    {
        var place = view.Clause.Mentions.FindLast(other => other.End < mention.Start && other is { Form: MentionForm.Place, Actors.Count: 1 });
        if (place is null || mention.Start - place.End > 12 || view.VerbBetween(view.Clause.Start, mention.Start)) return null;
        var before = context.Between(view.Clause.Start, place.Start);
        return context.Between(place.End, mention.Start).Contains('的') && (before is "" or "在" || before.EndsWith("位于")) ? place.Actors[0] : null;
    }

    /// <summary>总统先生, 国王陛下, 主席阁下: how the other side of a talk is addressed.</summary>
    private static bool IsAddress(CodingContext context, Mention mention)
    {
        var rest = context.Folded.AsSpan(mention.End, Math.Min(2, context.Folded.Length - mention.End));
        return mention.IsPerson && (rest is "先生" or "女士" or "陛下" or "阁下" or "殿下" || context.Between(mention.Start, mention.End).EndsWith("陛下") || context.Between(mention.Start, mention.End).EndsWith("阁下"));
    }

    /// <summary>Who speaks the clause, as far as the words before it tell.</summary>
    private static Mention? Spoken(CodingContext context, ClauseView view)
    {
        var before = view.Clause.Index > 0 ? context.Clauses[view.Clause.Index - 1] : null;
        var voice = before?.Sentence == view.Clause.Sentence ? before.Voice : null;
        return voice is { Relays: false, Speaker: { IsKnown: true } speaker } ? speaker : context.Discourse.ParagraphSpeaker;
    }

    /// <summary>我 and 我们 inside a quotation, behind a verb of saying, or in the stiff phrases of statements (我愿, 我高度评价); elsewhere the author's.</summary>
    private static Mention? FirstPerson(CodingContext context, ClauseView view, Mention mention, Mention? carried)
    {
        if (view.Last(WordClass.Speech, view.Clause.Start, mention.Start) is { } said && (view.Subject(said.Start) ?? carried) is { IsKnown: true } teller) return teller;
        if (view.Clause is { InQuote: true, Voice: null, Index: > 0 } && context.Clauses[view.Clause.Index - 1] is { Voice: { Relays: true, Speaker: { IsKnown: true, Sector: not "MED" } cited } } outer && outer.Sentence == view.Clause.Sentence) return cited;
        if (Postposed(context, view.Clause) is { } later) return later;
        if (Spoken(context, view) is not { IsKnown: true } speaker) return null;
        var before = view.Clause.Index > 0 ? context.Clauses[view.Clause.Index - 1] : null;
        if (view.Clause.InQuote || (before?.Sentence == view.Clause.Sentence && before.Voice is { Relays: false })) return speaker;
        return mention.End < context.Folded.Length && "愿期高祝对感再重代同谨衷热欣相此致共".Contains(context.Folded[mention.End], StringComparison.Ordinal) ? speaker : null;
    }

    /// <summary>“我们要求…”，埃及部长说: a sentence that opens with a quotation may name its speaker behind it.</summary>
    private static Mention? Postposed(CodingContext context, Clause clause)
    {
        var first = clause.Index;
        while (first > 0 && context.Clauses[first - 1].Sentence == clause.Sentence) first--;
        var opening = context.Clauses[first].Start;
        if (context.Folded[opening] != '“') return null;
        var close = context.Folded.IndexOf('”', opening);
        var next = clause.Index + 1;
        while (next < context.Clauses.Count && context.Clauses[next].Start < close) next++;
        if (close < clause.Start || next >= context.Clauses.Count || context.Clauses[next].Sentence != clause.Sentence) return null;
        var teller = new ClauseView(context, context.Clauses[next]);
        if (teller.Clause.Mentions.Find(mention => mention.IsKnown && mention.Form == MentionForm.Name && mention.Start - teller.Clause.Start <= 1 && (mention.IsPerson || mention.Sector is "GOV")) is { } opener && teller.VerbBetween(opener.End, teller.Clause.End)) return opener;
        return teller.Last(WordClass.Speech, teller.Clause.Start, teller.Clause.End) is { } said && teller.Clause.End - said.End <= 1 && teller.Subject(said.Start) is { IsKnown: true } speaker ? speaker : null;
    }

    private static List<Actor>? Pointer(CodingContext context, ClauseView view, Mention mention, Mention? carried)
    {
        var notes = mention.Points;
        var discourse = context.Discourse;
        if (SizeOf(notes) is > 0 and var rest && Rest(context, mention, rest) is { } others) return others;
        if (mention.End - mention.Start == 1 && context.Folded[mention.Start] is '俩' or '仨' && mention.Start > view.Clause.Start && !view.Clause.Mentions.Exists(other => other.End == mention.Start)) return null;
        if (mention.End - mention.Start == 2 && context.Folded[mention.End - 1] == '者' && context.Folded[mention.Start] is '前' or '后') return discourse.Latter(context.Folded[mention.Start] == '前');
        if (SizeOf(notes) > 0 && IsFormat(context, mention)) return null;
        if ((notes & WordNote.Set2) != 0) return Others(context, view, mention, carried) ?? Joint(view, mention, 2) ?? Two(context, view, mention);
        if ((notes & WordNote.Set3) != 0) return Joint(view, mention, 3) ?? discourse.Set(3, context.IsTalk ? view.Subject(mention.Start) : null);
        if ((notes & WordNote.Set4) != 0) return discourse.Set(4);
        if ((notes & WordNote.Set5) != 0) return discourse.Set(5);
        if ((notes & WordNote.All) != 0) return mention.Span.Of(context.Folded) is "各方" or "有关各方" ? discourse.Fighters : null;
        if ((notes & WordNote.Own) != 0 && FirstPerson(context, view, mention, carried) is { } we) return we.Actors;
        if ((notes & WordNote.Own) != 0) return context.OwnState is { } own ? [new Actor(new ActorCode(own))] : null;
        if (context.IsTalk && mention.Span.Of(context.Folded) is "邻国" or "邻居" && IsScolded(context, view, mention) && (view.Subject(mention.Start) ?? carried) is { IsKnown: true, IsGroup: false } scold)
            return discourse.Salience.Protagonists(scold)?.FindAll(actor => !Standings.IsFriend(discourse.Acts, scold.Actors[0].Code.Country, actor.Code.Country)) is [var foe, ..] ? [foe] : Adversary(context, scold);
        if ((notes & WordNote.Thing) != 0) return null;
        if ((notes & WordNote.Speaker) != 0) return FirstPerson(context, view, mention, carried)?.Actors;
        if ((notes & WordNote.Meeting) != 0) return view.GovernedBy(mention) is null ? Host(context, mention) : null;
        var subject = view.Subject(mention.Start) ?? carried ?? discourse.LastSubject;
        if ((notes & WordNote.Other) != 0)
            return context.IsTalk && subject is { IsKnown: true, IsGroup: false } && IsScolded(context, view, mention) && Adversary(context, subject) is { } adversary ? adversary : subject is { Actors.Count: > 0 } ? discourse.Counterpart(subject.Actors[0].Code.Country, prefersFoe: context.IsTalk) : null;
        if ((notes & WordNote.State) != 0)
            return (discourse.LastActor(other => other is { Form: MentionForm.Name, Actors: [{ Code.IsState: true }] }) ?? discourse.LastActor(other => other.Actors is [{ Code.IsState: true }]))?.Actors;
        return (notes & WordNote.Person) != 0 ? Person(context, view, mention, subject, carried) : null;
    }

    /// <summary>怪对方…, 指责对面…: a hostile verb stands right before.</summary>
    private static bool IsScolded(CodingContext context, ClauseView view, Mention mention) =>
        view.Clause.Tokens.Exists(token => token.End <= mention.Start && mention.Start - token.End <= 1 && context.MayBe(token, static entry => entry.Type.Quad() is QuadClass.VerbalConflict or QuadClass.MaterialConflict));

    /// <summary>With whom a party quarrels; where it has quarrelled with nobody yet, whoever acted last without it.</summary>
    private static List<Actor>? Adversary(CodingContext context, Mention subject)
    {
        var mine = subject.Actors[0].Code.Country;
        if (context.Discourse.Counterpart(mine, prefersFoe: true, foeOnly: true) is { } foe) return foe;
        return context.Discourse.Acts is [.., { IsMutual: false, Type: var type, First: var doers }] && type.Quad() is QuadClass.MaterialConflict or QuadClass.VerbalConflict && !doers.Exists(actor => actor.Code.Country == mine) ? doers : null;
    }

    /// <summary>跟他的四方会晤: of how many a talk is, not who has part in it.</summary>
    private static bool IsFormat(CodingContext context, Mention mention) =>
        context.IsTalk && mention.Start > 0 && context.Folded[mention.Start - 1] == '的' && context.Folded.AsSpan(mention.End, Math.Min(2, context.Folded.Length - mention.End)) is "会晤" or "会谈" or "会议" or "磋商" or "谈判" or "机制" or "峰会" or "协议";

    /// <summary>双方 and 两国 outside a mediator's mouth: the last two; of 两国 neither is an armed group.</summary>
    private static List<Actor>? Two(CodingContext context, ClauseView view, Mention mention)
    {
        var last = context.Discourse.Set(2);
        var isWrong = context.IsTalk && last?.Exists(static actor => !actor.Code.IsState) == true && context.Between(mention.Start, mention.End).StartsWith("两国");
        return isWrong ? context.Discourse.Salience.Protagonists(null, statesOnly: true) ?? last : last;
    }

    private static int SizeOf(WordNote notes) =>
        (notes & WordNote.Set2) != 0 ? 2 : (notes & WordNote.Set3) != 0 ? 3 : (notes & WordNote.Set4) != 0 ? 4 : (notes & WordNote.Set5) != 0 ? 5 : 0;

    private static readonly string[] Remainders = ["其他", "其余", "其它", "另外", "剩下", "剩下的", "余下"];

    /// <summary>其余四国: the members of the body named last, but for those named beside it; nobody where the numbers do not agree.</summary>
    private static List<Actor>? Rest(CodingContext context, Mention mention, int size)
    {
        if (!Array.Exists(Remainders, word => mention.Start >= word.Length && context.Folded.AsSpan(mention.Start - word.Length, word.Length).SequenceEqual(word))) return null;
        if (context.Discourse.LastActor(other => other.Actors is [{ Code.IsState: false, Entity: not null }])?.Actors[0].Entity is not { } body || context.Patterns.Body(body) is not { } entry) return null;
        var left = new List<Actor>();
        foreach (var member in entry.Members)
            if (context.Passage.Date is not { } day || (!(member.Interval.From > day) && !(member.Interval.To < day))) left.Add(new Actor(new ActorCode(member.State)));
        left.RemoveAll(actor => context.Discourse.HasNamed(actor.Code.Country));
        return left.Count == size ? left : null;
    }

    /// <summary>会议, 与会方, 决议: the organisation that the paragraph has named last; a meeting of nobody in particular stays unnamed.</summary>
    private static List<Actor>? Host(CodingContext context, Mention mention)
    {
        if (mention.End < context.Folded.Length && context.Folded[mention.End] is '上' or '期' or '中' or '前' or '后' or '的' or '和' or '、') return null;
        return context.Discourse.LastActor(other => other.Actors is [{ Code.Text: var code }] && code.StartsWith("IGO:", StringComparison.Ordinal))?.Actors;
    }

    /// <summary>王储把两家拉到一起, 给双方打电话: what a mediator's preposition or verb brings in are two others, those of the last event without it.</summary>
    private static List<Actor>? Others(CodingContext context, ClauseView view, Mention mention, Mention? carried)
    {
        if (!context.IsTalk || (view.Subject(mention.Start) ?? carried) is not { IsKnown: true } subject) return null;
        var isBroughtIn = view.GovernedBy(mention) is { } word && word.Is(WordClass.Preposition, WordNote.Disposal | WordNote.Target | WordNote.Benefit);
        return isBroughtIn || mention.Span.Of(context.Folded) is "两头" or "两边" || view.VerbBetween(subject.End, mention.Start) || context.Folded[Math.Max(0, mention.Start - 1)] is '拉' or '劝' or '叫' or '请' or '给' or '让' or '要' ? (IsAppeal(context, mention) ? Quarrelling(context, subject) : null) ?? context.Discourse.Salience.Protagonists(subject) ?? context.Discourse.PairWithout(subject) : null;
    }

    /// <summary>要双方冷静: who asks both for calm means those who fight.</summary>
    private static bool IsAppeal(CodingContext context, Mention mention) => mention.Start > 0 && context.Folded[mention.Start - 1] is '要' or '劝' or '让' or '叫' or '请' or '吁';

    private static List<Actor>? Quarrelling(CodingContext context, Mention subject) =>
        context.Discourse.Salience.Protagonists(subject, 2) is null && context.Discourse.Fighters is { Count: 2 } sides && !sides.Exists(side => subject.Names(side.Code.Country)) ? sides : null;

    /// <summary>Two mentions of this very clause are the pair that 双方 means (中方与日方…双方).</summary>
    private static List<Actor>? Joint(ClauseView view, Mention mention, int size)
    {
        var actors = new List<Actor>();
        foreach (var other in view.Clause.Mentions)
        {
            if (other.Start >= mention.Start || !other.IsKnown || other.Form == MentionForm.Place) continue;
            foreach (var actor in other.Actors)
                if (!actors.Exists(known => known.Code.Country == actor.Code.Country)) actors.Add(actor);
        }

        return actors.Count == size ? actors : null;
    }

    /// <summary>暂停其资格, 扣押其船只: what such verbs hit is somebody else's; 召回其大使 is one's own.</summary>
    private static bool IsHostile(CodingContext context, Token verb) =>
        verb.Span.Of(context.Folded) is "暂停" or "中止" or "终止" or "取消" or "撤销" or "冻结" or "制裁" or "吊销" or "剥夺" or "扣押" or "扣留" or "逮捕" or "拘留" or "拦截" or "袭击" or "空袭" or "轰炸" or "没收" or "封锁";

    /// <summary>鲁比奥要他道歉: behind a subject 他 is somebody else, and of another state where the text has named one.</summary>
    private static Mention? NotSelf(CodingContext context, bool female, Mention subject) =>
        context.Discourse.LastActor(other => other.IsPerson && other.Actors.Count == 1 && other.IsFemale != !female && !other.SameCountries(subject));

    /// <summary>他 and 她 by gender; 其 behind a preposition is the nearest actor that is not the subject; else the subject.</summary>
    private static List<Actor>? Person(CodingContext context, ClauseView view, Mention mention, Mention? subject, Mention? carried)
    {
        var word = context.Between(mention.Start, mention.End);
        if (word is "它" && context.IsTalk && subject is { IsKnown: true } && subject.End <= mention.Start && subject.Start >= view.Clause.Start)
            return carried is { IsKnown: true } former && former.End < view.Clause.Start && !former.SameCountries(subject) ? former.Actors : context.Discourse.LastSubject is { IsKnown: true } theme && !theme.SameCountries(subject) ? theme.Actors : context.Discourse.LastActor(other => other.Form == MentionForm.Name && other.Actors.Count == 1 && !other.SameCountries(subject))?.Actors;
        if (context.IsTalk && word.Length == 1 && word[0] is '她' or '他' && mention.Start > view.Clause.Start && subject is { IsKnown: true, Actors.Count: 1 } && subject.Start < view.Clause.Start && view.VerbBetween(view.Clause.Start, mention.Start) && NotSelf(context, word[0] == '她', subject) is { } other) return other.Actors;
        if (context.IsTalk && word is "他们" or "它们" && subject is { IsKnown: true } && subject.End <= mention.Start && mention.Start > view.Clause.Start && view.VerbBetween(view.Clause.Start, mention.Start))
            return context.Discourse.Counterpart(subject.Actors[0].Code.Country, lastOnly: true) ?? context.Discourse.LastActor(they => they.Form == MentionForm.Name && !they.SameCountries(subject))?.Actors;
        if (word.Length == 1 && word[0] is '她' or '他' && subject is { IsKnown: true, Actors.Count: 1 } && subject.End <= mention.Start && subject.Start >= view.Clause.Start && NotSelf(context, word[0] == '她', subject) is { } object_) return object_.Actors;
        if (word[0] == '她') return (context.Discourse.Person(true) ?? subject)?.Actors;
        if (word[0] == '他' && word.Length == 1) return (context.Discourse.Person(false) ?? subject ?? context.Discourse.ParagraphSpeaker)?.Actors;
        if (word.StartsWith("自己") && view.Subject(mention.Start) is { IsKnown: true } self) return self.Actors;
        if (word[0] == '该') return context.Discourse.LastActor(other => other.Actors is [{ Code.IsState: false }])?.Actors ?? subject?.Actors;
        if ((view.GovernedBy(mention) is not null || (word is "其" && !context.IsTalk && view.Clause.Tokens.Exists(verb => verb.End == mention.Start && verb.Is(Lexicon.TermKind.Trigger) && (Frames.ChineseFrames.Governs(view, verb) || IsHostile(context, verb))))) && subject is { IsKnown: true })
            return context.Discourse.LastActor(other => other.Form == MentionForm.Name && !other.SameCountries(subject))?.Actors;
        return subject?.Actors ?? context.Discourse.LastActor(other => other.Form == MentionForm.Name)?.Actors;
    }
}
