namespace Guanlan.Coding;

/// <summary>Of whom somebody speaks who had no part in what the paragraph has told and names nobody.</summary>
internal static class Outsiders
{
    /// <summary>Whom parties mean that had no part in the last events of the paragraph (…乌拉圭、巴拉圭都谴责, …安卡拉也道贺); null if they had.</summary>
    /// <param name="discourse">What the text has told.</param>
    /// <param name="type">Of the act that names nobody.</param>
    /// <param name="who">Who does it.</param>
    /// <param name="follows">True if they are said to do as those before them.</param>
    /// <param name="congratulates">True if their word is for a deal, not for a side in a quarrel.</param>
    public static List<Actor>? Of(Discourse discourse, EventType type, List<Actor> who, bool follows = false, bool congratulates = false)
    {
        var acts = discourse.Acts;
        if (acts.Count == 0 || acts.Any(act => who.Exists(act.Names))) return null;
        var last = acts.LastOrDefault(static act => !act.IsAside) ?? acts[^1];
        if (follows && acts[^1] is { IsMutual: false } model && model.Type == type && type is EventType.Support or EventType.Sanction or EventType.Accuse or EventType.Reject or EventType.Aid or EventType.Threaten) return model.Second;
        switch (type)
        {
            case EventType.Support when last.Type.Quad() is QuadClass.MaterialConflict or QuadClass.VerbalConflict && congratulates && acts.LastOrDefault(static act => act.IsMutual && act.Type.IsReciprocal()) is { } deal:
                return deal.Sides();
            case EventType.Support when !last.IsMutual:
            case EventType.Reject:
                return last.First;
            case EventType.Aid:
                return null;
            case EventType.Request when last.Type == EventType.Request:
                return last.Second;
            case EventType.Request or EventType.Consult when last.Type.Quad() == QuadClass.VerbalConflict && discourse.Fighters is { } fighters && fighters.TrueForAll(side => !who.Exists(actor => actor.Code.Country == side.Code.Country)):
                return fighters;
            case EventType.Support or EventType.Request or EventType.Consult:
                return last.Sides();
            case EventType.Accuse or EventType.Sanction or EventType.Protest or EventType.Threaten:
                if (acts.LastOrDefault(act => act.Type is EventType.Assault or EventType.Coerce && !act.IsMutual) is { } deed) return deed.First;
                return last.Type == type && type != EventType.Threaten ? last.Second : type == EventType.Accuse && last.Type.Quad() == QuadClass.MaterialConflict && !last.IsMutual ? last.First : null;
            default:
                return null;
        }
    }
}
