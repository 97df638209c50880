namespace Guanlan.Coding.English;

/// <summary>Words that point back: what each points to, and the actors it gets.</summary>
internal static class EnglishPointers
{
    /// <summary>What the word points to, or null for words that the clause treats otherwise (who, that, you).</summary>
    public static WordNote? Of(CodingContext context, Token token)
    {
        var word = context.Between(token.Start, token.End);
        switch (word)
        {
            case "he" or "him" or "his": return WordNote.Person | WordNote.Side;
            case "she" or "her" or "hers": return WordNote.Person;
            case "it" or "its": return WordNote.State;
            case "they" or "them" or "their": return WordNote.Group;
            case "the two" or "both" or "mutual" or "mutually" or "bilateral" or "bilaterally" or "reciprocal" or "trilateral" or "tripartite": return null;
            case "each other" or "one another": return null;
        }

        if (word.StartsWith("the three") || word.StartsWith("all three") || word is "the trio") return WordNote.Set3;
        if (word.StartsWith("the four") || word is "the quartet") return WordNote.Set4;
        if (word.StartsWith("both ") || word.StartsWith("the two ") || word is "the pair" or "the duo" or "the parties" or "the warring parties" or "the warring sides") return WordNote.Set2;
        if (word is "the country" or "the nation" or "the kingdom" or "the republic" or "the bloc" or "the organisation" or "the organization" or "the alliance" or "the island" or "the movement" or "the militia") return WordNote.State;
        if (word.StartsWith("these ") || word.StartsWith("those ")) return WordNote.Thing;
        if (word is "we" or "us" or "our" or "ours" or "i" or "our country" or "our nation") return WordNote.Own;
        return word is "the other side" or "the other party" or "its neighbour" or "its neighbor" or "its ally" or "its rival" or "its counterpart" or "his counterpart" or "her counterpart" or "his opposite number" ? WordNote.Other : null;
    }

    /// <summary>Gives actors to the pointers and bare titles of a sentence, from what the text and the sentence have said before them.</summary>
    public static void Resolve(EnglishSentence sentence)
    {
        foreach (var mention in sentence.Clause.Mentions)
        {
            if (mention.IsKnown) { continue; }
            var actors = mention.Form == MentionForm.Bare ? Owner(sentence, mention) : Pointed(sentence, mention);
            if (actors is null) continue;
            foreach (var actor in actors)
                mention.Actors.Add(actor with { Mention = mention.Span, Inferred = mention.Span.Of(sentence.Context.Text) });
        }
    }

    /// <summary>A ministry or title without a state, behind <c>the</c> or at the start: that of the state the text speaks of.</summary>
    private static List<Actor>? Owner(EnglishSentence sentence, Mention mention)
    {
        var first = sentence.At(mention.Start);
        if (first >= sentence.Words.Count) return null;
        if (first > 0 && sentence.Words[first - 1].Lower is not ("the" or "its" or "their" or "\"" or "“") && !(sentence.Words[first].IsCapital && mention.IsPerson)) return null;
        var discourse = sentence.Context.Discourse;
        var owner = Before(sentence, mention, other => other is { Actors.Count: 1, Form: MentionForm.Name } && other.Actors[0].Code.IsState)
            ?? discourse.LastSubject ?? discourse.LastActor(other => other.Actors is [{ Code.IsState: true }]);
        return owner is { Actors.Count: 1 } && owner.Actors[0].Code.IsState ? [owner.Actors[0] with { Code = owner.Actors[0].Code.With(mention.Sector) }] : null;
    }

    private static List<Actor>? Pointed(EnglishSentence sentence, Mention mention)
    {
        var discourse = sentence.Context.Discourse;
        var notes = mention.Points;
        if ((notes & WordNote.Set2) != 0) return Joint(sentence, mention, 2) ?? discourse.Set(2);
        if ((notes & WordNote.Set3) != 0) return Joint(sentence, mention, 3) ?? discourse.Set(3);
        if ((notes & WordNote.Set4) != 0) return discourse.Set(4);
        if ((notes & WordNote.Own) != 0)
            return discourse.ParagraphSpeaker?.Actors ?? (sentence.Context.OwnState is { } own ? [new Actor(new ActorCode(own))] : null);
        var subject = Before(sentence, mention, other => other.IsKnown && other.Form == MentionForm.Name) ?? discourse.LastSubject;
        if ((notes & WordNote.Thing) != 0) return discourse.LastActor(other => other is { IsPerson: false, Form: MentionForm.Name, Actors.Count: 1 } && (subject is null || !other.SameCountries(subject)))?.Actors;
        if ((notes & WordNote.Other) != 0) return subject is { Actors.Count: > 0 } ? discourse.Counterpart(subject.Actors[0].Code.Country) : null;
        if ((notes & WordNote.Person) != 0)
        {
            bool? female = (notes & WordNote.Side) == 0;
            return Before(sentence, mention, other => other is { IsPerson: true, IsKnown: true } && other.IsFemale != !female)?.Actors ?? discourse.Person(female)?.Actors;
        }

        return (notes & WordNote.Group) != 0
            ? (Before(sentence, mention, other => other.IsKnown && other.Form == MentionForm.Name && other.Start > Half(sentence, mention)) ?? Before(sentence, mention, other => other.IsKnown && other.Form == MentionForm.Name) ?? discourse.LastSubject)?.Actors
            : subject?.Actors ?? discourse.LastActor(other => other is { IsPerson: false, Form: MentionForm.Name })?.Actors;
    }

    /// <summary>Where the half of a sentence begins that a pointer stands in: behind the last comma with and, but or while before it.</summary>
    private static int Half(EnglishSentence sentence, Mention mention)
    {
        for (var i = sentence.At(mention.Start) - 1; i > 0; i--)
            if (sentence.Words[i].Lower is "and" or "but" or "while" or "whereas" && sentence.Words[i - 1].Lower == ",") return sentence.Words[i].Start;
        return 0;
    }

    /// <summary>The first fitting mention of the sentence before this one: mostly the subject.</summary>
    private static Mention? Before(EnglishSentence sentence, Mention mention, Predicate<Mention> accept)
    {
        foreach (var other in sentence.Clause.Mentions)
        {
            if (other.Start >= mention.Start) return null;
            if (accept(other)) return other;
        }

        return null;
    }

    private static List<Actor>? Joint(EnglishSentence sentence, Mention mention, int size)
    {
        var actors = new List<Actor>();
        foreach (var other in sentence.Clause.Mentions)
        {
            if (other.Start >= mention.Start) break;
            foreach (var actor in other.Actors)
                if (!actors.Exists(known => known.Code.Country == actor.Code.Country)) actors.Add(actor);
        }

        return actors.Count == size ? actors : null;
    }
}
