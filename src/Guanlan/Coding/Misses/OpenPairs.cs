namespace Guanlan.Coding.Misses;

/// <summary>Which two parties of a clause no draft joined.</summary>
internal static class OpenPairs
{
    /// <summary>More parties than this make a clause a list of names; further ones are not looked at.</summary>
    private const int MostParties = 8;

    /// <summary>True if the clause names two different parties.</summary>
    public static bool HasTwo(Clause clause)
    {
        var known = clause.Mentions.FindAll(mention => mention.IsKnown);
        return known.Exists(mention => !mention.SameCountries(known[0])) || known.Exists(mention => mention.IsGroup);
    }

    /// <summary>The first two neighbouring parties, in the order of the text, that stand together in no draft of the clause; null if there are none.</summary>
    public static (Mention First, Mention Second)? First(CodingContext context, Clause clause)
    {
        var parties = clause.Mentions.FindAll(mention => mention.IsKnown);
        if (parties.Count > MostParties) parties.RemoveRange(MostParties, parties.Count - MostParties);
        for (var i = 0; i < parties.Count; i++)
        {
            if (parties[i].IsGroup && !Joined(context, clause, parties[i], parties[i])) return (parties[i], parties[i]);
            if (i + 1 < parties.Count && !parties[i].SameCountries(parties[i + 1]) && !Joined(context, clause, parties[i], parties[i + 1])) return (parties[i], parties[i + 1]);
        }

        return null;
    }

    private static bool Joined(CodingContext context, Clause clause, Mention first, Mention second)
    {
        foreach (var draft in context.DraftsOf(clause))
            if (Holds(draft, first) && Holds(draft, second)) return true;
        return false;
    }

    private static bool Holds(Draft draft, Mention mention) =>
        mention.Actors.Exists(actor => Has(draft.Source, actor) || Has(draft.Target, actor) || Has(draft.Addressee, actor));

    private static bool Has(List<Actor> actors, Actor wanted) => actors.Exists(actor => actor.Code.Country == wanted.Code.Country);
}
