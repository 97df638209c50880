namespace Guanlan.Coding.English;

/// <summary>From the parties of an English frame to a draft; nothing is filled in that the sentence does not name.</summary>
internal static class EnglishDrafts
{
    /// <summary>Adds the draft, or returns null where a slot that the trigger needs stays empty.</summary>
    public static Draft? Add(EnglishSentence sentence, EnglishTrigger trigger, EnglishParties parties)
    {
        var words = sentence.Words;
        var draft = new Draft
        {
            Clause = sentence.Clause,
            Entry = trigger.Entry,
            Type = trigger.Entry.Type,
            Frame = parties.Frame,
            Subject = parties.Source?.Mention,
            Trigger = TextSpan.FromBounds(words[trigger.First].Start, words[trigger.Last].End),
            Start = words[Math.Min(trigger.First, Math.Min(parties.Source?.From ?? trigger.First, parties.Target?.From ?? trigger.First))].Start,
            End = words[Math.Max(trigger.Last, Math.Max(parties.Source?.To ?? 0, parties.Target?.To ?? 0))].End,
        };
        if (parties.Source?.Mention is { } source) draft.Source.AddRange(source.Actors);
        if (parties.Target?.Mention is { } target)
            foreach (var actor in target.Actors)
                if (!draft.Source.Exists(other => other.Code == actor.Code)) draft.Target.Add(actor);
        if (!Shape(draft, parties)) return null;
        draft.Why.Add($"{parties.Frame} {draft.Trigger.Of(sentence.Context.Text)} ({trigger.Entry.Id}, {trigger.Entry.Type.Name()})");
        if (draft.Source.Exists(actor => actor.Inferred is not null) || draft.Target.Exists(actor => actor.Inferred is not null)) draft.Confidence -= 0.15;
        sentence.Context.Drafts.Add(draft);
        return draft;
    }

    /// <summary>Partners go to the source; a clash or a mutual ceasefire has both sides in both slots.</summary>
    private static bool Shape(Draft draft, EnglishParties parties)
    {
        var entry = draft.Entry;
        if (entry.NeedsSource && draft.Source.Count == 0) return false;
        if (entry.Type.IsReciprocal())
        {
            Join(draft);
            return Countries(draft.Source) > 1;
        }

        var mutual = parties.IsJoint && entry.Type is EventType.Assault or EventType.Retreat && (entry.Frames & (Lexicon.Frames.F3 | Lexicon.Frames.F4)) != 0;
        if (mutual || entry.Frames.HasFlag(Lexicon.Frames.FM))
        {
            Join(draft);
            if (Countries(draft.Source) < 2) return false;
            draft.Target.AddRange(draft.Source);
            return true;
        }

        draft.Target.RemoveAll(target => draft.Source.Exists(source => source.Code.Country == target.Code.Country));
        return !entry.NeedsTarget || draft.Target.Count > 0;
    }

    private static void Join(Draft draft)
    {
        foreach (var actor in draft.Target)
            if (!draft.Source.Exists(other => other.Code.Country == actor.Code.Country)) draft.Source.Add(actor);
        draft.Target.Clear();
    }

    private static int Countries(List<Actor> actors) => actors.Select(actor => actor.Code.Country).Distinct().Count();
}
