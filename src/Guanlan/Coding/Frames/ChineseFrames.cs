using Guanlan.Lexicon;

namespace Guanlan.Coding.Frames;

/// <summary>Stage 7, Chinese: tries the frames of each trigger of a clause, in the order passive, disposal, preposition, companion, joint, object, noun phrase.</summary>
internal static class ChineseFrames
{
    public static void Run(CodingContext context, ClauseView view, Mention? carried)
    {
        foreach (var token in view.Clause.Tokens)
            if (token.Is(TermKind.Trigger) && !Tells(context, view, token, carried, true)) Tells(context, view, token, carried, false);
        ChineseTrips.Run(context, view, carried);
        Followers.Copy(context, view, carried);
    }

    /// <summary>True if a sense of the trigger made a draft. Senses with a head or tail and a target to be named go first: 发射…导弹 is a blow where it says at whom, else a test.</summary>
    private static bool Tells(CodingContext context, ClauseView view, Token token, Mention? carried, bool isNarrow)
    {
        foreach (var term in token.Meaning.Terms)
        {
            if (term.Kind != TermKind.Trigger) continue;
            var entry = context.Pack.Triggers[term.Entry];
            if ((entry.NeedsTarget && (entry.Tails.Length > 0 || (entry.Type == EventType.Aid && entry.Heads.Length > 0))) != isNarrow || !entry.IsChinese || !DraftBuilder.Lives(context, view.Clause, token, entry)) continue;
            if (IsSecondNoun(context, view.Clause, token, entry) || Receivers.IsHeldBack(view, token, entry) || Find(context, view, token, entry, carried) is not { } parties) continue;
            if (DraftBuilder.Add(context, view, token, entry, parties, carried) && parties.Frame != "FE") return true;
        }

        return false;
    }

    /// <summary>对X的支持与承诺: of two nouns for friendly words that one phrase joins, the first names the act.</summary>
    private static bool IsSecondNoun(CodingContext context, Clause clause, Token token, TriggerEntry entry) =>
        entry.IsNoun && entry.Type.Quad() == QuadClass.VerbalCooperation && context.Drafts.Count > 0 && context.Drafts[^1] is { Entry.IsNoun: true } first && ReferenceEquals(first.Clause, clause) && first.Type != entry.Type &&
        first.Entry.Type.Quad() == QuadClass.VerbalCooperation && token.Start - first.Trigger.End == 1 && context.Folded[first.Trigger.End] is '与' or '和' or '及' or '、';

