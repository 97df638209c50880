namespace Guanlan.Coding.Stages;

/// <summary>
/// Stage 9, second half: the voice of a clause answers for its drafts. A verbal act of the speaker is the saying itself; what a speaker
/// tells of other acts is claimed; a view is opinion; a relayed report is claimed.
/// </summary>
internal sealed class AttributionStage : ICodingStage
{
    public void Run(CodingContext context)
    {
        if (context.IsChinese)
            foreach (var draft in context.Drafts) ByVoice(context, draft);
        var governors = EarlierDrafts.Of(context, static draft => draft.Type == EventType.Accuse || draft.Entry.Type == EventType.Request);
        foreach (var draft in context.Drafts) ByGovernor(context, governors, draft);
        if (context.IsChinese) Reproaches.Add(context);
    }

    private static void ByVoice(CodingContext context, Draft draft)
    {
        if (draft.Clause.Voice is not { } voice || draft.Trigger.Start < voice.ContentStart)
        {
            if (draft.Clause.Voice is null) ByTeller(context, draft);
            return;
        }

        var own = voice.Speaker is { IsKnown: true } speaker && draft.Source.Exists(source => speaker.Names(source.Code.Country));
        if (own && !voice.Relays && draft.Status == Status.Reported && IsSaying(draft, voice))
        {
            draft.SaysIt = true;
            if (voice.Outer is { IsMedia: true } outlet) Claim(context, draft, outlet, Status.Claimed);
            return;
        }

        Claim(context, draft, voice, voice.IsOpinion && !own ? Status.Opinion : Status.Claimed);
    }

    /// <summary>俄国防部称…。俄军还…: who told of the fighting before in this paragraph tells on of the own side's acts, a report of any.</summary>
    private static void ByTeller(CodingContext context, Draft draft)
    {
        if (draft.Clause.Teller is not { IsOpinion: false, Announces: false } teller || draft.Type is not (EventType.Assault or EventType.Mobilize or EventType.Coerce) || draft.Status != Status.Reported) return;
        if (context.IsTalk && !teller.Relays && VoiceFinder.IsOutcome(context, draft.Clause)) return;
        if (!teller.Relays && !draft.Source.Exists(source => teller.Speaker?.Names(source.Code.Country) == true)) return;
        Claim(context, draft, teller with { Words = null }, Status.Claimed);
    }

    private static void Claim(CodingContext context, Draft draft, Voice voice, Status status)
    {
        draft.AttributedTo = VoiceName.Of(context, voice);
        draft.Voice = voice;
        if (draft.Status != Status.Reported) return;
        draft.Status = status;
        draft.Why.Add($"{status.Name()}: said by {draft.AttributedTo}");
    }

    /// <summary>
    /// The act is the speaker's saying of it: words of its own, and measures in force once announced. A talk or agreement of both sides
    /// that one of them tells of is told, not done by saying; so is an attack that its maker announces.
    /// </summary>
    private static bool IsSaying(Draft draft, Voice voice)
    {
        if (draft.Type == EventType.Sanction) return true;
        if (draft.Type.IsDeed()) return voice.Announces && draft.Type is not (EventType.Assault or EventType.Coerce);
        return draft.Type == EventType.Agree ? draft.Frame != "F4" || (voice is { Announces: true, Speaker: { } all } && draft.Source.TrueForAll(source => all.Names(source.Code.Country))) : draft.Type != EventType.Consult || voice.Announces;
    }

    /// <summary>What is demanded, and the act inside an accusation, rest on whoever demands or accuses.</summary>
    private static void ByGovernor(CodingContext context, EarlierDrafts governors, Draft draft)
    {
        if (draft.AttributedTo != "author" || draft.SaysIt) return;
        var isDemanded = draft.Status == Status.Hypothetical && draft.Why.Contains("hypothetical: content of REQUEST");
        if (draft.Status != Status.Claimed && !isDemanded) return;
        if (governors.Before(draft, other => other.Source.Count > 0 && (isDemanded ? other.Entry.Type == EventType.Request : other.Type == EventType.Accuse)) is not { } governor) return;
        draft.AttributedTo = governor.Source[0].Code.Text;
        draft.Accuser = governor;
    }
}
