namespace Guanlan.Coding.Stages;

/// <summary>
/// Stage 9, second half: the voice of a clause answers for its drafts. A verbal act of the speaker is the saying itself; what a speaker
/// tells of other acts is claimed; a view is opinion; a relayed report is claimed.
/// </summary>
internal sealed class AttributionStage : ICodingStage
{
    public void Run(CodingContext context)
    {
        if (!context.IsChinese) { foreach (var draft in context.Drafts) ByAccuser(context, draft); return; }
        foreach (var draft in context.Drafts)
        {
            if (draft.Clause.Voice is null) { ByTeller(context, draft); continue; }
            if (draft.Clause.Voice is not { } voice || draft.Trigger.Start < voice.ContentStart) continue;
            var own = voice.Speaker is { IsKnown: true } speaker && draft.Source.Exists(source => speaker.Names(source.Code.Country));
            if (own && !voice.Relays && (IsVerbal(draft.Type) || voice.Announces)) continue;
            draft.AttributedTo = Name(context, voice);
            if (draft.Status != Status.Reported) continue;
            draft.Status = voice.IsOpinion && !own ? Status.Opinion : Status.Claimed;
            draft.Why.Add($"{draft.Status.Name()}: said by {draft.AttributedTo}");
        }

        foreach (var draft in context.Drafts) ByAccuser(context, draft);
    }

    /// <summary>俄国防部称…。俄军还…: who told of the fighting before in this paragraph tells on of the own side's acts, a report of any.</summary>
    private static void ByTeller(CodingContext context, Draft draft)
    {
        if (draft.Clause.Teller is not { IsOpinion: false, Announces: false } teller || draft.Type is not (EventType.Assault or EventType.Mobilize) || draft.Status != Status.Reported) return;
        if (!teller.Relays && !draft.Source.Exists(source => teller.Speaker?.Names(source.Code.Country) == true)) return;
        draft.AttributedTo = Name(context, teller);
        draft.Status = Status.Claimed;
        draft.Why.Add($"{draft.Status.Name()}: told by {draft.AttributedTo}");
    }

    private static bool IsVerbal(EventType type) => !type.IsDeed();

    private static string Name(CodingContext context, Voice voice)
    {
        if (voice.Speaker is not { IsKnown: true } speaker) return "unnamed";
        var actor = speaker.Actors[0];
        return actor.Entity is { } entity && entity.StartsWith("MED:", StringComparison.Ordinal)
            ? context.Pack.Actors.FirstOrDefault(entry => entry.Id == entity)?.Chinese ?? actor.Code.Text
            : actor.Code.Text;
    }

    /// <summary>The act inside an accusation is claimed by the accuser.</summary>
    private static void ByAccuser(CodingContext context, Draft draft)
    {
        if (draft.Status != Status.Claimed || draft.AttributedTo != "author") return;
        foreach (var other in context.Drafts)
            if (other.Type == EventType.Accuse && other.Clause.Sentence == draft.Clause.Sentence && other.Trigger.End <= draft.Trigger.Start && other.Source.Count > 0)
                draft.AttributedTo = other.Source[0].Code.Text;
    }
}
