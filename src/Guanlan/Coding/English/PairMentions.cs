namespace Guanlan.Coding.English;

/// <summary>The mentions of a sentence whose two parties are given: only these have actors, other names merely hold their place.</summary>
internal static class PairMentions
{
    public static List<Mention> Of(CodingContext context, Clause clause, Actor source, Actor target)
    {
        var mentions = EnglishChunks.Find(context, clause.Start, clause.End);
        mentions.RemoveAll(mention => Overlaps(mention, source) || Overlaps(mention, target) || mention.Form == MentionForm.Bare);
        foreach (var mention in mentions) mention.Actors.Clear();
        mentions.Add(Given(source));
        if (!source.Mention!.Value.Overlaps(target.Mention!.Value)) mentions.Add(Given(target));
        mentions.Sort(static (left, right) => left.Start - right.Start);
        foreach (var mention in mentions)
            if (mention is { Form: MentionForm.Pointer, IsKnown: false } && mentions.Find(other => other.IsGiven && other.End <= mention.Start) is { } before) mention.Actors.AddRange(before.Actors);
        return mentions;
    }

    private static bool Overlaps(Mention mention, Actor actor) => mention.Span.Overlaps(actor.Mention!.Value);

    private static Mention Given(Actor actor) => new()
    {
        Start = actor.Mention!.Value.Start,
        End = actor.Mention.Value.End,
        Form = MentionForm.Name,
        Actors = { actor },
        IsGiven = true,
    };
}
