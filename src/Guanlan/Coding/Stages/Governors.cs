using Guanlan.Coding.Frames;
using Guanlan.Lexicon;

namespace Guanlan.Coding.Stages;

/// <summary>Verbs that govern an act: what is asked for, agreed or refused is not told as done, what somebody is accused of is a claim.</summary>
internal static class Governors
{
    /// <summary>A verb of asking, refusing, threatening or agreeing in front of the trigger makes its content no fact; an accusation makes it a claim.</summary>
    public static (Status Status, string Why)? Of(CodingContext context, EarlierDrafts governors, Draft draft, bool isFact)
    {
        if (draft.Frame is "F10" or "FE" or "F12" || draft is { Frame: "FR", Type: EventType.Reject }) return null;
        Draft? governor = null;
        foreach (var other in context.DraftsOf(draft.Clause))
            if (!ReferenceEquals(other, draft) && other.Trigger.End <= draft.Trigger.Start && !IsJoined(context, other.Trigger.End, draft) && !IsWithin(draft, other.Trigger.Start)) governor = other;
        if (governor is null && !isFact && !StatusStage.HasOwnSubject(draft) && governors.Before(draft.Clause) is { Entry.Type: not EventType.Reject } earlier && !IsBeside(earlier, draft) && !GoingOn.TellsNext(context, draft.Clause)) governor = earlier;
        if (governor is not null && context.IsTalk && draft.Clause.Subject is { } doer && doer.Start >= governor.Clause.End) governor = null;
        if (governor is null && !isFact && context.IsTalk && context.Before(draft.Clause) is { } before && Opened(context, before, draft)) return (Status.Claimed, "content of ACCUSE");
        if (governor is null && !isFact && !StatusStage.HasOwnSubject(draft) && IsAskedOfAll(context, draft)) return (Status.Hypothetical, "content of REQUEST");
        if (governor is not null && !ReferenceEquals(governor.Clause, draft.Clause) && SpeaksAnew(governor, draft)) governor = null;
        var verb = Token(context, draft);
        if (verb is null or EventType.Support && Backs(context, draft)) return (Status.Hypothetical, "content of SUPPORT");
        var type = verb ?? (governor?.Frame is "FC" or "F12" || governor?.Entry.Type is not (EventType.Coerce or EventType.Sanction) ? governor?.Entry.Type : null);
        if (type == EventType.Agree && draft.Entry is { Type: EventType.Retreat } && draft.Entry.Id.Contains("停火", StringComparison.Ordinal))
        {
            if (governor is not null) BothCease(governor);
            return (Status.Reported, "a ceasefire agreed is a ceasefire announced");
        }

        if (type == EventType.Agree && draft.Type == EventType.Agree && governor is { Type: EventType.Agree } agreed) return (agreed.Status, "what was agreed is the agreement");
        if (type == EventType.Request && verb is null && context.IsTalk && draft.Type is EventType.Agree or EventType.Aid or EventType.Support && IsOwn(governor, draft)) return null;
        if (type == EventType.Request && IsForced(context, draft)) return null;
        return type switch
        {
            EventType.Request or EventType.Threaten or EventType.Agree => (Status.Hypothetical, $"content of {type.Value.Name()}"),
            EventType.Coerce or EventType.Sanction => (Status.Hypothetical, $"content of {type.Value.Name()}"),
            EventType.Reject => (Status.Negated, "content of REJECT"),
            EventType.Accuse when verb is null && IsOwn(governor, draft) => null,
            EventType.Accuse => context.IsTalk && !IsConcrete(draft.Type) ? (Status.Opinion, "reproach") : (Status.Claimed, "content of ACCUSE"),
            _ => null,
        };
    }

    /// <summary>谴责了甲国，答应给乙国…, 劝两家克制，愿意说和: nobody accuses or asks itself; the next clause tells what else the same one did.</summary>
    private static bool IsOwn(Draft? governor, Draft draft) =>
        governor is { Type: EventType.Accuse or EventType.Request, Target.Count: > 0, Source: [var accuser, ..] } && !ReferenceEquals(governor.Clause, draft.Clause) && draft.Source.Count > 0 && draft.Source[0].Code.Country == accuser.Code.Country;

    /// <summary>观察员控诉，甲国派了…: the clause before is an accusation that ends with its verb, of whoever acts here.</summary>
    private static bool Opened(CodingContext context, Clause before, Draft draft) =>
        context.DraftsOf(before).Any(other => other is { Type: EventType.Accuse, Frame: "FC", Target.Count: > 0 } && before.End - other.Trigger.End <= 1 && other.Target.Exists(accused => accused.Mention is { } named && named.Start == draft.Clause.Start) && draft.Source.Exists(actor => actor.Code.Country == other.Target[0].Code.Country));

    /// <summary>呼吁国际社会行动，迫使甲国让步: what everybody is asked for goes on in the next clause.</summary>
    private static bool IsAskedOfAll(CodingContext context, Draft draft)
    {
        if (context.IsTalk || GoingOn.TellsNext(context, draft.Clause) || context.Before(draft.Clause) is not { } before) return false;
        foreach (var token in before.Tokens)
            if (token.Length > 1 && context.MayBe(token, static entry => entry.Type == EventType.Request && entry.Frames.HasFlag(Lexicon.Frames.FC)) && before.Mentions.Exists(mention => !mention.IsKnown && (mention.Points & WordNote.All) != 0 && mention.Start - token.End is >= 0 and <= 2)) return true;
        return false;
    }

