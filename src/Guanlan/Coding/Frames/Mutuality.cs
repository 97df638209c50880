using Guanlan.Lexicon;

namespace Guanlan.Coding.Frames;

/// <summary>What 互相 makes of a verb that only one side would do.</summary>
internal static class Mutuality
{
    /// <summary>甲和乙互相撵人, 甲跟乙互相骂: each does it to the other, whatever the verb.</summary>
    public static Parties? Find(ClauseView view, Token token, TriggerEntry entry, Mention? subject)
    {
        if (!view.Context.IsTalk || subject is not { IsKnown: true } || entry.Type.IsReciprocal() || !view.Context.Between(view.Clause.Start, token.Start).EndsWithAny(Mutually)) return null;
        var other = subject.IsSeveral ? null : view.Clause.Mentions.Find(mention => mention.Start > subject.Start && mention.End <= token.Start && mention.IsKnown && !mention.SameCountries(subject) && view.GovernedBy(mention) is { } word && word.Is(WordClass.Preposition, WordNote.With));
        if (!subject.IsSeveral && other is null) return null;
        return new Parties("F4", other is null ? subject : new Mention { Start = subject.Start, End = other.End, Form = MentionForm.Name, Actors = [.. subject.Actors, .. other.Actors] }, null) { IsJoint = true };
    }

    private static readonly string[] Mutually = ["互相", "相互", "彼此"];
}
