using Guanlan.Lexicon;

namespace Guanlan.Coding.Frames;

/// <summary>From the parties that a frame found to a draft: fills what is elided, keeps the kinds of pairs that the type allows.</summary>
internal static class DraftBuilder
{
    /// <summary>True if the conditions of the trigger's lines <c>tail</c> and <c>head</c> hold in the clause.</summary>
    public static bool Lives(CodingContext context, Clause clause, Token token, TriggerEntry entry)
    {
        if (token.Length == 1 && !CodeRules.VerbLives(context, clause, token, entry)) return false;
        var rest = context.Between(token.End, Math.Min(token.End + 24, clause.End));
        if (IsAnniversary(rest) || (entry.Tails.Length > 0 && rest.Contains("周年", StringComparison.Ordinal))) return false;
        if (context.Folded.AsSpan(clause.Start, token.Start - clause.Start).IndexOfAny('“', '《') >= 0 && Stages.ActorStage.InTitle(context.Folded, token.Start)) return false;
        if (TypeConventions.IsFigurative(context, clause, token.Span, entry)) return false;
        return TriggerConditions.Hold(context, clause, token.Start, token.End, entry);
    }

    /// <summary>建交75周年, 缔结45年来: the act is a date to remember, not an act of these days.</summary>
    private static bool IsAnniversary(ReadOnlySpan<char> rest)
    {
        var digits = 0;
        while (digits < rest.Length && (char.IsAsciiDigit(rest[digits]) || rest[digits] is '多' or '余' or '一' or '十')) digits++;
        return digits > 0 && (rest[digits..].StartsWith("周年") || rest[digits..].StartsWith("年来") || rest[digits..].StartsWith("多年"));
    }

    /// <summary>Adds the draft if its slots can be filled; false if the next sense of the trigger may try.</summary>
    public static bool Add(CodingContext context, ClauseView view, Token token, TriggerEntry entry, Parties parties, Mention? carried)
    {
        var draft = new Draft
        {
            Clause = view.Clause,
            Trigger = token.Span,
            Entry = entry,
            Type = TypeConventions.Sense(context, view.Clause, token.Span, entry, parties.Source ?? carried),
            Frame = parties.Frame,
            Subject = parties.Source,
            Start = parties.Start > 0 ? parties.Start : view.Clause.Start,
            End = parties.End > 0 ? parties.End : view.Clause.End,
        };
        draft.Why.Add($"{parties.Frame} {token.Span.Of(context.Text)} ({entry.Id}, {entry.Type.Name()})");
        if (!FillSource(context, view, draft, parties, carried)) return false;
        if (parties.Addressee is { IsKnown: true } addressee) draft.Addressee.AddRange(addressee.Actors);
        TargetFinder.Fill(context, draft, parties);
        if (TypeConventions.IsAdmonition(draft)) draft.Type = EventType.Accuse;
        if (draft.Target.Count == 0 && draft.Source.Count > 0) ToldParties.Await(context, token, draft, carried);
        if (context.IsTalk && Promises(context, draft, parties)) return false;
        if (!Shape(draft, entry, parties)) return false;
        Absorb(context, draft);
        context.Drafts.Add(draft);
        if (Reverse(draft, parties) is { } reverse) context.Drafts.Add(reverse);
        return true;
    }

    /// <summary>出动战机空袭, 致电祝贺, 派兵…一块儿演习, 保证支持: setting out is part of the blow or drill, the call part of the wish, the letter of the demand, the promise what is promised.</summary>
    private static void Absorb(CodingContext context, Draft draft)
    {
        if (draft.Type is not (EventType.Assault or EventType.Support or EventType.Cooperate or EventType.Consult or EventType.Request or EventType.Accuse or EventType.Reject) || context.Drafts.Count == 0 || context.Drafts[^1] is not { Source: [var doer, ..] } before) return;
        if (before.Clause.Sentence != draft.Clause.Sentence || draft.Clause.Index - before.Clause.Index > 1 || draft.Source[0].Code.Country != doer.Code.Country) return;
        var isPart = draft.Type == EventType.Support && before is { Type: EventType.Agree, Entry.Id: "保证" or "承诺" or "发誓" or "许诺" } && ReferenceEquals(before.Clause, draft.Clause) && draft.Trigger.Start - before.Trigger.End <= 3 ? true
            : draft.Type == EventType.Consult && before.Type == EventType.Mobilize ? context.IsTalk && ReferenceEquals(before.Clause, draft.Clause) && before.Target.Count == 0
            : draft.Type == EventType.Cooperate ? context.IsTalk && before is { Type: EventType.Mobilize } && Countries(draft.Source) > 1 && before.Source.TrueForAll(sent => draft.Source.Exists(own => own.Code.Country == sent.Code.Country))
            : draft.Type == EventType.Assault ? before is { Type: EventType.Mobilize, Target.Count: 0 } && (before.Entry.Id.StartsWith("出动", StringComparison.Ordinal) || (context.IsTalk && ReferenceEquals(before.Clause, draft.Clause)))
            : draft.Type is EventType.Request or EventType.Accuse or EventType.Reject ? before is { Type: EventType.Consult, Entry.Id: "致函" or "致信" or "去函" or "发函" or "写信" }
            : before is { Type: EventType.Consult, Entry.Id: "致电" or "致函" or "去电" } && Array.Exists(Courtesies, word => draft.Entry.Id.Contains(word, StringComparison.Ordinal));
        if (isPart) context.Drafts.RemoveAt(context.Drafts.Count - 1);
    }

