using Guanlan.Coding.English;

namespace Guanlan.Coding.Misses;

/// <summary>The verbs and nouns between two parties of an English sentence that no frame joined, and a few behind the second.</summary>
internal static class EnglishMisses
{
    private const int WordsBehind = 4;
    private const int ShortestWord = 3;

    public static void Find(MissPlace place, MissCounts counts)
    {
        var context = place.Context;
        var sentence = EnglishSentence.Read(context, place.Clause);
        var taken = context.DraftsOf(place.Clause).Select(draft => draft.Trigger).ToList();
        var first = sentence.At(place.Pair.First.End);
        var last = Math.Min(sentence.Words.Count, sentence.At(place.Pair.Second.End) + WordsBehind);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var trigger in sentence.Triggers)
        {
            var word = sentence.Words[trigger.Head];
            if (trigger.Head < first || trigger.Head >= last || taken.Exists(span => span.Contains(word.Start)) || !seen.Add(Stem(word.Lower))) continue;
            Count(place, counts, "=" + trigger.Entry.Id, trigger.Entry.Id, word, trigger.Entry.Type.Name());
        }

        for (var i = first; i < last; i++)
        {
            var word = sentence.Words[i];
            if (word.Tag == EnglishTag.Stop && word.Start >= place.Pair.Second.End) break;
            if (!IsNew(word) || (word.Tag == EnglishTag.Noun && !IsRelational(sentence.Words, i)) || taken.Exists(span => span.Contains(word.Start)) || !seen.Add(Stem(word.Lower))) continue;
            Count(place, counts, Stem(word.Lower), word.Lower, word, "");
        }
    }

    private static void Count(MissPlace place, MissCounts counts, string key, string form, EnglishWord word, string types) =>
        counts.Add(key, form, word.Tag == EnglishTag.Verb, types, place.At(word.Start));

    /// <summary>A plain verb or noun that the lexicon has in no class.</summary>
    private static bool IsNew(EnglishWord word) =>
        word.Tag is EnglishTag.Verb or EnglishTag.Noun && word.Mention is null && !word.IsCapital && word.Classes == WordClass.None &&
        word.Lower.Length >= ShortestWord && char.IsAsciiLetter(word.Lower[0]);

    /// <summary>A noun that may be an act of one party on the other: behind a party's name, or before the preposition that brings one in.</summary>
    private static bool IsRelational(List<EnglishWord> words, int i)
    {
        if (i + 1 < words.Count && words[i + 1].Tag == EnglishTag.Noun) return false;
        if (i > 0 && (words[i - 1].Tag == EnglishTag.Possessive || words[i - 1].Mention is { IsKnown: true })) return true;
        return i + 2 < words.Count && words[i + 1].Lower is "on" or "against" or "with" or "over" or "between" or "to" or "toward" or "towards" or "by" or "from" && words[i + 2].Tag is EnglishTag.Noun or EnglishTag.Determiner;
    }

    /// <summary>Gathers attack, attacks, attacked and attacking; it need not be a word.</summary>
    public static string Stem(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ied", "ies", "ed", "es", "s", "e", "y"])
        {
            if (word.Length - ending.Length < ShortestWord || !word.EndsWith(ending, StringComparison.Ordinal) || (ending == "s" && word[^2] == 's')) continue;
            word = word[..^ending.Length];
            break;
        }

        return word.Length > ShortestWord && word[^1] == word[^2] ? word[..^1] : word;
    }
}
