namespace Guanlan.Coding.Stages;

/// <summary>甲国抓了乙国的人，说他们给丙国递情报: the deed that somebody gives as the ground for a measure is a charge against its doer.</summary>
internal static class Reproaches
{
    public static void Add(CodingContext context)
    {
        if (!context.IsTalk) return;
        for (var i = context.Drafts.Count - 1; i >= 0; i--)
            if (Charge(context, context.Drafts[i]) is { } charge) context.Drafts.Add(charge);
    }

    private static Draft? Charge(CodingContext context, Draft deed)
    {
        if (deed.Status != Status.Claimed || !(deed.Type.Quad() == QuadClass.MaterialConflict || deed.Type == EventType.Aid) || deed.Accuser is not null || deed.Source.Count != 1) return null;
        if (deed.Clause.Voice is not { Relays: false, Speaker: { IsKnown: true, IsGroup: false } speaker } || speaker.Names(deed.Source[0].Code.Country)) return null;
        var first = deed.Clause;
        while (context.Before(first) is { } before) first = before;
        var isGround = false;
        for (var clause = first; clause is not null; clause = context.After(clause))
        {
            foreach (var other in context.DraftsOf(clause))
            {
                if (ReferenceEquals(other, deed) || !other.Source.Exists(actor => speaker.Names(actor.Code.Country))) continue;
                if (other.Type == EventType.Accuse) return null;
                isGround |= other.Status == Status.Reported && other.Type.Quad() == QuadClass.MaterialConflict && Math.Abs(clause.Index - deed.Clause.Index) <= 1;
            }
        }

        if (!isGround || context.Patterns.Charge is not { } entry) return null;
        var charge = new Draft { Clause = deed.Clause, Trigger = deed.Trigger, Entry = entry, Type = EventType.Accuse, Frame = "FC", Subject = deed.Subject, Start = deed.Start, End = deed.End, Confidence = 0.5, Source = [.. speaker.Actors], Target = [.. deed.Source] };
        charge.Why.Add("the ground of a measure");
        return charge;
    }
}