    private static readonly string[] Courtesies = ["贺", "慰问", "吊唁", "哀悼", "悼念", "祝愿"];

    /// <summary>甲、乙两派与丙军交火: the several of one side do not fight each other, so each direction is an act of its own.</summary>
    private static Draft? Reverse(Draft draft, Parties parties)
    {
        if (!parties.IsJoint || parties.Frame == "F4" || draft.Type.IsReciprocal() || !IsMutual(draft.Entry) || draft.Target.Count == 0 || Countries(draft.Source) + Countries(draft.Target) < 3 || draft.Source.Exists(draft.Target.Contains)) return null;
        var reverse = new Draft { Clause = draft.Clause, Trigger = draft.Trigger, Entry = draft.Entry, Type = draft.Type, Frame = draft.Frame, Subject = draft.Subject, Start = draft.Start, End = draft.End, Confidence = draft.Confidence, Source = [.. draft.Target], Target = [.. draft.Source] };
        reverse.Why.AddRange(draft.Why);
        return reverse;
    }

    private static bool FillSource(CodingContext context, ClauseView view, Draft draft, Parties parties, Mention? carried)
    {
        if (context.IsTalk && draft.Type == EventType.Assault && parties.Target is { IsKnown: true, Actors.Count: 1 } struck && parties.Source is null or { Form: MentionForm.Bare } && Weapons(context, view, draft) && context.Discourse.Counterpart(struck.Actors[0].Code.Country, prefersFoe: true) is { } shooter)
        {
            foreach (var actor in shooter) draft.Source.Add(actor with { Mention = null, Inferred = "other side of the last event" });
            draft.Why.Add("source: other side of the last event");
            draft.Confidence -= 0.3;
            return true;
        }

        if (parties.Source is { IsKnown: true } source)
        {
            draft.Source.AddRange(source.Actors);
            return true;
        }

        if (parties.Frame == "F5")
        {
            if (parties.Target is not { IsKnown: true } victim) return false;
            if (context.IsTalk && victim.Form != MentionForm.Place && IsBare(context, view, draft) && context.Discourse.Aggressor(victim) is { } aggressor)
            {
                foreach (var actor in aggressor) draft.Source.Add(actor with { Mention = null, Inferred = "other side of the last event" });
                draft.Why.Add("source: other side of the last event");
                draft.Confidence -= 0.3;
                return true;
            }

            if (draft.Entry.Type != EventType.Assault) return false;
            draft.Source.Add(new Actor(ActorCode.Unknown, null, null, "nobody named"));
            draft.Confidence -= 0.3;
            return true;
        }

        if (parties.Source is null && context.IsTalk && context.Folded[view.Clause.Start] is '你' or '您') return false;
        if (parties.Source is null && view.UnnamedSubject(draft.Trigger.Start) is not null) return !draft.Entry.NeedsSource;
        var (from, why) = Elided(context, view, carried, draft.Type, draft.Trigger);
        if (from is null) return !draft.Entry.NeedsSource;
        if (!parties.IsJoint && parties.Target is { IsKnown: true } object_ && from.SameCountries(object_) && draft.Clause.Voice is { Relays: false, Speaker: { IsKnown: true } teller } && !teller.SameCountries(object_)) (from, why) = (teller, "speaker");
        if (parties is { IsJoint: true, Target: { IsKnown: true } partner } && from.SameCountries(partner) && ToldParties.Visited(context, view, from) is { } hosts)
        {
            foreach (var actor in hosts) draft.Source.Add(actor with { Mention = null, Inferred = "whom it visited" });
            draft.Why.Add("source: whom it visited");
            draft.Confidence -= 0.25;
            return true;
        }

        foreach (var actor in from.Actors) draft.Source.Add(actor with { Mention = null, Inferred = why });
        draft.Why.Add($"source: {why}");
        draft.Confidence -= 0.15;
        return true;
    }

