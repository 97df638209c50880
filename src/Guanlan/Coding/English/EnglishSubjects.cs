namespace Guanlan.Coding.English;

/// <summary>Finds who does what a verb says: across auxiliaries, infinitives, coordinated verbs, relative clauses and appositions.</summary>
internal sealed class EnglishSubjects(EnglishSentence sentence, EnglishGrammar grammar)
{
    private const int Deepest = 8;

    private readonly List<EnglishWord> words = sentence.Words;

    /// <summary>The subject of a verb; null where the sentence names none, a phrase without an actor where it is none of ours.</summary>
    public EnglishPhrase? Of(int verb, int depth = 0)
    {
        if (depth > Deepest) return null;
        var before = grammar.GroupStart(verb) - 1;
        while (before >= 0 && words[before].Tag is EnglishTag.Time or EnglishTag.Quote or EnglishTag.Adverb) before--;
        if (before < 0) return words[verb].Form is VerbForm.Ing or VerbForm.Past ? BehindComma(verb) : null;
        return words[before].Tag switch
        {
            EnglishTag.To => OfInfinitive(before, depth),
            EnglishTag.Preposition => OfGerund(before, depth),
            EnglishTag.Conjunction or EnglishTag.Verb => OfPrevious(before, depth),
            EnglishTag.Comma => BehindAside(verb, before, depth),
            EnglishTag.Relative => Antecedent(before),
            EnglishTag.Subordinator => words[before].Lower == "that" ? Antecedent(before) : OfPrevious(before, depth),
            EnglishTag.Noun or EnglishTag.Possessive => Walk(before, depth),
            _ => null,
        };
    }

    /// <summary>The nearest verb before a position in the same stretch, or -1.</summary>
    public int VerbBefore(int position)
    {
        for (var i = position - 1; i >= 0; i--)
        {
            if (words[i].Tag == EnglishTag.Verb) return i;
            if (words[i].Tag == EnglishTag.Stop) return -1;
        }

        return -1;
    }

    /// <summary>to VERB: the object of a verb that asks or helps, else the subject of the governing verb.</summary>
    private EnglishPhrase? OfInfinitive(int to, int depth)
    {
        var governor = VerbBefore(to);
        if (governor < 0) return to > 0 && words[to - 1].Tag == EnglishTag.Noun ? grammar.Outermost(grammar.PhraseEnding(to - 1)) : null;
        if (words[governor].IsPassive) return Of(governor, depth + 1);
        if (IsControl(governor))
        {
            foreach (var phrase in grammar.Behind(governor))
                if (phrase.To < to && phrase.Mention is not null) return phrase;
        }

        return Of(governor, depth + 1);
    }

    private EnglishPhrase? OfGerund(int preposition, int depth)
    {
        var governor = VerbBefore(preposition);
        if (governor < 0) return preposition > 0 && words[preposition - 1].Tag == EnglishTag.Noun ? grammar.Outermost(grammar.PhraseEnding(preposition - 1)) : BehindComma(preposition);
        if (words[preposition].Lower is "of" or "for" or "from" or "into" && !words[governor].IsPassive)
        {
            foreach (var phrase in grammar.Behind(governor))
                if (phrase is { Preposition: null or "on" } && phrase.To < preposition && phrase.HasActor) return phrase;
        }

        return Of(governor, depth + 1);
    }

    private EnglishPhrase? OfPrevious(int before, int depth) => VerbBefore(before + 1) is var verb and >= 0 ? Of(verb, depth + 1) : null;

    /// <summary>NAME, the foreign minister, said; NAME, who was ill, said; did this, did that.</summary>
    private EnglishPhrase? BehindAside(int verb, int comma, int depth)
    {
        if (words[verb].Form == VerbForm.Ing || (words[verb].IsPassive && grammar.GroupStart(verb) == verb)) return OfPrevious(comma, depth);
        for (var i = comma - 1; i > 0; i--)
        {
            if (words[i].Tag == EnglishTag.Stop) break;
            if (words[i].Tag != EnglishTag.Comma) continue;
            if (words[i - 1].Tag is not (EnglishTag.Noun or EnglishTag.Possessive)) continue;
            var aside = words[i + 1].Tag;
            if (aside is EnglishTag.Determiner or EnglishTag.Noun or EnglishTag.Relative or EnglishTag.Preposition or EnglishTag.Verb or EnglishTag.Adverb)
                return Walk(i - 1, depth) is { } named ? named.Mention is { IsKnown: true } || aside is EnglishTag.Relative ? named : named with { Mention = grammar.PhraseAt(i + 1)?.Mention ?? named.Mention } : null;
        }

        return OfPrevious(comma, depth);
    }

    private EnglishPhrase? Antecedent(int relative)
    {
        var last = relative - 1;
        while (last >= 0 && words[last].Tag is EnglishTag.Comma or EnglishTag.Preposition or EnglishTag.Time) last--;
        return last >= 0 && words[last].Tag is EnglishTag.Noun or EnglishTag.Possessive ? grammar.Outermost(grammar.PhraseEnding(last)) : null;
    }

    /// <summary>From the phrase before the verb to the left, over phrases with prepositions and over clauses that qualify it.</summary>
    private EnglishPhrase? Walk(int last, int depth)
    {
        var phrase = grammar.Outermost(grammar.PhraseEnding(last));
        var before = phrase.From - 1;
        while (before >= 0 && words[before].Tag is EnglishTag.Adverb or EnglishTag.Time or EnglishTag.Quote) before--;
        if (before < 0) return phrase;
        if (words[before].Tag == EnglishTag.Preposition)
        {
            var verb = before > 0 && words[before - 1].Tag == EnglishTag.Verb ? before - 1 : -1;
            return verb >= 0 && Qualifies(verb) ? Of(verb, depth + 1) : before == 0 || words[before - 1].Tag is EnglishTag.Comma or EnglishTag.Stop ? phrase with { Mention = null } : verb >= 0 ? phrase with { Mention = null } : phrase;
        }

        return words[before].Tag == EnglishTag.Verb && Qualifies(before) ? Of(before, depth + 1) : phrase;
    }

    /// <summary>True for a participle behind a noun and for the verb of a relative clause: what follows it is its object.</summary>
    private bool Qualifies(int verb)
    {
        var before = grammar.GroupStart(verb) - 1;
        while (before >= 0 && words[before].Tag is EnglishTag.Time) before--;
        if (before < 0) return false;
        if (words[before].Tag == EnglishTag.Relative) return true;
        return words[before].Tag == EnglishTag.Noun && grammar.GroupStart(verb) == verb && (words[verb].Form == VerbForm.Ing || words[verb].IsPassive);
    }

    /// <summary>Speaking in Paris, NAME said: the subject stands behind the comma.</summary>
    private EnglishPhrase? BehindComma(int verb)
    {
        for (var i = verb + 1; i + 1 < words.Count; i++)
            if (words[i].Tag == EnglishTag.Comma) return grammar.PhraseAt(i + 1);
        return null;
    }

    /// <summary>Verbs whose object does what the infinitive says: triggers with frame FC and a few others.</summary>
    private bool IsControl(int verb)
    {
        if (words[verb].Lower is "help" or "helped" or "helping" or "allow" or "allowed" or "allowing" or "force" or "forced" or "forcing" or "let" or "enable" or "enabled" or "compel" or "compelled" or "want" or "wants" or "wanted" or "lead" or "led" or "get" or "got" or "send" or "sent") return true;
        foreach (var trigger in sentence.Triggers)
            if (trigger.First == verb && trigger.Entry.Frames.HasFlag(Lexicon.Frames.FC)) return true;
        return false;
    }
}
