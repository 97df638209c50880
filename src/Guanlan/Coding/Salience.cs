namespace Guanlan.Coding;

/// <summary>How often a passage of talk means each party: an outsider who speaks to 双方 speaks to the two that it is about. Not thread safe.</summary>
internal sealed class Salience
{
    /// <summary>How often each state or group was meant so far, in the order in which they came up.</summary>
    private readonly List<(Actor Actor, int Times)> parties = [];

    /// <summary>Whom the text is about: the two states or groups meant most often so far, the earlier ones first; null where it has not meant two but for these.</summary>
    /// <param name="except">The outsider who speaks to them.</param>
    /// <param name="least">So often each must be meant.</param>
    /// <param name="statesOnly">两国 are no armed groups.</param>
    public List<Actor>? Protagonists(Mention? except, int least = 1, bool statesOnly = false)
    {
        int first = -1, second = -1;
        for (var i = 0; i < parties.Count; i++)
        {
            if (parties[i].Times < least || (statesOnly && !parties[i].Actor.Code.IsState) || except?.Names(parties[i].Actor.Code.Country) == true) continue;
            if (first < 0 || parties[i].Times > parties[first].Times) (first, second) = (i, first);
            else if (second < 0 || parties[i].Times > parties[second].Times) second = i;
        }

        return second < 0 ? null : [parties[Math.Min(first, second)].Actor, parties[Math.Max(first, second)].Actor];
    }

    /// <summary>Counts a mention for <see cref="Protagonists"/>: those of the paragraph ahead, so that its first sentences know whom it is about, and words that point back once it is known whom they mean.</summary>
    public void Count(Mention mention)
    {
        foreach (var actor in mention.Actors)
        {
            if (!Discourse.IsParty(actor)) continue;
            var at = parties.FindIndex(known => known.Actor.Code.Country == actor.Code.Country);
            if (at < 0) parties.Add((actor with { Code = new ActorCode(actor.Code.Country), Mention = null }, 1));
            else parties[at] = (parties[at].Actor, parties[at].Times + 1);
        }
    }
}
