namespace Guanlan.Coding;

/// <summary>How a country stands to others after the acts that a paragraph of talk has told: who asked it, who blamed it, who hit its friend.</summary>
internal static class Standings
{
    /// <summary>巴西替古巴抱不平，骂…: who hit the party that this country has just helped or backed; null if nobody did.</summary>
    public static List<Actor>? FoeOfFriend(IReadOnlyList<PastAct> acts, string country)
    {
        if (Last(acts, act => act is { IsMutual: false, Type: EventType.Support or EventType.Aid } && act.First.Exists(actor => actor.Code.Country == country)) is not { } help) return null;
        return Last(acts, act => !act.IsMutual && act.Type.Quad() is QuadClass.MaterialConflict or QuadClass.VerbalConflict && act.Second.Exists(actor => help.Second.Exists(friend => friend.Code.Country == actor.Code.Country))) is { } blow ? Discourse.Without(blow.First, country) : null;
    }

    /// <summary>True if the first has helped or backed the second.</summary>
    public static bool IsFriend(IReadOnlyList<PastAct> acts, string country, string other) =>
        Last(acts, act => act is { IsMutual: false, Type: EventType.Support or EventType.Aid } && act.First.Exists(actor => actor.Code.Country == country) && act.Second.Exists(actor => actor.Code.Country == other)) is not null;

    /// <summary>Who has just asked this country, with nothing but other answers since; null if something else was told.</summary>
    public static List<Actor>? AnsweredBy(IReadOnlyList<PastAct> acts, string country)
    {
        for (var i = acts.Count - 1; i >= Math.Max(0, acts.Count - 3); i--)
        {
            if (acts[i].Type == EventType.Request || IsOffer(acts[i])) return acts[i].Second.Exists(actor => actor.Code.Country == country) ? Discourse.Without(acts[i].First, country) : null;
            if (acts[i].Type is not (EventType.Agree or EventType.Reject or EventType.Concede)) return null;
        }

        return null;
    }

    /// <summary>愿在两家之间说和: what one offers to two others.</summary>
    private static bool IsOffer(PastAct act) => act is { Type: EventType.Agree or EventType.Consult, First.Count: 1, Second.Count: 2 };

    /// <summary>Who blamed or threatened this country last of all, with a side of its own; null if nobody did.</summary>
    public static List<Actor>? AccuserOf(IReadOnlyList<PastAct> acts, string country) =>
        Last(acts, act => act is { IsMutual: false, Type: EventType.Accuse or EventType.Threaten } && act.Second.Exists(actor => actor.Code.Country == country)) is { } blame ? Discourse.Without(blame.First, country) : null;

    private static PastAct? Last(IReadOnlyList<PastAct> acts, Predicate<PastAct> accept)
    {
        for (var i = acts.Count - 1; i >= 0; i--)
            if (accept(acts[i])) return acts[i];
        return null;
    }

    /// <summary>Against whom the last act was that was theirs together; null if the last act was others', or no quarrel.</summary>
    public static List<Actor>? Opponent(IReadOnlyList<PastAct> acts, List<Actor> together)
    {
        if (acts.Count == 0 || acts[^1] is not { IsMutual: false, IsAside: false } last || last.Type.Quad() is not (QuadClass.VerbalConflict or QuadClass.MaterialConflict)) return null;
        var isTheirs = last.First.TrueForAll(actor => Names(together, actor)) && together.TrueForAll(own => Names(last.First, own));
        return isTheirs ? last.Second : null;
    }

    private static bool Names(List<Actor> actors, Actor other) => actors.Exists(actor => actor.Code.Country == other.Code.Country);
}