    private static Parties? Find(CodingContext context, ClauseView view, Token token, TriggerEntry entry, Mention? carried)
    {
        if (entry.Id is "联手" or "合伙" or "恢复直飞" && view.NextVerb(token.End, view.Clause.End) is var deed && deed < view.Clause.End && deed - token.End <= 2 && view.Object(deed, view.Clause.End) is not null) return null;
        if (token.End < context.Folded.Length && context.Folded[token.End] == '的' && token.End + 1 < view.Clause.End && !Intentions.Closes(context, token.End, view.Clause.End)) return ChineseRelatives.Visitor(view, token, entry) ?? ChineseRelatives.Given(view, token, entry) ?? Cleft(view, token, entry) ?? ChineseTopics.Chosen(view, token, entry);
        if (token.Length > 1 && context.Folded[token.End - 1] == '的' && view.Clause.End - token.End > 1) return null;
        if (Caused.Find(context, view, token, entry, carried) is { } caused) return caused;
        if (entry.Type == EventType.Assault && ChineseSpeech.Culprit(context, view, token) is { } culprit) return culprit;
        if (ChineseRelatives.IsInside(view, token) || ChineseRelatives.IsSuspected(view, token)) return null;
        if (entry.Type == EventType.Mobilize && ChineseRelatives.IsPlaced(view, token) && view.Clause.Tokens.Exists(other => other.End <= token.Start && other.Is(TermKind.Trigger) && view.IsVerb(other))) return null;
        if (entry.Type == EventType.Mobilize && ChineseRelatives.OfForces(view, token) is { } forces) return new Parties("F1", forces, null);
        if (entry is { Type: EventType.Aid, Id: "运抵" or "抵达" or "移交使用" } && ChineseRelatives.Arrived(view, token) is { } arrived) return arrived;
        if (entry.Type == EventType.Sanction && ChineseTopics.Declared(view, token) is { } declared) return declared;
        var subject = SubjectOf(view, token) ?? Following(context, view, token);
        if (entry.Frames.HasFlag(Lexicon.Frames.FR)) return Receivers.Find(context, view, token, entry, subject, carried);
        if (Receivers.Declined(view, token, entry, subject) is { } declined) return declined;
        if (Receivers.Taxed(view, token, entry, subject, carried) is { } taxed) return taxed;
        if (subject is null && Shortages.Find(context, view, token, entry, carried) is { } shortage) return shortage;
        if (ChineseTopics.ThisTrip(view, token, entry, subject, ChineseContents.NextSubject(context, view)) is { } trip) return trip;
        if (ChineseNouns.IsAttended(context, view, token, entry, subject)) return null;
        if (entry.Type == EventType.Retreat && ChineseNouns.IsTruceKept(view, token)) return null;
        if (entry.Type == EventType.Reject && token.Start - view.Clause.Start >= 2 && context.Between(token.Start - 2, token.Start) is "令人" or "让人" or "使人") return null;
        if (entry.Id == "威胁" && ChineseNouns.EndangersPeace(view, token)) return null;
        if (entry.Type == EventType.Mobilize && ChineseNouns.IsTheme(context, view, token)) return null;
        if (ChineseOwners.Content(view, token, entry) is { } told) return told;
        if (ChineseOwners.IsReactedTo(view, token, entry)) return null;
        if (ChineseOwners.IsEnded(view, token, entry) || ChineseOwners.IsGround(view, token, entry)) return null;
        if (ChineseNouns.IsMeans(context, view, token) || ChineseNouns.IsDescription(context, view, token)) return null;
        if (ChineseTopics.Message(context, view, token, entry, subject) is { } message) return message;
        if (entry.Frames.HasFlag(Lexicon.Frames.F10) && !ChineseNouns.IsShunned(view, token) && !ChineseNouns.IsThanked(context, view, entry) && ChineseNouns.NounPhrase(context, view, token) is { } phrase) return phrase;
        if (entry.Type == EventType.Assault && token.End < context.Folded.Length && context.Folded[token.End] == '中' && !view.Clause.Mentions.Exists(mention => mention.Start == token.End)) return ChineseNouns.Within(context, view, token);
        if (entry.Type == EventType.Assault && ChineseNouns.Casualties(context, view, token) is { } casualties) return casualties;
        if (entry.Frames.HasFlag(Lexicon.Frames.FE) && ChineseSpeech.Judgement(context, view, token, entry.Type) is { } judgement) return judgement;
        if (entry.Frames == Lexicon.Frames.FE) return null;
        if (ChineseMeetings.Held(context, view, token, entry) is { } held) return held;
        if (ChineseNouns.BetweenTwo(context, view, token, entry) is { } pair) return pair;
        if (ChinesePassives.Find(view, token, entry, carried) is { } passive) return passive;
        var isDone = token.End < context.Folded.Length && context.Folded[token.End] == '了';
        if (!isDone && ChineseNouns.IsBareNoun(context, view, token, entry)) return null;
        if (entry.Frames.HasFlag(Lexicon.Frames.F12)) return ChineseSpeech.Obligation(context, view, token, entry, subject);
        if ((subject is null || ChineseTopics.IsListed(view, token)) && ChineseTopics.Head(view, token, entry) is { } described) return described;
        if (subject is null && entry.Type == EventType.Protest && ChineseTopics.Scene(view, token) is { } scene) subject = scene;
        var object_ = view.Object(token.End, view.Clause.End, entry.Type.IsDeed());
        if (object_ is not null && entry.Type == EventType.Request && entry.Frames.HasFlag(Lexicon.Frames.FC) && ChineseContents.Asked(view, token, object_) is { } asked) object_ = asked;
        if (object_ is not null && entry.Type is EventType.Accuse or EventType.Reject && view.GovernedBy(object_) is { } bearing && bearing.Is(WordClass.Preposition, WordNote.Target)) object_ = null;
        if (entry.Frames.HasFlag(Lexicon.Frames.FC) && view.Clause.Mentions.Find(mention => mention.Start == token.End && mention is { Form: MentionForm.Bare, IsKnown: true, Sector: "GOV" or "LEG" or "MIL" }) is { } office) object_ = office;
        if (entry.Type == EventType.Request && object_ is { Form: MentionForm.Place } && object_.Start > token.End && view.GovernedBy(object_) is { } word && context.Folded[word.Start] == '在') object_ = null;
        if (object_ is not null && entry.Type == EventType.Mobilize && context.Folded[object_.Start - 1] is '帮' or '给' or '替' or '为' or '助' or '援' or '护') object_ = null;
        if (object_ is not null && entry.Type is EventType.Support or EventType.Reject && ChineseOwners.Claimant(view, object_) is { } claimant) object_ = claimant;
        if (object_ is null && entry.Type is EventType.Threaten or EventType.Reject or EventType.Agree) object_ = ChineseContents.Party(view, token);
        if (object_ is not null && entry.Type == EventType.Agree && context.IsTalk && IsHitBy(view, token, object_)) object_ = null;
        if (object_ is null && entry.Type == EventType.Aid && entry.IsVerb) object_ = ChineseTopics.Sent(view, token);
        if (object_ is null && entry is { Type: EventType.Sanction, IsVerb: true, Tails.Length: > 0 } && (subject ?? carried) is { IsKnown: true }) object_ = ChineseContents.Party(view, token);
        if (object_ is null && entry is { Type: EventType.Coerce, Id: "阻止" or "阻挠" or "阻碍" or "禁止" or "限制" } && subject is { IsKnown: true }) object_ = ChineseContents.Party(view, token);
        if (object_ is null && subject is not null && entry.Type is EventType.Assault or EventType.Coerce) object_ = OfSeries(view, token, subject);
        if (entry.Frames.HasFlag(Lexicon.Frames.FA) && Sought(view, token) is { } sought) return new Parties("FA", ReferenceEquals(subject, sought) ? view.Subject(sought.Start) : subject, object_ ?? ChineseContents.NextSubject(context, view)) { Addressee = sought };
        if (object_ is not null && entry.Frames == Lexicon.Frames.FA) return new Parties("FA", subject, Disposed(view, token)) { Addressee = object_ };
        if ((entry.Frames & (Lexicon.Frames.F1 | Lexicon.Frames.F2)) != 0 && !entry.Type.IsReciprocal() && ChineseOwners.Nested(view, token, subject) is { } nested) return nested;
        if (entry.Type == EventType.Cooperate && ChineseTopics.Route(view, token, entry) is { } route) return route;
        foreach (var preposition in view.Clause.Tokens)
        {
            if (preposition.Start >= token.Start) break;
            if (!preposition.Is(WordClass.Preposition) || view.Governed(preposition, token.Start) is not { } governed) continue;
            if (view.VerbBetween(preposition.End, governed.Start) && context.Folded[governed.Start - 1] != '的') continue;
            if (preposition.Is(WordClass.Preposition, WordNote.About) && view.VerbBetween(token.End, view.Clause.End)) return null;
            if (ChineseOwners.Answered(view, preposition, token, entry, governed, object_) is { } answered) return answered;
            if (InModifier(view, preposition, token)) continue;
            if (object_ is not null && entry.Frames.HasFlag(Lexicon.Frames.F1) && preposition.Is(WordClass.Preposition, WordNote.Target | WordNote.With | WordNote.Benefit) && Inner(view, governed, token) is { } inner) return new Parties("F1", inner, object_);
            if (Prepositional(view, token, entry, preposition, governed, subject, object_) is { } found) return found;
        }

        if (object_ is not null && subject is null && entry.Id is "射向" or "飞向" && view.Clause.Mentions.Find(mention => mention.End <= token.Start && mention.IsKnown && view.GovernedBy(mention) is { } from && view.Context.Folded[from.Start] == '从') is { } origin) return new Parties("F1", origin, object_);
        if (Mutuality.Find(view, token, entry, subject) is { } mutual) return mutual;
        if (subject is { Form: MentionForm.Pointer } && Both(view, token, subject) is { } mediator) return new Parties("F9", mediator, subject);
        if (object_ is not null && Adjacent(view, token, subject) is { } own) return new Parties("F1", own, object_);
        if (entry.Frames.HasFlag(Lexicon.Frames.F4) && view.Clause.Mentions.Find(mention => mention.End == token.Start && mention is { Form: MentionForm.Pointer, IsSeveral: true }) is { } both) subject = both;
        if (subject is { IsSeveral: true, Form: not MentionForm.Pointer } && entry.Type == EventType.Sanction && object_ is null && Followers.Follows(context, view.Clause, subject.End, token.Start)) return new Parties("F1", subject, null);
        if (context.IsTalk && object_ is null && entry.Type == EventType.Support && subject is { IsSeveral: true } && TalkTargets.HasUnknownObject(view.Clause, token.Start)) return null;
        if (subject is { IsSeveral: true } && entry.Frames.HasFlag(Lexicon.Frames.F4) && (object_ is null || (entry.Type.IsReciprocal() && object_.Actors.TrueForAll(actor => subject.Names(actor.Code.Country)))))
            return new Parties("F4", subject, null) { IsJoint = true };
        if (object_ is null && entry.Type == EventType.Support && token.Is(WordClass.Speech)) return null;
        if (entry.Frames.HasFlag(Lexicon.Frames.FC) && object_ is null)
            return new Parties("FC", subject, ChineseContents.Opens(context, view, entry) && (view.Clause.End - token.End <= 4 || context.Folded[view.Clause.End] != ',') ? ChineseContents.NextSubject(context, view) ?? (entry.Type == EventType.Threaten ? ToldParties.Threatened(context, view, subject) : null) : null);
        if ((isDone || entry.Type == EventType.Agree || (entry.Frames & (Lexicon.Frames.F1 | Lexicon.Frames.FC)) != 0) && object_ is not null)
            return new Parties(entry.Frames.HasFlag(Lexicon.Frames.FC) ? "FC" : "F1", subject, object_);
        if (object_ is null && ChineseTopics.Fronted(context, view, token, entry, subject) is { } fronted) return new Parties("F1", subject, fronted);
        if (entry.Frames.HasFlag(Lexicon.Frames.F4) && subject is null && carried is { IsSeveral: true }) return new Parties("F4", carried, null) { IsJoint = true };
        if (Locations.Of(view, token, entry) is { } located && !Locations.IsAtHome(context, subject ?? carried, located)) return new Parties("F1", subject, located);
        return (entry.Frames & (Lexicon.Frames.F1 | Lexicon.Frames.FC)) != 0 || !entry.NeedsTarget || Closes(view, token, entry, subject) || BreaksOff(view, token, entry, subject ?? carried, subject is null) ? new Parties("F1", subject, null) : null;
    }