    /// <summary>逼着甲国给乙国道了歉: what one was made to do and did.</summary>
    private static bool IsForced(CodingContext context, Draft draft) =>
        context.IsTalk && (StatusStage.IsDone(context, draft) || context.Between(draft.Trigger.Start, draft.Trigger.End).Contains('了')) && context.Between(draft.Clause.Start, draft.Trigger.Start).HasAny(Forcing);

    private static readonly string[] Forcing = ["逼着", "硬逼", "逼得", "迫使", "硬是让", "摁着", "按着", "压着", "愣是让", "成功让"];

    /// <summary>痛批对方毁约: in talk what somebody is called is no act told; a blow, a measure or a gift is.</summary>
    private static bool IsConcrete(EventType type) => type.Quad() is QuadClass.MaterialConflict or QuadClass.MaterialCooperation;

    /// <summary>支持联合国向加沙提供援助: what is backed is not told as done; what one thanks or praises is.</summary>
    private static bool Backs(CodingContext context, Draft draft)
    {
        foreach (var other in context.DraftsOf(draft.Clause))
            if (other.Frame == "FC" && other.Type == EventType.Support && other.Trigger.End <= draft.Trigger.Start && other.Entry.Id.EndsWith("支持", StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>甲国要求赔偿，乙国外长回应说…: somebody else speaks behind the demand.</summary>
    private static bool SpeaksAnew(Draft governor, Draft draft) =>
        draft.Clause.Voice is { IsCarried: false, Relays: false, Words: { } words, Speaker: { IsKnown: true } speaker } && words.Start > governor.Trigger.End && governor.Source.Count > 0 && !speaker.Names(governor.Source[0].Code.Country);

    /// <summary>对甲国否决草案感到失望: a verb behind whom 对 brings in is what the later one is about, and governs nothing.</summary>
    private static bool IsWithin(Draft draft, int at) =>
        draft.Frame == "F2" && !draft.Type.IsDeed() && draft.Target is [{ Mention: { } target }, ..] && at >= target.End;

    /// <summary>把甲国要的那批货扣了: a verb that 的 ties to the thing taken governs nothing behind that.</summary>
    private static bool IsOfThing(CodingContext context, Token token, Draft draft) =>
        draft.Frame == "F6" && token.End < draft.Trigger.Start && context.Folded[token.End] == '的';

    /// <summary>谴责空袭，呼吁停火: words of the same speaker in a row stand beside each other, none is the content of the other.</summary>
    private static bool IsBeside(Draft governor, Draft draft) =>
        draft.Entry.Type.Quad() == QuadClass.VerbalConflict && governor.Entry.Type.Quad() == QuadClass.VerbalConflict && governor.Source.Count > 0 && draft.Source.Count > 0 &&
        governor.Source[0].Code.Country == draft.Source[0].Code.Country;

    /// <summary>坚决反对并提出交涉: 并 right behind a verb begins the next act of the same subject.</summary>
    private static bool IsJoined(CodingContext context, int end, Draft draft) =>
        draft.Entry.Type.Quad() == QuadClass.VerbalConflict && end < draft.Trigger.Start && (context.Folded[end] is '并' or '且' || context.Between(end, draft.Trigger.Start) is "和" or "、" or "与");

    /// <summary>谈成停火: the agreement is the ceasefire, and both sides cease towards each other.</summary>
    private static void BothCease(Draft agreement)
    {
        agreement.Type = EventType.Retreat;
        if (agreement.Target.Count == 0) agreement.Target.AddRange(agreement.Source);
    }


    /// <summary>The same for a governing verb that made no draft of its own.</summary>
    public static EventType? Token(CodingContext context, Draft draft)
    {
        EventType? found = null;
        var view = new ClauseView(context, draft.Clause);
        foreach (var token in draft.Clause.Tokens)
        {
            if (token.End > draft.Trigger.Start || !token.Is(TermKind.Trigger) || IsJoined(context, token.End, draft) || IsWithin(draft, token.Start) || IsOfThing(context, token, draft) || (draft.Frame == "F3" && token.Is(WordClass.Preposition, WordNote.With))) continue;
            var isPossessed = view.IsPossessed(token) || (context.IsTalk && token.Start - draft.Clause.Start >= 2 && context.Between(token.Start - 2, token.Start) is "这个" or "那个" or "这种" or "这些" or "这一" or "这项");
            foreach (var term in token.Meaning.Terms)
            {
                if (term.Kind != TermKind.Trigger) continue;
                var entry = context.Pack.Triggers[term.Entry];
                if (isPossessed && entry.IsNoun) continue;
                if (entry.Frames.HasFlag(Lexicon.Frames.FC) && entry.IsChinese == context.IsChinese && (token.Length > 1 || DraftBuilder.Lives(context, draft.Clause, token, entry)) && !(found == EventType.Request && entry.Type == EventType.Agree)) found = entry.Type;
            }
        }

        return found;
    }
}
