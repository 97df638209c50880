namespace Guanlan.Coding.Frames;

/// <summary>Whether a party that the clause does not name may be put in, and on which side.</summary>
internal static class ImpliedParties
{
    /// <summary>邀请各国使节, 对成员国提出要求: the object stands there, though nobody is named; nobody else is meant.</summary>
    public static bool HasUnnamedObject(CodingContext context, Draft draft)
    {
        foreach (var mention in draft.Clause.Mentions)
        {
            if (mention.IsKnown || mention.Form != MentionForm.Pointer || ((mention.Points & WordNote.All) == 0 && !IsEverybody(context, mention))) continue;
            if (mention.Start >= draft.Trigger.End ? mention.Start - draft.Trigger.End <= 4 : new ClauseView(context, draft.Clause).GovernedBy(mention) is { } word && word.Is(WordClass.Preposition, WordNote.Target | WordNote.With)) return true;
        }

        return false;
    }

    /// <summary>各国使节, 多国代表: of no country in particular.</summary>
    private static bool IsEverybody(CodingContext context, Mention mention) => context.Folded[mention.Start] == '各' || context.Between(mention.Start, mention.End).StartsWith("多国");

    /// <summary>赞赏法方…，愿同法方…: whoever is the object did not act; the other side of the last event did.</summary>
    public static void Turn(CodingContext context, Draft draft, Mention target)
    {
        if ((context.Discourse.Counterpart(target.Actors[0].Code.Country) ?? context.Discourse.Partner(target.Actors[0].Code.Country)) is not { } others) return;
        draft.Source.Clear();
        foreach (var actor in others) draft.Source.Add(actor with { Mention = null, Inferred = "other side of the last event" });
        draft.Target.AddRange(target.Actors);
        draft.Why.Add("source: other side of the last event");
        draft.Confidence -= 0.1;
    }
}