    /// <summary>答应收拾叛军: whom a promised blow would hit is not the one to whom it is promised.</summary>
    private static bool IsHitBy(ClauseView view, Token promise, Mention object_)
    {
        foreach (var word in view.Clause.Tokens)
            if (word.Start >= promise.End && word.End <= object_.Start && view.Context.MayBe(word, static entry => entry.Type.Quad() == QuadClass.MaterialConflict)) return object_.Start - word.End <= 1;
        return view.Context.Between(promise.End, object_.Start) is "收拾" or "对付" or "清剿" or "修理" or "敲打" or "围堵" or "看住" or "管住";
    }

    /// <summary>跑到X告状, 找X诉苦: to whom somebody goes with a complaint; the way there is no visit.</summary>
    private static Mention? Sought(ClauseView view, Token token)
    {
        var text = view.Context.Folded;
        var sought = view.Clause.Mentions.FindLast(mention => mention.End <= token.Start && token.Start - mention.End <= 2 && mention.IsKnown && mention.Start > 0 && text[mention.Start - 1] is '到' or '去' or '找' or '跟');
        if (sought is null) return null;
        view.Context.Drafts.RemoveAll(draft => ReferenceEquals(draft.Clause, view.Clause) && draft.Type == EventType.Consult && draft.Trigger.End == sought.Start);
        return sought;
    }

