namespace Guanlan.Coding.English;

/// <summary>Reads one English sentence without a parser: noun phrases, the subject of a verb, and what stands behind a verb or noun.</summary>
internal sealed class EnglishGrammar(EnglishSentence sentence)
{
    private readonly List<EnglishWord> words = sentence.Words;

    /// <summary>The first word of the verb group that ends in a verb: adverbs and auxiliaries belong to it.</summary>
    public int GroupStart(int verb)
    {
        var start = verb;
        for (var i = verb - 1; i >= 0; i--)
        {
            if (words[i].Tag is EnglishTag.Auxiliary or EnglishTag.Modal) start = i;
            else if (words[i].Tag is EnglishTag.Adverb or EnglishTag.Time) { if (words[i].Tag == EnglishTag.Adverb) start = i; }
            else break;
        }

        return start;
    }

    /// <summary>The noun phrase that ends in a word.</summary>
    public EnglishPhrase PhraseEnding(int last)
    {
        var from = last;
        for (var i = last; i >= 0; i--)
        {
            var word = words[i];
            if (word.Tag is EnglishTag.Noun or EnglishTag.Possessive or EnglishTag.Quote) { if (word.Tag != EnglishTag.Quote) from = i; continue; }
            if (word.Tag == EnglishTag.Determiner)
            {
                from = i;
                if (i > 0 && words[i - 1].Tag == EnglishTag.Determiner) continue;
                break;
            }

            if (word.Tag == EnglishTag.Adverb && i < last && i > 0 && words[i - 1].Tag is EnglishTag.Determiner) continue;
            if (word.Tag == EnglishTag.Conjunction && i > 0 && i < last && words[i - 1].Tag == EnglishTag.Noun && words[i + 1].Tag is EnglishTag.Noun && words[i - 1].Mention is null) continue;
            break;
        }

        return new EnglishPhrase(from, last, Actor(from, last));
    }

    /// <summary>The noun phrase that begins at a word, or null where none begins.</summary>
    public EnglishPhrase? PhraseAt(int first, string? preposition = null)
    {
        var i = first;
        while (i < words.Count && (words[i].Tag is EnglishTag.Determiner or EnglishTag.Adverb or EnglishTag.Quote)) i++;
        var last = -1;
        for (; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Tag is EnglishTag.Noun or EnglishTag.Possessive) { if (i > first && IsPronoun(word) && last >= 0) break; last = i; }
            else if (word.Tag == EnglishTag.Verb && word.Form is VerbForm.Past or VerbForm.Ing && !word.IsPassive && i == first + 1 && words[first].Tag == EnglishTag.Determiner) continue;
            else break;
        }

        if (last < 0 && i > first && words[i - 1].Tag == EnglishTag.Determiner) last = i - 1;
        return last < 0 ? null : new EnglishPhrase(first, last, Actor(first, last), preposition);
    }

    /// <summary>The phrases behind a word up to the next verb, comma or clause, each with its preposition.</summary>
    public List<EnglishPhrase> Behind(int word)
    {
        var found = new List<EnglishPhrase>();
        string? preposition = null;
        for (var i = word + 1; i < words.Count;)
        {
            switch (words[i].Tag)
            {
                case EnglishTag.Adverb or EnglishTag.Quote or EnglishTag.Time:
                    i++;
                    continue;
                case EnglishTag.Preposition:
                    preposition = words[i++].Lower;
                    continue;
                case EnglishTag.Conjunction when i + 1 < words.Count && words[i + 1].Tag is EnglishTag.Noun or EnglishTag.Determiner or EnglishTag.Preposition or EnglishTag.Adverb:
                    i++;
                    continue;
                case EnglishTag.Verb when words[i].Form == VerbForm.Past && preposition is null && found.Count > 0 && words[i - 1].Tag == EnglishTag.Noun && i + 1 < words.Count && words[i + 1].Tag == EnglishTag.Preposition && words[word].Tag == EnglishTag.Verb:
                    i++;
                    continue;
                case EnglishTag.Verb when words[i] is { Form: VerbForm.Ing } && preposition is not null && PhraseAt(i + 1) is { } object_:
                    found.Add(object_ with { Preposition = preposition });
                    i = object_.To + 1;
                    preposition = null;
                    continue;
            }

            if (words[i].Tag is not (EnglishTag.Noun or EnglishTag.Determiner) || PhraseAt(i, preposition) is not { } phrase) break;
            found.Add(phrase);
            i = Math.Max(phrase.To + 1, i + 1);
            preposition = null;
        }

        return found;
    }

    /// <summary>The mention of a stretch of words: the one at its end (the head), else the first.</summary>
    public Mention? Actor(int from, int to)
    {
        Mention? first = null, head = null, weak = null;
        for (var i = from; i <= to; i++)
        {
            if (words[i].Mention is not { } mention) continue;
            head = mention;
            if (!mention.IsKnown) continue;
            if (mention.Actors[0].Inferred is null) first ??= mention;
            else weak ??= mention;
        }

        if (head is { IsKnown: true } && words[to].Mention == head && (head.Actors[0].Inferred is null || first is null)) return head;
        return first ?? weak ?? head;
    }

    /// <summary>The phrase that a phrase within a chain of prepositions belongs to: (the envoy) of (Iran) in Paris.</summary>
    public EnglishPhrase Outermost(EnglishPhrase phrase)
    {
        var inner = new List<EnglishPhrase>();
        while (phrase.From >= 2 && words[phrase.From - 1].Tag == EnglishTag.Preposition)
        {
            var before = phrase.From - 2;
            while (before >= 0 && words[before].Tag is EnglishTag.Adverb or EnglishTag.Time) before--;
            if (before < 0 || words[before].Tag != EnglishTag.Noun) break;
            inner.Add(phrase with { Preposition = words[phrase.From - 1].Lower });
            phrase = PhraseEnding(before);
        }

        inner.Reverse();
        return phrase with { Mention = Owner(phrase, inner) };
    }

    /// <summary>The actor of a phrase, from the phrases behind it where it names none of its own.</summary>
    public static Mention? Owner(EnglishPhrase phrase, IEnumerable<EnglishPhrase> behind)
    {
        if (phrase.Mention is { IsKnown: true } own && own.Actors[0].Inferred is null) return own;
        foreach (var other in behind)
            if (other is { HasActor: true, Preposition: "of" or "in" or "from" or "for" or "at" or "to" or "on" or "near" or "off" or "inside" or "across" or "against" or "with" or "around" or "into" or "over" or "along" }) return other.Mention;
        return phrase.Mention;
    }

    /// <summary>The phrases, those without an actor of their own with that of the phrases behind them (the governments of A and B).</summary>
    public static List<EnglishPhrase> Completed(List<EnglishPhrase> behind)
    {
        for (var i = 0; i < behind.Count; i++)
            if (!behind[i].HasActor) behind[i] = behind[i] with { Mention = Owner(behind[i], behind.Skip(i + 1).TakeWhile(other => other.Preposition is not (null or "by"))) };
        return behind;
    }

    private static bool IsPronoun(EnglishWord word) => word.Mention is { Form: MentionForm.Pointer };
}
