namespace Guanlan.Coding.English;

/// <summary>Neighbouring mentions become one list: A and B; A, B and C. A comma joins only in a chain that ends in and.</summary>
internal static class EnglishLists
{
    public static void Join(EnglishSentence sentence)
    {
        var mentions = sentence.Clause.Mentions;
        for (var i = 0; i + 1 < mentions.Count; i++)
        {
            var end = i;
            while (end + 1 < mentions.Count && Gap(sentence, mentions[end], mentions[end + 1]) is { } gap)
            {
                end++;
                if (gap == EnglishTag.Conjunction) break;
            }

            if (end == i || Gap(sentence, mentions[end - 1], mentions[end]) != EnglishTag.Conjunction || IsNextClause(sentence, mentions[i], mentions[end])) continue;
            for (; end > i; end--) Absorb(sentence, mentions, i);
        }
    }

    /// <summary>What joins two mentions: and, a comma, or nothing.</summary>
    private static EnglishTag? Gap(EnglishSentence sentence, Mention left, Mention right)
    {
        if (left.Form == MentionForm.Pointer || right.Form == MentionForm.Pointer) return null;
        if (!left.IsKnown && !right.IsKnown) return null;
        EnglishTag? found = null;
        foreach (var word in sentence.Words)
        {
            if (word.Start < left.End || word.Start >= right.Start) continue;
            if (word.Is(EnglishTag.Comma)) found ??= EnglishTag.Comma;
            else if (word.Lower is "and" or "&" or "or") found = EnglishTag.Conjunction;
            else if (!(found is not null && word.Lower is "the" or "a" or "an" or "also")) return null;
        }

        return found;
    }

    /// <summary>X struck A and B replied: the last mention opens a clause of its own.</summary>
    private static bool IsNextClause(EnglishSentence sentence, Mention first, Mention last)
    {
        var after = sentence.At(last.End);
        while (after < sentence.Words.Count && sentence.Words[after].Is(EnglishTag.Adverb)) after++;
        if (after >= sentence.Words.Count || !(sentence.Words[after] is { IsFinite: true, IsPassive: false } || sentence.Words[after].Tag is EnglishTag.Auxiliary or EnglishTag.Modal)) return false;
        for (var i = sentence.At(first.Start) - 1; i >= 0; i--)
        {
            if (sentence.Words[i].Tag is EnglishTag.Verb) return !sentence.Words[i].Classes.HasFlag(WordClass.Speech);
            if (sentence.Words[i].Tag is EnglishTag.Comma or EnglishTag.Stop or EnglishTag.Subordinator or EnglishTag.Quote) return false;
        }

        return false;
    }

    private static void Absorb(EnglishSentence sentence, List<Mention> mentions, int i)
    {
        var (left, right) = (mentions[i], mentions[i + 1]);
        foreach (var actor in right.Actors)
            if (!left.Actors.Exists(other => other.Code == actor.Code)) left.Actors.Add(actor);
        left.End = right.End;
        left.Form = MentionForm.Name;
        left.IsPerson &= right.IsPerson;
        foreach (var word in sentence.Words)
        {
            if (word.Start < left.Start || word.End > right.End) continue;
            word.Mention = left;
            if (word.Tag is EnglishTag.Comma or EnglishTag.Conjunction or EnglishTag.Determiner) word.Tag = EnglishTag.Noun;
        }

        mentions.RemoveAt(i + 1);
    }
}