    /// <summary>把X告到Y: what 把 or 将 brings in.</summary>
    private static Mention? Disposed(ClauseView view, Token token)
    {
        foreach (var preposition in view.Clause.Tokens)
            if (preposition.End <= token.Start && preposition.Is(WordClass.Preposition, WordNote.Disposal)) return view.Governed(preposition, token.Start);
        return null;
    }

    /// <summary>安卡拉道贺, 墨方随后断交: a verb that closes its clause behind its own subject leaves out what the text has told.</summary>
    internal static bool Closes(ClauseView view, Token token, TriggerEntry entry, Mention? subject) =>
        entry.IsVerb && subject is { IsKnown: true } && view.Clause.End - token.End <= 2 && !view.VerbBetween(token.End, view.Clause.End) && token.Start - subject.End <= 8 && entry.Type is not (EventType.Consult or EventType.Agree or EventType.Cooperate) &&
        !view.Context.Between(subject.End, token.Start).Contains('的');

    /// <summary>…，断交了: a measure that is a clause by itself is taken by the subject carried into it.</summary>
    private static bool BreaksOff(ClauseView view, Token token, TriggerEntry entry, Mention? actor, bool isCarried) =>
        isCarried && (entry.Type == EventType.Sanction || (view.Context.IsTalk && entry.Type is EventType.Reject or EventType.Concede && token.Start - view.Clause.Start <= 2)) && actor is { IsKnown: true } && token.Start - view.Clause.Start <= 6 && view.Clause.End - token.End <= 2;