    /// <summary>
    /// Who acts where nobody is named: the subject of the clause before, else the speaker, else the subject of the sentence before. An
    /// asking or blaming that closes what somebody says is the speaker's own (…说，以方应承担责任，谴责…).
    /// </summary>
    private static (Mention? Mention, string Why) Elided(CodingContext context, ClauseView view, Mention? carried, EventType type, TextSpan trigger)
    {
        if (type is EventType.Accuse or EventType.Request or EventType.Reject or EventType.Support && view.Clause.Voice is { Relays: false, Speaker: { IsKnown: true } voice }) return (voice, "speaker");
        if (Wishes(context, carried, trigger) is { } wisher) return (wisher, "speaker of the paragraph");
        if (type == EventType.Assault && TellsToll(context, view.Clause, trigger)) return (null, "");
        if (OpensWithOthers(context, view.Clause, trigger.Start) || IsJudged(context, view.Clause, trigger)) return (null, "");
        if (carried is not null) return carried.IsKnown ? (carried, "carried subject") : (null, "");
        if (context.IsTalk && Stranger(context, view.Clause, trigger.Start)) return (null, "");
        if (view.Clause.Voice?.Speaker is { IsKnown: true } speaker && !view.Clause.Voice.Relays) return (speaker, "speaker");
        if (context.Discourse.ParagraphSpeaker is { IsKnown: true } before) return (before, "speaker of the paragraph");
        if (context.IsTalk && context.Between(view.Clause.Start, trigger.Start).HasAny(Somebody)) return (null, "");
        return context.Discourse.LastSubject is { IsKnown: true } last ? (last, "subject of the sentence before") : (null, "");
    }

    /// <summary>布伦2月去了巴黎，跟法方签下…: the clause, or one before it in its sentence, has a subject that the lexicon does not know.</summary>
    private static bool Stranger(CodingContext context, Clause clause, int before)
    {
        for (var i = clause.Index; i >= 0 && i >= clause.Index - 3 && context.Clauses[i].Sentence == clause.Sentence; i--)
            if (NameParts.OpensWithStranger(context, context.Clauses[i], i == clause.Index ? before : context.Clauses[i].End)) return true;
        return false;
    }

    /// <summary>塞族人堵了路, 司机们罢工: people whom the lexicon does not know, and who are not the subject of the sentence before.</summary>
    private static readonly string[] Somebody = ["族人", "们", "民众", "学生", "司机", "渔民", "村民", "警察", "商户", "居民", "难民", "乘客", "分子", "球迷"];

    private static readonly string[] Others = ["一名", "两名", "三名", "多名", "数名", "数百名", "数千名", "部分", "大量", "大批", "另有", "很少有", "总计", "这栋", "这座", "这名", "该院", "该校", "一切", "世界泳联", "大规模", "部署在"];

    /// <summary>一名嫌疑人被引渡…, 另有百万人…: somebody who is no party opens the clause.</summary>
    private static bool OpensWithOthers(CodingContext context, Clause clause, int before)
    {
        if (context.IsTalk) return false;
        var text = context.Between(clause.Start, before);
        foreach (var word in Others)
            if (text.StartsWith(word)) return true;
        return false;
    }

    /// <summary>袭击造成…死亡: the noun that opens the clause takes up a blow; its toll names no doer.</summary>
    private static bool TellsToll(CodingContext context, Clause clause, TextSpan trigger)
    {
        if (context.IsTalk || trigger.Start - clause.Start > 4) return false;
        var rest = context.Between(trigger.End, Math.Min(clause.End, trigger.End + 4));
        return rest.StartsWith("造成") || rest.StartsWith("导致") || rest.StartsWith("已造成") || rest.StartsWith("已致") || rest.StartsWith("致") || rest.StartsWith("还造成") || rest.StartsWith("事件造成");
    }

    private static readonly string[] Judgements = ["可能构成", "构成", "意味着", "无助于", "不符合", "不利于", "无异于", "等同于", "违反", "违背", "是错误", "是危险", "将导致", "会导致", "不能以", "不可接受", "改变不了"];

