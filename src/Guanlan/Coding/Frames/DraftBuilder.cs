using Guanlan.Lexicon;

namespace Guanlan.Coding.Frames;

/// <summary>From the parties that a frame found to a draft: fills what is elided, keeps the kinds of pairs that the type allows.</summary>
internal static class DraftBuilder
{
    /// <summary>True if the conditions of the trigger's lines <c>tail</c> and <c>head</c> hold in the clause.</summary>
    public static bool Lives(CodingContext context, Clause clause, Token token, TriggerEntry entry)
    {
        if (token.Length == 1 && !CodeRules.VerbLives(context, clause, token, entry)) return false;
        if (IsAnniversary(context.Between(token.End, Math.Min(token.End + 8, clause.End)))) return false;
        if (entry.Tails.Length > 0 && !ContainsAny(context.Between(token.End, clause.End), entry.Tails) && !(ChineseTopics.TopicOf(context, clause, token) is { } topic && ContainsAny(context.Between(topic.Start, topic.End), entry.Tails))) return false;
        return entry.Heads.Length == 0 || ContainsAny(context.Between(clause.Start, token.Start), entry.Heads);
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
            Type = TypeConventions.Sense(context, view.Clause, token.Span, entry),
            Frame = parties.Frame,
            Subject = parties.Source,
            Start = parties.Start > 0 ? parties.Start : view.Clause.Start,
            End = parties.End > 0 ? parties.End : view.Clause.End,
        };
        if (entry.Id is "攻击" && draft.Type == EventType.Assault && (parties.Source ?? carried) is { IsPerson: true, Actors: [{ Entity: { } person }] } && context.Patterns.Speaks(person)) draft.Type = EventType.Accuse;
        draft.Why.Add($"{parties.Frame} {token.Span.Of(context.Text)} ({entry.Id}, {entry.Type.Name()})");
        if (!FillSource(context, view, draft, parties, carried)) return false;
        if (parties.Addressee is { IsKnown: true } addressee) draft.Addressee.AddRange(addressee.Actors);
        FillTarget(context, draft, parties);
        if (draft.Target.Count == 0 && draft.Source.Count > 0) Await(context, token, draft, carried);
        if (!Shape(draft, entry, parties)) return false;
        context.Drafts.Add(draft);
        return true;
    }

    private static bool FillSource(CodingContext context, ClauseView view, Draft draft, Parties parties, Mention? carried)
    {
        if (parties.Source is { IsKnown: true } source)
        {
            draft.Source.AddRange(source.Actors);
            return true;
        }

        if (parties.Frame == "F5")
        {
            if (parties.Target is not { IsKnown: true } || draft.Entry.Type != EventType.Assault) return false;
            draft.Source.Add(new Actor(ActorCode.Unknown, null, null, "nobody named"));
            draft.Confidence -= 0.3;
            return true;
        }

        if (parties.Source is null && view.UnnamedSubject(draft.Trigger.Start) is not null) return !draft.Entry.NeedsSource;
        var (from, why) = Elided(context, view, carried, draft.Type);
        if (from is null) return !draft.Entry.NeedsSource;
        if (parties is { IsJoint: true, Target: { IsKnown: true } partner } && from.SameCountries(partner) && Visited(context, view, from) is { } hosts)
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

    /// <summary>防长跑遍了甲乙丙，可谁都没有跟该国结盟的意思: those whom the sentence let somebody visit, where its subject would act with itself.</summary>
    private static List<Actor>? Visited(CodingContext context, ClauseView view, Mention visitor)
    {
        for (var i = context.Drafts.Count - 1; i >= 0 && context.Drafts[i].Clause.Sentence == view.Clause.Sentence; i--)
            if (context.Drafts[i] is { Entry.Type: EventType.Consult, Source: [{ } who, ..], Target: { Count: > 0 } hosts } && visitor.Names(who.Code.Country)) return hosts;
        return null;
    }

    /// <summary>
    /// Who acts where nobody is named: the subject of the clause before, else the speaker, else the subject of the sentence before. An
    /// asking or blaming that closes what somebody says is the speaker's own (…说，以方应承担责任，谴责…).
    /// </summary>
    private static (Mention? Mention, string Why) Elided(CodingContext context, ClauseView view, Mention? carried, EventType type)
    {
        if (type is EventType.Accuse or EventType.Request or EventType.Reject or EventType.Support && view.Clause.Voice is { Relays: false, Speaker: { IsKnown: true } voice }) return (voice, "speaker");
        if (carried is not null) return carried.IsKnown ? (carried, "carried subject") : (null, "");
        if (view.Clause.Voice?.Speaker is { IsKnown: true } speaker && !view.Clause.Voice.Relays) return (speaker, "speaker");
        if (context.Discourse.ParagraphSpeaker is { IsKnown: true } before) return (before, "speaker of the paragraph");
        return context.Discourse.LastSubject is { IsKnown: true } last ? (last, "subject of the sentence before") : (null, "");
    }

    private static void FillTarget(CodingContext context, Draft draft, Parties parties)
    {
        if (parties.Target is { IsKnown: true } target)
        {
            foreach (var actor in target.Actors)
                if (!draft.Source.Exists(source => source.Code == actor.Code || (draft.Source.Count > 1 && source.Code.Country == actor.Code.Country))) draft.Target.Add(actor);
            DropSelf(draft, parties);
            if (draft.Type == EventType.Mobilize && parties.Frame == "F1" && target.Sector == "MIL" && IsCount(context.Between(draft.Trigger.End, target.Start))) draft.Target.Clear();
            if (draft.Target.Count > 0) return;
        }

        if (parties.IsJoint && draft.Source.Count > 1) return;
        if (draft.Entry.Type == EventType.Protest) Crowd(context, draft);
        if (!draft.Entry.NeedsTarget || draft.Source.Count == 0) return;
        if (Outsider(context, draft, parties)) return;
        if (draft.Source.Count != 1) return;
        if (draft.Frame == "FA" && Provoker(context, draft) is { } provoker) { Infer(draft, provoker, "who acted before"); return; }
        if (Incoming(context, draft) is { } attacker)
        {
            foreach (var actor in attacker) draft.Target.Add(actor with { Mention = null, Inferred = "whose fire it is" });
            draft.Why.Add("target: whose fire it is");
            draft.Confidence -= 0.1;
            return;
        }

        if ((draft.Entry.Type.IsDeed() && draft.Entry.Type != EventType.Sanction && !Struck(context, draft, parties)) || draft.Entry.Type == EventType.Consult) return;
        if (draft.Entry.Type is EventType.Accuse or EventType.Reject && draft.Clause.End - draft.Trigger.End > 2 && draft.Frame != "FA" && !parties.IsJoint && !PointsBack(context, draft)) return;
        var mine = draft.Source[0].Code.Country;
        var partner = context.Discourse.Counterpart(mine, draft.Entry.Type is not (EventType.Sanction or EventType.Threaten or EventType.Reject or EventType.Assault))
            ?? (draft.Entry.Type == EventType.Reject ? context.Discourse.AskedBy(mine) : null) ?? context.Discourse.Partner(mine)
            ?? (draft.Entry.Type is EventType.Reject or EventType.Concede ? context.Discourse.OnlyOther(mine) : null);
        if (parties.Frame == "F12" && context.Discourse.LastType == EventType.Support) return;
        if (partner is not { } other || other.Exists(actor => draft.Addressee.Contains(actor)))
        {
            draft.Target.AddRange(draft.Addressee);
            return;
        }

        Infer(draft, other, "other side of the last event");
    }

    /// <summary>Two cases in which the deed's object goes without saying: help that was expected and never came, and the answer to what another has just done.</summary>
    private static void Await(CodingContext context, Token token, Draft draft, Mention? carried)
    {
        if (draft.Source.Count != 1) return;
        var mine = draft.Source[0].Code.Country;
        var other = carried is { IsKnown: true, IsGroup: false } && !carried.Names(mine) && carried.Actors[0].Code.IsState ? carried.Actors : null;
        if (draft.Entry.Type == EventType.Aid && token.Is(WordClass.Negation, WordNote.Nonevent))
        {
            if ((other ?? Beside(context, draft.Clause, mine) ?? context.Discourse.AskedBy(mine) ?? context.Discourse.Counterpart(mine) ?? context.Discourse.OnlyOther(mine)) is { } expecting) Infer(draft, expecting, "who expected it");
            return;
        }

        if (other is null || draft.Entry is not { Type: EventType.Coerce, IsVerb: true } || draft.Frame != "F1" || draft.Clause.End - draft.Trigger.End > 2) return;
        if (draft.Subject is { } subject && subject.Start >= draft.Clause.Start) Infer(draft, other, "who acted before");
    }

    /// <summary>甲国一直盼着乙国出手，乙国却…: the other state of the clause before.</summary>
    private static List<Actor>? Beside(CodingContext context, Clause clause, string mine)
    {
        if (clause.Index == 0 || context.Clauses[clause.Index - 1] is not { } before || before.Sentence != clause.Sentence || !before.Mentions.Exists(mention => mention.Names(mine))) return null;
        return before.Mentions.Find(mention => mention is { IsKnown: true, IsGroup: false } && !mention.Names(mine) && mention.Actors[0].Code.IsState)?.Actors;
    }

    /// <summary>…军演，甲国告到乙国: a complaint without an object is about those whose deed stands before it in the sentence.</summary>
    private static List<Actor>? Provoker(CodingContext context, Draft draft)
    {
        for (var i = context.Drafts.Count - 1; i >= 0 && context.Drafts[i].Clause.Sentence == draft.Clause.Sentence; i--)
            if (context.Drafts[i] is { Type: var type, Source: { Count: > 0 } source } && type.IsDeed() && !source.Exists(actor => draft.Source.Exists(own => own.Code.Country == actor.Code.Country))) return source;
        return null;
    }

    /// <summary>打下来几架, 拿下了那座城: a blow that is done, told with its doer, whose object has no known name falls on the other side.</summary>
    private static bool Struck(CodingContext context, Draft draft, Parties parties) =>
        draft.Entry is { Type: EventType.Assault, IsVerb: true } && parties.Source is { IsKnown: true } && parties.Target is null && parties.Frame is "F1" or "F2" or "FC" &&
        context.Between(draft.Trigger.Start, Math.Min(draft.Trigger.End + 2, context.Folded.Length)) is var words && (words.Contains('了') || words.Contains("下来", StringComparison.Ordinal) || words.Contains("先", StringComparison.Ordinal));

    /// <summary>增派六百英军: an army behind a mere number is what is sent, not against whom.</summary>
    private static bool IsCount(ReadOnlySpan<char> gap)
    {
        foreach (var character in gap)
            if (!char.IsAsciiDigit(character) && !"一二两三四五六七八九十百千万数几多余了名个支批艘架".Contains(character, StringComparison.Ordinal)) return false;
        return true;
    }

    /// <summary>…上街, 冲着美国领馆喊…: against whom a crowd protests is often said in the next clause only.</summary>
    private static void Crowd(CodingContext context, Draft draft)
    {
        var index = draft.Clause.Index + 1;
        if (index >= context.Clauses.Count || context.Clauses[index].Sentence != draft.Clause.Sentence) return;
        var next = new ClauseView(context, context.Clauses[index]);
        foreach (var mention in next.Clause.Mentions)
            if (mention.IsKnown && next.GovernedBy(mention) is { } word && word.Is(WordClass.Preposition, WordNote.Target)) { draft.Target.AddRange(mention.Actors); return; }
    }

    /// <summary>A party that had no part so far and names nobody (巴西也谴责, 安卡拉道贺) means those who had.</summary>
    private static bool Outsider(CodingContext context, Draft draft, Parties parties)
    {
        var mediates = draft.Entry.Type == EventType.Consult && draft.Entry.Frames.HasFlag(Lexicon.Frames.F9);
        if (draft.Addressee.Count > 0 || parties.Frame == "F10" || (!mediates && draft.Clause.End - draft.Trigger.End > 2 && !PointsBack(context, draft))) return false;
        if (draft.Entry.Type == EventType.Consult && !mediates) return false;
        if (context.Discourse.AsOutsider(draft.Entry.Type, draft.Source) is not { } meant) return false;
        Infer(draft, meant, "parties of the last event");
        return true;
    }

    /// <summary>不认这个决定, 谴责此举: the object is what the text has told.</summary>
    private static bool PointsBack(CodingContext context, Draft draft) =>
        draft.Trigger.End < draft.Clause.End && (context.Folded[draft.Trigger.End] is '这' or '此' or '该' || context.Between(draft.Trigger.End, draft.Clause.End).StartsWith("了这"));

    private static void Infer(Draft draft, List<Actor> actors, string why)
    {
        foreach (var actor in actors) draft.Target.Add(actor with { Mention = null, Inferred = why });
        draft.Why.Add($"target: {why}");
        draft.Confidence -= 0.25;
    }

    /// <summary>俄军向乌克兰发射了41枚导弹，乌方拦截了其中21枚: what is shot down belongs to whoever fired in the clauses before.</summary>
    private static List<Actor>? Incoming(CodingContext context, Draft draft)
    {
        if (draft.Entry.Type is not (EventType.Coerce or EventType.Assault) || draft.Source[0].Code.Country is not { } mine) return null;
        var rest = context.Between(draft.Trigger.End, draft.Clause.End);
        if (!(rest.Contains("枚", StringComparison.Ordinal) || rest.Contains("架", StringComparison.Ordinal) || rest.Contains("导弹", StringComparison.Ordinal) || rest.Contains("来袭", StringComparison.Ordinal))) return null;
        for (var i = context.Drafts.Count - 1; i >= 0; i--)
        {
            var before = context.Drafts[i];
            if (before.Clause.Sentence < draft.Clause.Sentence - 1) return null;
            if (before.Type != EventType.Assault || !before.Target.Exists(actor => actor.Code.Country == mine) || before.Source.Exists(actor => actor.Code.Country == mine)) continue;
            return before.Source;
        }

        return null;
    }

    /// <summary>希望中美两国…: of a target list that names the actor's own country only the others are meant.</summary>
    private static void DropSelf(Draft draft, Parties parties)
    {
        if (parties.IsJoint || draft.Source.Count != 1) return;
        var own = draft.Source[0].Code.Country;
        if (draft.Target.Exists(actor => actor.Code.Country != own)) draft.Target.RemoveAll(actor => actor.Code.Country == own);
    }

    /// <summary>A与B交火 is done by both; A与B断交 and A与B站在一起 by A alone, unless the word says 互.</summary>
    private static bool IsMutual(TriggerEntry entry) =>
        entry.Type is EventType.Assault or EventType.Retreat || entry.Id.Contains('互', StringComparison.Ordinal);

    /// <summary>Partners go to the source; a clash or a mutual ceasefire has both sides in both slots.</summary>
    private static bool Shape(Draft draft, TriggerEntry entry, Parties parties)
    {
        if (entry.NeedsSource && draft.Source.Count == 0) return false;
        if (parties.IsJoint && entry.Type.IsReciprocal() && !(parties.IsSeparate && Countries(draft.Target) > 1))
        {
            var acting = draft.Source.Count;
            Join(draft.Source, draft.Target);
            draft.Partners = draft.Source.Count - acting;
            draft.Target.Clear();
            return Countries(draft.Source) > 1;
        }

        var fightsBack = entry.Frames.HasFlag(Lexicon.Frames.FM) && draft.Target.Count > 0;
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
        if (entry.Type.IsReciprocal() && draft.Target.Count == 0) return Countries(draft.Source) > 1;
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

    private static bool ContainsAny(ReadOnlySpan<char> text, IReadOnlyList<string> words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