    /// <summary>踹开墨西哥使馆的大门硬闯: in a row of verbs the object may stand behind the first one.</summary>
    private static Mention? OfSeries(ClauseView view, Token token, Mention? subject) =>
        view.Clause.Mentions.FindLast(mention => mention.Start > subject!.End && mention.End <= token.Start && mention.IsKnown && mention.Form == MentionForm.Name && !mention.SameCountries(subject) && !view.IsOrigin(mention) &&
            view.GovernedBy(mention) is null && view.Context.Between(mention.End, token.Start).Contains('的') && !view.VerbBetween(subject.End, mention.Start));

    /// <summary>打击为乌军提供燃料的设施: behind the main verb a preposition with a later 的 only describes the object.</summary>
    private static bool InModifier(ClauseView view, Token preposition, Token token) =>
        view.Clause.Tokens.Exists(other => other.End <= preposition.Start && other.Is(TermKind.Trigger) && view.IsVerb(other)) && view.NextVerb(token.End, view.Clause.End) == view.Clause.End &&
        view.Context.Between(token.End, view.Clause.End - 1).Contains('的');

    /// <summary>A subject of its own between a preposition's object and the verb (对…在美国攻击伊朗期间…).</summary>
    private static Mention? Inner(ClauseView view, Mention governed, Token token) =>
        view.Clause.Mentions.FindLast(mention => mention.Start >= governed.End && mention.End <= token.Start && mention.IsKnown && mention.Form == MentionForm.Name);