    /// <summary>向交战方输送武器可能构成…: an act that its clause judges is whoever's.</summary>
    private static bool IsJudged(CodingContext context, Clause clause, TextSpan trigger)
    {
        if (context.IsTalk || trigger.Start - clause.Start > 12) return false;
        foreach (var word in Judgements)
            if (context.Between(trigger.End, Math.Min(clause.End, trigger.End + 14)).Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>中方援建了…，希望继续得到中方支持: who talks to somebody wishes and thanks in the own name, whoever was the subject last.</summary>
    private static Mention? Wishes(CodingContext context, Mention? carried, TextSpan trigger)
    {
        if (carried is not { IsKnown: true } || context.Discourse.ParagraphSpeaker is not { IsKnown: true } speaker || speaker.SameCountries(carried)) return null;
        var word = context.Between(trigger.Start, trigger.End);
        if (!(word.StartsWith("希望") || word.StartsWith("期待") || word.StartsWith("感谢") || word.StartsWith("愿") || word.StartsWith("祝愿") || word.StartsWith("期盼"))) return null;
        return context.Discourse.Partner(speaker.Actors[0].Code.Country) is { } partner && partner.Exists(actor => carried.Names(actor.Code.Country)) ? speaker : null;
    }

    /// <summary>三百枚导弹飞向甲方: the weapons stand for whoever fights the one they hit.</summary>
    private static bool Weapons(CodingContext context, ClauseView view, Draft draft)
    {
        var before = context.Between(view.Clause.Start, draft.Trigger.Start);
        return before.Contains("导弹", StringComparison.Ordinal) || before.Contains("无人机", StringComparison.Ordinal) || before.Contains("火箭弹", StringComparison.Ordinal) || before.Contains("炮弹", StringComparison.Ordinal);
    }

    /// <summary>Nobody stands between 被 and the verb, not even one whom the lexicon does not know (被自家老百姓骂).</summary>
    private static bool IsBare(CodingContext context, ClauseView view, Draft draft) =>
        view.Last(WordClass.Passive, draft.Clause.Start, draft.Trigger.Start) is { } passive && draft.Trigger.Start - passive.End <= 2;

    /// <summary>A与B交火 is done by both; A与B断交 and A与B站在一起 by A alone, unless the word says 互.</summary>
    private static bool IsMutual(TriggerEntry entry) =>
        entry.Type is EventType.Assault or EventType.Retreat || entry.Id.Contains('互', StringComparison.Ordinal);

    /// <summary>A、B、C愿意把税降到零: each promises it to somebody else, they agree with nobody; but 都答应接着谈 is among them.</summary>
    private static bool Promises(CodingContext context, Draft draft, Parties parties) =>
        draft.Type == EventType.Agree && parties is { IsJoint: false, Target: null } && draft.Target.Count == 0 && draft.Source.Count > 1 && draft.Entry.Id[0] is '愿' or '答' or '承' or '许' or '点' or '保' &&
        context.Between(draft.Trigger.End, draft.Clause.End).IndexOfAny('谈', '停', '和') < 0;

    /// <summary>Partners go to the source; a clash or a mutual ceasefire has both sides in both slots.</summary>
    private static bool Shape(Draft draft, TriggerEntry entry, Parties parties)
    {
        if (entry.NeedsSource && draft.Source.Count == 0) return false;
        if (draft.Type == EventType.Protest && draft.Source.TrueForAll(source => source.Code.Text.StartsWith("IGO:", StringComparison.Ordinal))) return false;
        if (parties.IsJoint && entry.Type.IsReciprocal() && !(parties.IsSeparate && Countries(draft.Target) > 1))
        {
            var acting = draft.Source.Count;
            Join(draft.Source, draft.Target);
            draft.Partners = draft.Source.Count - acting;
            draft.Target.Clear();
            return Countries(draft.Source) > 1;
        }

        var fightsBack = entry.Frames.HasFlag(Lexicon.Frames.FM) && draft.Target.Count > 0;
        if (parties.IsJoint && parties.Frame != "F4" && IsMutual(entry) && Countries(draft.Source) + Countries(draft.Target) > 2 && draft.Target.Count > 0 && !draft.Source.Exists(draft.Target.Contains)) return true;
        if (fightsBack || (parties.IsJoint && (parties.Frame == "F4" || IsMutual(entry))))
        {
            Join(draft.Source, draft.Target);
            if (Countries(draft.Source) < 2) return false;
            draft.Target.Clear();
            draft.Target.AddRange(draft.Source);
            return true;
        }

        if (entry.Type.IsReciprocal() && Countries(draft.Source) > 1 && draft.Target.TrueForAll(target => draft.Source.Exists(source => source.Code.Country == target.Code.Country)))
            draft.Target.Clear();
        if (entry.Type.IsReciprocal() && draft.Target.Count == 0) return Countries(draft.Source) > 1 && !(entry.Id is "参会" or "列席" && Countries(draft.Source) > 2);
        if (!entry.NeedsTarget) return true;
        if (draft.Target.Count > 0) return draft.Target.Exists(target => !draft.Source.TrueForAll(source => source.Code.Country == target.Code.Country));
        return false;
    }

    private static void Join(List<Actor> into, List<Actor> from)
    {
        foreach (var actor in from)
            if (!into.Exists(other => other.Code == actor.Code)) into.Add(actor);
    }

    private static int Countries(List<Actor> actors) => actors.Select(actor => actor.Code.Country).Distinct().Count();
}
