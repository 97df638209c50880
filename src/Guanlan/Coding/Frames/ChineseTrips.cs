using Guanlan.Lexicon;

namespace Guanlan.Coding.Frames;

/// <summary>Journeys as visits: an envoy who is sent (F8), a person of rank who goes.</summary>
internal static class ChineseTrips
{
    /// <summary>F8: SRC 派 X 前往 LOC is a visit, whatever follows.</summary>
    public static void Run(CodingContext context, ClauseView view, Mention? carried)
    {
        if (view.Last(WordClass.Envoy, view.Clause.Start, view.Clause.End) is not { } envoy) { Trips(context, view, carried); return; }
        if (view.Last(WordClass.Going, envoy.End, view.Clause.End) is not { } going || view.Object(going.End, view.Clause.End) is not { } host) return;
        if (!view.Clause.Mentions.Exists(mention => mention.Start >= envoy.End && mention.End <= going.Start && mention.IsPerson) && !IsStranger(context, view, envoy.End, going, host)) return;
        if (context.Patterns.Visit is not { } visit) return;
        var token = envoy with { End = going.End };
        DraftBuilder.Add(context, view, token, visit, new Parties("F8", view.Subject(envoy.Start), host), carried);
    }

    private static readonly string[] Errands = ["会谈", "商谈", "谈判", "斡旋", "访问", "会面", "会见", "磋商", "游说", "求援", "调解", "传话", "沟通", "说情", "谈"];

    /// <summary>派了德尔默去甲国商谈: an envoy whom the lexicon does not know, by a foreign name, on an errand of talks.</summary>
    private static bool IsStranger(CodingContext context, ClauseView view, int from, Token going, Mention host)
    {
        if (context.Folded[from] is '了' or '过') from++;
        return going.Start - from is >= 2 and <= 12 && IsForeignName(context.Between(from, going.Start)) && context.Between(host.End, view.Clause.End).HasAny(Errands);
    }

    /// <summary>All but one of the characters, and at least two, are those of foreign names.</summary>
    private static bool IsForeignName(ReadOnlySpan<char> name)
    {
        var known = 0;
        foreach (var character in name)
            if (CodeRules.Transcribes(character)) known++;
        return known >= 2 && known >= name.Length - 1;
    }

    /// <summary>A person of rank who goes to another state pays a visit (普京抵达平壤), if no verb of the clause has said so.</summary>
    private static void Trips(CodingContext context, ClauseView view, Mention? carried)
    {
        if (view.Last(WordClass.Going, view.Clause.Start, view.Clause.End) is not { } going || Lives(context, view, going)) return;
        if ((Arriving(view, going) ?? view.Subject(going.Start) ?? carried) is not { IsPerson: true, IsGroup: false, Sector: "GOV" } traveller) return;
        var host = view.Clause.Mentions.Find(mention => mention.Start >= going.End && mention.Start - going.End <= 1 && mention.IsKnown);
        if (host is null || host.IsPerson || !host.Actors[0].Code.IsState || host.SameCountries(traveller)) return;
        for (var i = context.Drafts.Count - 1; i >= 0 && ReferenceEquals(context.Drafts[i].Clause, view.Clause); i--)
            if (context.Drafts[i].Type == EventType.Consult) return;
        if (context.Patterns.Visit is not { } visit) return;
        DraftBuilder.Add(context, view, going, visit, new Parties("F1", traveller, host), carried);
    }

    /// <summary>赶赴汉城的外长: whoever stands behind the goal and 的 travels.</summary>
    private static Mention? Arriving(ClauseView view, Token going) =>
        view.Clause.Mentions.Find(mention => mention.Start >= going.End && mention.Start - going.End <= 1) is { } goal && goal.End < view.Context.Folded.Length && view.Context.Folded[goal.End] == '的'
            ? view.Clause.Mentions.Find(mention => mention.Start == goal.End + 1 && mention.IsPerson) : null;

    /// <summary>前往…访问 is a trigger of its own; 前往 alone only goes.</summary>
    private static bool Lives(CodingContext context, ClauseView view, Token going)
    {
        foreach (var term in going.Meaning.Terms)
            if (term.Kind == TermKind.Trigger && DraftBuilder.Lives(context, view.Clause, going, context.Pack.Triggers[term.Entry])) return true;
        return false;
    }
}