    /// <summary>国务卿两头劝, 使者两边传话: 两头 and 两边 right before the verb are those it is done to, by whoever stands before them.</summary>
    private static Mention? Both(ClauseView view, Token token, Mention both) =>
        token.Start - both.End <= 2 && both.Span.Of(view.Context.Folded) is "两头" or "两边" ? view.Clause.Mentions.Find(mention => mention.End <= both.Start && mention.IsKnown && mention.Form != MentionForm.Place && !mention.SameCountries(both) && view.GovernedBy(mention) is null) : null;

    /// <summary>A party right before a later verb of the clause is that verb's own subject (为报复美国|杀害…).</summary>
    private static Mention? Adjacent(ClauseView view, Token token, Mention? subject)
    {
        var own = view.Clause.Mentions.FindLast(mention => mention.End <= token.Start && (mention.End == token.Start || ChineseOwners.IsWhen(view, mention.End, token.Start)) && mention.IsKnown && mention.Form == MentionForm.Name && view.GovernedBy(mention) is null);
        if (own is not null && view.Clause.Tokens.Exists(other => other.End == own.Start && other.Is(WordClass.Going))) return null;
        return own is not null && !ReferenceEquals(own, subject) && (view.VerbBetween(view.Clause.Start, own.Start) || ChineseOwners.IsCause(view, own.Start)) ? own : null;
    }

    private static Parties? Prepositional(ClauseView view, Token token, TriggerEntry entry, Token preposition, Mention governed, Mention? subject, Mention? object_)
    {
        if (entry.Type == EventType.Aid && AtBorder(view, governed)) return null;
        if (view.Context.Folded[preposition.Start] == '拿' && entry.Heads.IsEmpty) return null;
        if (preposition.Is(WordClass.Preposition, WordNote.Disposal) && (entry.Frames.HasFlag(Lexicon.Frames.F6) || TakesDisposal(view, preposition, entry, object_)) && (governed.Start == preposition.End || view.GovernedBy(governed) is not { } inner || inner.Start == preposition.Start || (inner.Start == preposition.End && view.Context.Folded[preposition.Start] == '把')))
            return entry.Type == EventType.Mobilize && governed.Sector == "MIL" ? new Parties("F1", subject, object_) : new Parties("F6", subject, Receivers.OfGift(view, token, entry, governed) ?? governed);
        if (object_ is not null && subject is { IsGroup: false } && preposition.Is(WordClass.Preposition, WordNote.With) && entry.Type is EventType.Assault && preposition.Start == subject.End && !subject.SameCountries(governed) && !object_.SameCountries(governed))
            return new Parties("F1", new Mention { Start = subject.Start, End = governed.End, Form = MentionForm.Name, Actors = [.. subject.Actors, .. governed.Actors] }, object_);
        if (preposition.Is(WordClass.Preposition, WordNote.With) && (entry.Frames & (Lexicon.Frames.F3 | Lexicon.Frames.F4)) != 0)
            return new Parties("F3", subject, governed) { IsJoint = true, IsSeparate = IsOneByOne(view, preposition, token) };
        if (preposition.Is(WordClass.Preposition, WordNote.Target) && entry.Frames.HasFlag(Lexicon.Frames.FA) && view.Context.Folded[preposition.End - 1] == '向')
            return new Parties("FA", subject, object_ ?? ChineseContents.NextSubject(view.Context, view)) { Addressee = governed };
        if (entry.Type == EventType.Retreat && object_ is not null && !object_.SameCountries(governed) && subject?.SameCountries(object_) == false && entry.Frames.HasFlag(Lexicon.Frames.F1) && governed.Actors is [{ Code: { IsState: false } }]) return new Parties("F1", subject, object_);
        if (preposition.Is(WordClass.Preposition, WordNote.Target) && (entry.Frames & (Lexicon.Frames.F2 | Lexicon.Frames.FC)) != 0)
            return new Parties("F2", subject, governed);
        if (preposition.Is(WordClass.Preposition, WordNote.With) && SpeaksTo(view, token, entry, preposition)) return new Parties("F2", subject, governed);
        if (preposition.Is(WordClass.Preposition, WordNote.Place) && InFaceOf(view, governed, entry)) return new Parties("F2", subject, governed);
        if (preposition.Is(WordClass.Preposition, WordNote.Benefit) && entry.Frames.HasFlag(Lexicon.Frames.F9) && !(entry.Type == EventType.Request && AsksAnother(view, token, governed)))
            return new Parties("F9", subject, governed);
        if (preposition.Is(WordClass.Preposition, WordNote.Agent) && governed.Start == preposition.End)
            return new Parties("F2", governed, object_);
        if (preposition.Is(WordClass.Preposition, WordNote.Place) && ChineseTopics.IsBetween(view, governed, entry)) return new Parties("F9", subject, governed);
        if (preposition.Is(WordClass.Preposition, WordNote.Target) && object_ is null && entry.Frames.HasFlag(Lexicon.Frames.F1) && !entry.Type.IsReciprocal())
            return new Parties("F2", subject, governed);
        return null;
    }

