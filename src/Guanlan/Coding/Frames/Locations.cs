using Guanlan.Lexicon;

namespace Guanlan.Coding.Frames;

/// <summary>Acts whose object is only told by the place where they are done.</summary>
internal static class Locations
{
    private static Mention? LocatedIn(ClauseView view, int before) =>
        view.Clause.Mentions.FindLast(mention => mention.End <= before && mention.IsKnown && ((view.GovernedBy(mention) is { } word && word.Is(WordClass.Preposition, WordNote.Place)) || IsGoal(view, mention)));

    /// <summary>去叙利亚炸一圈: where one goes to do it.</summary>
    private static bool IsGoal(ClauseView view, Mention mention) =>
        mention.Start > view.Clause.Start + 1 && view.Context.Folded[mention.Start - 1] == '去' && view.Clause.Mentions.Exists(doer => doer.End < mention.Start && doer.IsKnown && !doer.SameCountries(mention));

    /// <summary>在LOC, also as a clause of its own in front: the state of the place is the target of force and seizure there.</summary>
    public static Mention? Of(ClauseView view, Token token, TriggerEntry entry)
    {
        if (entry.Type is not (EventType.Assault or EventType.Coerce or EventType.Retreat or EventType.Sanction or EventType.Cooperate) && !(entry.Type == EventType.Aid && entry.Id[0] is '救' or '营' or '搜' or '解') || (entry.Type == EventType.Cooperate && entry.Id.EndsWithAny(Drills))) return null;
        return LocatedIn(view, token.Start) ?? (view.Context.Before(view.Clause) is { } before && view.Context.Folded[before.Start] == '在' && before.Tokens.TrueForAll(word => !word.Is(TermKind.Trigger))
            ? LocatedIn(new ClauseView(view.Context, before), before.End) : null);
    }

    /// <summary>在海峡搞演习: where a drill takes place, nobody takes part by that.</summary>
    private static readonly string[] Drills = ["演习", "军演", "演练"];

    /// <summary>哈马斯在拉法发起攻击: whom a group hits in its own land, the place does not tell.</summary>
    public static bool IsAtHome(CodingContext context, Mention? actor, Mention place) =>
        actor is { Actors: [{ Entity: { } entity }] } && context.Patterns.HomeOf(entity) is { } home && place.Names(home);
}
