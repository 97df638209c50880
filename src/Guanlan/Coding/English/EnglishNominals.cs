namespace Guanlan.Coding.English;

/// <summary>F10, English: SRC's N on TGT, N by SRC on TGT, N between A and B, and nouns that a light verb carries (held talks with B).</summary>
internal sealed class EnglishNominals(EnglishSentence sentence, EnglishGrammar grammar, EnglishSubjects subjects)
{
    private readonly List<EnglishWord> words = sentence.Words;

    public EnglishParties? Find(EnglishTrigger trigger)
    {
        var phrase = grammar.PhraseEnding(trigger.Head);
        var behind = EnglishGrammar.Completed(grammar.Behind(trigger.Last));
        if (behind.Find(other => other is { HasActor: true, Preposition: "between" or "among" }) is { } both)
            return Possessor(phrase, trigger) is { } mediator ? new EnglishParties("F10", mediator, both) { IsJoint = true }
                : both.Mention!.IsGroup ? new EnglishParties("F10", both, null) { IsJoint = true, Verb = Carrier(phrase) } : Pair(both, behind);
        var carrier = Carrier(phrase);
        var source = Possessor(phrase, trigger) ?? behind.Find(other => other is { HasActor: true, Preposition: "by" });
        if (source is null && carrier >= 0) source = words[carrier].IsPassive ? Agent(carrier) : subjects.Of(carrier);
        if (source is not { HasActor: true }) return null;
        var target = Target(trigger, behind, source);
        if (target is null && source.Mention is { IsGroup: true }) return new EnglishParties("F10", source, null) { IsJoint = true, Verb = carrier };
        return new EnglishParties("F10", source, target) { IsJoint = target?.Preposition is "with" or "between" || (target is not null && words[trigger.Last].Lower == "with"), Verb = carrier };
    }

    /// <summary>between A and B, where B is a phrase of its own.</summary>
    private static EnglishParties? Pair(EnglishPhrase first, List<EnglishPhrase> behind)
    {
        var index = behind.IndexOf(first);
        return index + 1 < behind.Count && behind[index + 1] is { HasActor: true, Preposition: null } second ? new EnglishParties("F10", first, second) { IsJoint = true } : null;
    }

    /// <summary>Russia's attack, Israeli air strikes: the actor in front of the noun in its phrase.</summary>
    private EnglishPhrase? Possessor(EnglishPhrase phrase, EnglishTrigger trigger)
    {
        for (var i = trigger.First - 1; i >= phrase.From; i--)
            if (words[i].Mention is { IsKnown: true } mention) return new EnglishPhrase(phrase.From, i, mention);
        return null;
    }

    /// <summary>The light verb whose object the phrase is, or whose passive subject; -1 for none.</summary>
    private int Carrier(EnglishPhrase phrase)
    {
        var before = phrase.From - 1;
        while (before >= 0 && words[before].Tag is EnglishTag.Adverb or EnglishTag.Preposition && words[before].Lower is "out" or "up" or "in" or "into" or "on" or "for") before--;
        if (before >= 0 && words[before].Tag == EnglishTag.Verb) return words[before].Classes.HasFlag(WordClass.LightVerb) ? before : -1;
        for (var i = phrase.To + 1; i < words.Count && words[i].Tag is not (EnglishTag.Stop or EnglishTag.Comma or EnglishTag.Subordinator); i++)
            if (words[i].Tag == EnglishTag.Verb) return words[i].IsPassive && words[i].Classes.HasFlag(WordClass.LightVerb) ? i : -1;
        return -1;
    }

    private EnglishPhrase? Agent(int verb) => grammar.Behind(verb).Find(phrase => phrase is { Preposition: "by", HasActor: true });

    private EnglishPhrase? Target(EnglishTrigger trigger, List<EnglishPhrase> behind, EnglishPhrase source)
    {
        EnglishPhrase? fallback = null;
        for (var i = 0; i < behind.Count; i++)
        {
            var phrase = behind[i];
            if (phrase.Preposition is "by" || (phrase.Preposition is null && !(i == 0 && words[trigger.Last].Tag == EnglishTag.Preposition))) continue;
            if (!phrase.HasActor) phrase = phrase with { Mention = EnglishGrammar.Owner(phrase, behind.Skip(i + 1)) };
            if (!phrase.HasActor || phrase.Mention == source.Mention || phrase.Mention!.SameCountries(source.Mention!)) continue;
            if (phrase.Preposition is null || trigger.Entry.Prepositions.Contains(phrase.Preposition) || phrase.Preposition is "with" && trigger.Entry.Type.IsReciprocal()) return phrase;
            if (phrase.Preposition is "on" or "against" or "of" or "with" or "to" or "at" or "from" or "in" or "over" or "for" or "into") fallback ??= phrase;
        }

        return fallback;
    }
}