    /// <summary>往白俄边境塞了一万兵: what goes to a border helps nobody there.</summary>
    private static bool AtBorder(ClauseView view, Mention governed) =>
        view.Context.Between(governed.Start, governed.End) is var place && (place.EndsWith("边境") || place.EndsWith("边界")) || view.Context.Between(governed.End, view.Clause.End) is var rest && (rest.StartsWith("边境") || rest.StartsWith("边界") || rest.StartsWith("前线") || rest.StartsWith("家门口") || rest.StartsWith("门口"));

    /// <summary>跟美国要武器, 跟欧盟低头: in talk 跟 brings in to whom one speaks or bows, with verbs that do not take a partner.</summary>
    private static bool SpeaksTo(ClauseView view, Token token, TriggerEntry entry, Token preposition) =>
        view.Context.Folded[preposition.Start] == '跟' && preposition.Length == 1 && entry.Frames.HasFlag(Lexicon.Frames.F2) && !view.VerbBetween(preposition.End, token.Start) &&
        entry.Type is EventType.Request or EventType.Accuse or EventType.Threaten or EventType.Reject or EventType.Concede or EventType.Support;

    /// <summary>在美国面前低了头: before whom one bows.</summary>
    private static bool InFaceOf(ClauseView view, Mention governed, TriggerEntry entry) =>
        entry.Type is EventType.Concede or EventType.Reject or EventType.Request && entry.Frames.HasFlag(Lexicon.Frames.F2) && view.Context.Between(governed.End, view.Clause.End) is var rest && (rest.StartsWith("面前") || rest.StartsWith("跟前"));

    /// <summary>替卡塔尔向沙特求情: of two parties the one behind 向 is asked.</summary>
    private static bool AsksAnother(ClauseView view, Token token, Mention governed) =>
        view.Clause.Tokens.Exists(word => word.Start >= governed.End && word.End <= token.Start && word.Is(WordClass.Preposition, WordNote.Target) && view.Governed(word, token.Start) is not null);

    /// <summary>分别与, 先后同: one partner after the other.</summary>
    private static bool IsOneByOne(ClauseView view, Token preposition, Token token) =>
        view.Context.Between(Math.Max(view.Clause.Start, preposition.Start - 6), preposition.Start).HasAny(OneByOne)
        || view.Context.Between(Math.Max(preposition.End, token.Start - 6), token.Start).HasAny(OneByOne);

