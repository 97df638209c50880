using Guanlan.Lexicon;
using Guanlan.Lexicon.Packing;

namespace Guanlan.Coding.English;

/// <summary>Finds the triggers of a sentence by words. Up to four words may stand between two words of a trigger; the longest one wins.</summary>
internal static class EnglishTriggerFinder
{
    private const int LongestGap = 4;

    public static void Find(EnglishSentence sentence)
    {
        var words = sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Tag is not (EnglishTag.Noun or EnglishTag.Verb or EnglishTag.Adverb) && !(words[i].Tag == EnglishTag.Auxiliary && EnglishFunctionWords.IsBe(words[i].Lower))) continue;
            foreach (var form in sentence.Context.Patterns.English.StartingWith(words[i].Lower))
                if (Match(sentence, form, i) is { } trigger && IsPossible(sentence, trigger) && !IsDead(sentence, trigger)) sentence.Triggers.Add(trigger);
        }

        sentence.Triggers.Sort(static (left, right) => left.Head != right.Head ? left.Head - right.Head : left.Length != right.Length ? right.Length - left.Length : left.Last - right.Last);
    }

    private static EnglishTrigger? Match(EnglishSentence sentence, EnglishTriggerForm form, int first)
    {
        var entry = sentence.Context.Pack.Triggers[form.Entry];
        var head = form.Words.Length > 1 && EnglishInflector.IsAdverb(form.Words[0]) ? first + 1 : first;
        var predicate = sentence.Words[first].Tag == EnglishTag.Auxiliary;
        if (predicate && form.Words.Length > 1) head = first + 1;
        var at = first;
        for (var k = 1; k < form.Words.Length; k++)
        {
            if (Following(sentence, form.Words, k, at) is not { } next)
                return k == 1 && form.Inflection == Inflection.Past ? Inverted(sentence, form, first, entry) : null;
            at = next;
        }

        if (!entry.IsVerb) head = NounHead(sentence.Words, first, at);
        return new EnglishTrigger(first, at, head, entry, form.Entry, form.Inflection, form.Words.Length) { IsPredicate = predicate };
    }

    private static int NounHead(List<EnglishWord> words, int first, int last)
    {
        var at = first;
        while (at + 1 <= last && words[at + 1].Tag is not EnglishTag.Preposition) at++;
        return at;
    }

    private static int? Following(EnglishSentence sentence, string[] form, int k, int from)
    {
        var gap = LongestGap;
        if (EnglishFunctionWords.TryTag(form[k], out var tag) && tag is EnglishTag.Preposition or EnglishTag.Adverb && k == 1)
            gap = form[k] is "down" or "up" or "off" or "out" or "back" or "away" or "for" ? 2 : form.Length > 2 ? LongestGap : 0;
        if (form[k] is "down" or "up" or "off" or "out" or "to") gap = Math.Min(gap, 3);
        for (var at = from + 1; at < sentence.Words.Count && at <= from + 1 + gap; at++)
        {
            var word = sentence.Words[at];
            if (Same(form[k], word.Lower)) return at;
            if (word.Tag is EnglishTag.Comma or EnglishTag.Stop or EnglishTag.Relative or EnglishTag.Subordinator or EnglishTag.Modal or EnglishTag.To or EnglishTag.Verb) return null;
            if (word.Tag == EnglishTag.Preposition && k == 1 && !(word.Lower is "of" or "in")) return null;
        }

        return null;
    }

    private static bool Same(string form, string word) =>
        word == form || (word.Length > form.Length && word.Length - form.Length <= 2 && word.StartsWith(form, StringComparison.Ordinal) && word[^1] == 's') ||
        (form.EndsWith('y') && word.EndsWith("ies", StringComparison.Ordinal) && word.AsSpan(0, word.Length - 3).SequenceEqual(form.AsSpan(0, form.Length - 1)));

    /// <summary>sanctions were imposed: the noun of a verb phrase stands before its passive verb.</summary>
    private static EnglishTrigger? Inverted(EnglishSentence sentence, EnglishTriggerForm form, int verb, TriggerEntry entry)
    {
        if (form.Words.Length != 2 || !sentence.Words[verb].IsPassive) return null;
        for (var at = verb - 1; at >= 0 && at >= verb - 10; at--)
        {
            var word = sentence.Words[at];
            if (Same(form.Words[1], word.Lower) && word.Tag == EnglishTag.Noun)
                return new EnglishTrigger(verb, verb, verb, entry, form.Entry, form.Inflection, 2) { IsInverted = true };
            if (word.Tag is EnglishTag.Verb or EnglishTag.Stop or EnglishTag.Subordinator) return null;
        }

        return null;
    }

    /// <summary>A verb form needs a verb's place, a noun a noun's.</summary>
    private static bool IsPossible(EnglishSentence sentence, EnglishTrigger trigger)
    {
        var word = sentence.Words[trigger.Head];
        if (trigger.IsPredicate || (word.Tag == EnglishTag.Adverb && trigger.Length == 1)) return trigger.Entry.IsVerb && trigger.Length + (word.Tag == EnglishTag.Adverb ? 1 : 0) > 1;
        if (word.Tag == EnglishTag.Verb) return trigger.Entry.IsVerb && trigger.Inflection is not (Inflection.None or Inflection.Plural);
        if (trigger.Entry.IsNoun) return trigger.Inflection is Inflection.None or Inflection.Base or Inflection.Plural or Inflection.Ing;
        return trigger is { Inflection: Inflection.Ing } && word.Tag == EnglishTag.Noun && trigger.Head > 0 && sentence.Words[trigger.Head - 1].Tag is EnglishTag.Preposition;
    }

    /// <summary>A phrase of the line <c>not</c> stands around the trigger, in any of its forms.</summary>
    private static bool IsDead(EnglishSentence sentence, EnglishTrigger trigger)
    {
        foreach (var phrase in sentence.Context.Patterns.English.DeadIn(trigger.Index))
            for (var k = 0; k < phrase.Length; k++)
                if (phrase.Length == 1 ? phrase[0] == sentence.Words[trigger.Head].Lower : Alike(phrase[k], sentence.Words[trigger.Head].Lower, trigger) && Stands(sentence, phrase, k, trigger)) return true;
        return false;
    }

    private static bool Stands(EnglishSentence sentence, string[] phrase, int pivot, EnglishTrigger trigger)
    {
        var at = trigger.Head;
        for (var k = pivot - 1; k >= 0; k--)
        {
            at--;
            if (at >= 0 && sentence.Words[at].Lower is "a" or "an" or "the" && phrase[k] is not ("a" or "an" or "the")) at--;
            if (at < 0 || !Similar(phrase[k], sentence.Words[at].Lower)) return false;
        }

        at = trigger.Head;
        for (var k = pivot + 1; k < phrase.Length; k++)
        {
            at++;
            if (at < sentence.Words.Count && sentence.Words[at].Lower is "a" or "an" or "the" && phrase[k] is not ("a" or "an" or "the")) at++;
            if (at >= sentence.Words.Count || !Similar(phrase[k], sentence.Words[at].Lower)) return false;
        }

        return true;
    }

    private static bool Alike(string phrase, string word, EnglishTrigger trigger) =>
        Similar(phrase, word) || (trigger.Entry.IsVerb && phrase == trigger.Entry.Id.Split(' ')[0]);

    private static bool Similar(string left, string right) => left == right || Stem(left) == Stem(right);

    private static string Stem(string word)
    {
        foreach (var ending in (string[])["ies", "ing", "ed", "es", "s", "e", "y"])
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var stem = word[..^ending.Length];
                return stem.Length > 3 && stem[^1] == stem[^2] ? stem[..^1] : stem;
            }

        return word;
    }
}
