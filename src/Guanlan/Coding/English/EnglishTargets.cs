using Guanlan.Lexicon;

namespace Guanlan.Coding.English;

/// <summary>Finds on whom a verb acts: the phrase of the trigger's own preposition, the direct object, or the first actor of the complement.</summary>
internal sealed class EnglishTargets(EnglishSentence sentence, EnglishGrammar grammar)
{
    public EnglishPhrase? Of(EnglishTrigger trigger, Mention? source, out string? preposition)
    {
        var entry = trigger.Entry;
        var behind = grammar.Behind(trigger.Last);
        if (entry.NeedsTarget) EnglishGrammar.Completed(behind);
        preposition = null;
        foreach (var phrase in behind)
        {
            if (phrase.Preposition is not { } word || !Takes(entry, word) || !phrase.HasActor || Same(phrase, source)) continue;
            preposition = word;
            return phrase;
        }

        var last = sentence.Words[trigger.Last].Lower;
        if (last is "with" or "between") preposition = last;
        if (Within(trigger, source) is { } inside) return inside;
        if (behind.Count > 0 && behind[0].Preposition is null && behind[0] is { HasActor: true } direct && !Same(direct, source)) return direct;
        if (entry.Type.IsReciprocal() && behind.Find(phrase => phrase is { HasActor: true, Preposition: "with" or "between" } && !Same(phrase, source)) is { } partner)
        {
            preposition = partner.Preposition;
            return partner;
        }

        if (!entry.NeedsTarget) return Named(behind, source);
        foreach (var phrase in behind)
            if (phrase.HasActor && phrase.Preposition is not ("by" or "after" or "despite" or "amid" or "following" or "like" or "unlike" or "than" or "under") && !Same(phrase, source)) return phrase;
        if (behind.Count > 0 && (behind[0].Preposition is null || trigger.Length > 1) && behind.Find(phrase => phrase is { HasActor: true, Preposition: "by" } && !Same(phrase, source)) is { } owner) return owner;
        return TakesComplement(trigger, behind) ? InComplement(trigger, source) : null;
    }

    private static bool Takes(TriggerEntry entry, string preposition) =>
        entry.Prepositions.Contains(preposition) || (preposition == "with" && (entry.Frames & (Lexicon.Frames.F3)) != 0) ||
        (preposition == "upon" && entry.Prepositions.Contains("on")) || (preposition is "towards" or "toward" && entry.Prepositions.Contains("to"));

    /// <summary>held ISRAEL responsible: an actor between the words of the trigger.</summary>
    private EnglishPhrase? Within(EnglishTrigger trigger, Mention? source)
    {
        for (var i = trigger.First + 1; i < trigger.Last; i++)
            if (sentence.Words[i].Mention is { IsKnown: true } mention && (source is null || !Overlaps(mention, source))) return new EnglishPhrase(i, i, mention);
        return null;
    }

    /// <summary>For acts that need no target: one that a phrase of direction names, not the cause (over) or place (in) of the act.</summary>
    private static EnglishPhrase? Named(List<EnglishPhrase> behind, Mention? source) =>
        behind.TakeWhile(phrase => phrase.Preposition is not ("over" or "after" or "amid" or "in" or "by"))
            .FirstOrDefault(phrase => phrase is { HasActor: true, Preposition: "from" or "of" or "with" or "against" or "toward" or "towards" } && !Same(phrase, source));

    private bool TakesComplement(EnglishTrigger trigger, List<EnglishPhrase> behind)
    {
        if (trigger.Entry.Frames.HasFlag(Lexicon.Frames.FC)) return true;
        var after = behind.Count > 0 ? behind[^1].To + 1 : trigger.Last + 1;
        return after < sentence.Words.Count && (sentence.Words[after].Tag == EnglishTag.To || sentence.Words[trigger.Last].Lower is "to" or "that" || sentence.Words[after] is { Form: VerbForm.Ing } || sentence.Words[after].Lower == "that");
    }

    private EnglishPhrase? InComplement(EnglishTrigger trigger, Mention? source)
    {
        for (var i = trigger.Last + 1; i < sentence.Words.Count && sentence.Words[i].Tag is not EnglishTag.Stop; i++)
            if (sentence.Words[i].Mention is { IsKnown: true } mention && (source is null || !Overlaps(mention, source))) return new EnglishPhrase(i, i, mention);
        return null;
    }

    private static bool Same(EnglishPhrase phrase, Mention? source) => source is not null && phrase.Mention is { } mention && Overlaps(mention, source);

    private static bool Overlaps(Mention left, Mention right) => left == right || left.SameCountries(right);
}