    private static readonly string[] OneByOne = ["分别", "先后", "相继", "逐一", "依次", "接连"];

    /// <summary>把X叫去抗议, 把X卖了: what 把 brings in is the object of any verb that has none behind it; 将 may be no preposition, so its verbs are listed.</summary>
    private static bool TakesDisposal(ClauseView view, Token preposition, TriggerEntry entry, Mention? object_) =>
        object_ is null && view.Context.Folded[preposition.End - 1] == '把' && entry.IsVerb && (entry.Frames & (Lexicon.Frames.F1 | Lexicon.Frames.F2)) != 0 && !entry.Type.IsReciprocal();

    /// <summary>牵线的是法国, 先动手的是泰方: whoever stands behind 的是 did it, unless the doer stands in front (美军炸的是胡塞).</summary>
    private static Parties? Cleft(ClauseView view, Token token, TriggerEntry entry)
    {
        if (!entry.IsVerb || view.Context.Between(token.End, view.Clause.End) is not { Length: > 3 } rest || !rest.StartsWith("的是")) return null;
        var named = view.Clause.Mentions.Find(mention => mention.Start >= token.End + 2 && mention.Start <= token.End + 4 && mention.IsKnown);
        if (named is null) return null;
        if (view.Subject(token.Start) is { } subject) return entry.Frames.HasFlag(Lexicon.Frames.F1) ? new Parties("F1", subject, named) : null;
        var discourse = view.Context.Discourse;
        var others = entry.Type == EventType.Consult ? discourse.Set(2) : named.IsGroup ? null : discourse.Counterpart(named.Actors[0].Code.Country);
        if (others is null || others.Exists(actor => named.Names(actor.Code.Country))) return null;
        return new Parties("F1", named, new Mention { Start = named.Start, End = named.End, Form = MentionForm.Pointer, Actors = [.. others.Select(actor => actor with { Mention = null, Inferred = "parties of the last event" })] });
    }

    /// <summary>The subject of the trigger: of the content, where a verb that asks stands before it (要求日本道歉), else of the clause.</summary>
    private static Mention? SubjectOf(ClauseView view, Token token)
    {
        for (var i = view.Clause.Tokens.Count - 1; i >= 0; i--)
        {
            var before = view.Clause.Tokens[i];
            if (before.End > token.Start || !(before.Is(TermKind.Trigger) || before.Is(WordClass.Speech))) continue;
            if (!before.Is(WordClass.Speech) && !Governs(view, before)) continue;
            foreach (var mention in view.Clause.Mentions)
                if (mention.Start >= before.End && mention.End <= token.Start && mention.IsKnown && mention.Form != MentionForm.Place &&
                    view.GovernedBy(mention) is null && !view.VerbBetween(before.End, mention.Start)) return mention;
            break;
        }

        return view.Subject(token.Start);
    }

    /// <summary>会见欧尔班时，赵乐际表示: a clause that only says when has the subject of the next one.</summary>
    private static Mention? Following(CodingContext context, ClauseView view, Token token)
    {
        if (token.Start - view.Clause.Start > 4 || view.Clause.End - view.Clause.Start < 2) return null;
        var rest = context.Between(token.End, view.Clause.End);
        return rest.EndsWith("时") || rest.EndsWith("期间") || rest.EndsWith("之际") || rest.EndsWith("后") ? ChineseContents.NextSubject(context, view) : null;
    }

    internal static bool Governs(ClauseView view, Token token)
    {
        foreach (var term in token.Meaning.Terms)
            if (term.Kind == TermKind.Trigger && view.Context.Pack.Triggers[term.Entry] is var entry && entry.Frames.HasFlag(Lexicon.Frames.FC) && (token.Length > 1 || DraftBuilder.Lives(view.Context, view.Clause, token, entry))) return true;
        return false;
    }
}
