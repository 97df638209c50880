namespace Guanlan.Coding.Stages;

/// <summary>
/// 出访欧洲三国，先后与意大利、法国…: of a region with a number of states those are meant that the sentence goes on to name, if they are
/// as many.
/// </summary>
internal static class CountedStates
{
    private const string Numbers = "两三四五六七八九";

    public static void Fill(CodingContext context, Clause clause, Mention mention)
    {
        if (mention is not { Form: MentionForm.Name, Actors: [{ Code.IsState: false } region] } || mention.Length < 4 || context.Folded[mention.End - 1] != '国') return;
        var wanted = Numbers.IndexOf(context.Folded[mention.End - 2], StringComparison.Ordinal) + 2;
        if (wanted < 2) return;
        var found = new List<Actor>();
        for (var i = clause.Index; i < context.Clauses.Count && context.Clauses[i].Sentence == clause.Sentence; i++)
            foreach (var other in context.Clauses[i].Mentions)
                if (other.Start >= mention.End)
                    foreach (var actor in other.Actors)
                        if (actor.Code.IsState && !clause.Mentions.Exists(before => before.End <= mention.Start && before.Names(actor.Code.Country)) && !found.Exists(known => known.Code.Country == actor.Code.Country)) found.Add(actor);
        if (found.Count != wanted || found.TrueForAll(static actor => actor.Code.Country is "GBR" or "FRA" or "DEU")) return;
        mention.Actors.Clear();
        foreach (var actor in found) mention.Actors.Add(new Actor(new ActorCode(actor.Code.Country), null, mention.Span, region.Code.Text));
    }
}
