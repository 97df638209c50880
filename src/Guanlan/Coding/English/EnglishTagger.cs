namespace Guanlan.Coding.English;

/// <summary>
/// Tells verbs from nouns, and to, that, who and her from their twins, by the words around them. One pass from the left: the words before
/// are settled, those after are judged by what they may be.
/// </summary>
internal static class EnglishTagger
{
    public static void Tag(CodingContext context, List<EnglishWord> words)
    {
        var lexicon = context.Patterns.English;
        foreach (var word in words)
        {
            if (word.Tag != EnglishTag.Noun) continue;
            word.Forms = lexicon.Forms(word.Lower);
            if (word.Mention is { Form: not MentionForm.Pointer }) continue;
            if (EnglishFunctionWords.TryTag(word.Lower, out var tag)) word.Tag = tag;
            else if (char.IsAsciiDigit(word.Lower[0]) && word.Mention is null) word.Tag = EnglishTag.Determiner;
            else if (EnglishFunctionWords.IsAdverb(word.Lower)) word.Tag = EnglishTag.Adverb;
        }

        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].Tag == EnglishTag.Preposition && words[i + 1].Tag == EnglishTag.Time) words[i].Tag = EnglishTag.Time;
            if (words[i].Tag == EnglishTag.Time && char.IsAsciiDigit(words[i + 1].Lower[0])) words[i + 1].Tag = EnglishTag.Time;
        }

        for (var i = 0; i < words.Count; i++) Settle(words, i);
    }

    private static void Settle(List<EnglishWord> words, int i)
    {
        var word = words[i];
        if (word.Tag is EnglishTag.Possessive && word.Lower == "'s" && (Previous(words, i) is { Mention.Form: MentionForm.Pointer } || Previous(words, i) is { Lower: "who" or "that" or "there" }))
            word.Tag = EnglishTag.Auxiliary;
        switch (word.Lower)
        {
            case "to":
                var next = Next(words, i);
                word.Tag = next is not null && ((next.Forms & VerbForm.Base) != 0 && next.Mention is null && !(next.IsCapital && words[i + 1] == next && next.Forms == VerbForm.Base) || next.Lower is "be" or "have" or "do" or "not")
                    ? EnglishTag.To : EnglishTag.Preposition;
                return;
            case "that":
                word.Tag = That(words, i);
                return;
            case "march" or "may" when word.IsCapital && i > 0 && Previous(words, i) is not { Tag: EnglishTag.Stop }:
                word.Tag = EnglishTag.Time;
                return;
            case "her" or "his" when word.Mention is not null:
                return;
        }

        if (word.Tag == EnglishTag.Auxiliary && EnglishFunctionWords.IsDo(word.Lower) && Next(words, i) is { Tag: EnglishTag.Noun, Forms: VerbForm.None }) { word.Tag = EnglishTag.Verb; word.Form = VerbForm.Past; return; }
        if (word.Tag == EnglishTag.Auxiliary && IsMainHave(words, i)) { word.Tag = EnglishTag.Verb; word.Form = VerbForm.Past; return; }
        if (word.Tag != EnglishTag.Noun) return;
        if (word.Mention is { Form: not MentionForm.Pointer } mention && (mention.Start != word.Start || mention.End != word.End || !IsLowerOffice(word))) return;
        if (word.IsCapital && i > 0 && words[i - 1].Tag is EnglishTag.Noun or EnglishTag.Determiner && words[i - 1].IsCapital && word.Forms == VerbForm.None) return;
        var form = Verb(words, i);
        if (form == VerbForm.None) return;
        word.Tag = EnglishTag.Verb;
        word.Form = form;
        word.IsPassive = form == VerbForm.Past && (i == 0 || AfterBe(words, i) || (!AfterHave(words, i) && Next(words, i) is { Lower: "by" }));
    }

    /// <summary>Words that are an organ and a verb (forces, shells, guards) may be verbs.</summary>
    private static bool IsLowerOffice(EnglishWord word) => word.Mention is { Form: MentionForm.Bare } && !word.IsCapital && word.Forms != VerbForm.None;

    /// <summary>The form in which the word is a verb here, or none.</summary>
    private static VerbForm Verb(List<EnglishWord> words, int i)
    {
        var word = words[i];
        var forms = word.Forms;
        var unknown = forms == VerbForm.None;
        if (unknown) forms = Guess(word);
        if (forms == VerbForm.None) return VerbForm.None;
        var before = Previous(words, i);
        var after = Next(words, i);
        if (before is null)
            return (forms & (VerbForm.Ing | VerbForm.Past)) is var participle && participle != 0 && after is { Tag: EnglishTag.Preposition or EnglishTag.Determiner or EnglishTag.Noun } && !unknown ? participle & (VerbForm)(-(int)participle) : VerbForm.None;
        switch (before.Tag)
        {
            case EnglishTag.Modal or EnglishTag.To:
                return (forms & VerbForm.Base) != 0 ? VerbForm.Base : VerbForm.None;
            case EnglishTag.Auxiliary:
                if (EnglishFunctionWords.IsDo(before.Lower)) return forms & VerbForm.Base;
                if ((forms & VerbForm.Past) != 0) return VerbForm.Past;
                return EnglishFunctionWords.IsBe(before.Lower) ? forms & VerbForm.Ing : VerbForm.None;
            case EnglishTag.Determiner or EnglishTag.Possessive:
                return VerbForm.None;
            case EnglishTag.Preposition:
                return (forms & VerbForm.Ing) != 0 && !unknown && after is { Tag: not EnglishTag.Stop } and not { Lower: "of" } && !IsNounBetween(word, after) ? VerbForm.Ing : VerbForm.None;
        }

        if ((forms & VerbForm.Past) != 0 && !(before is { Tag: EnglishTag.Noun } && IsAdjective(before) && after is { Tag: EnglishTag.Noun, Mention: null, IsCapital: false }))
            return unknown && after is { Tag: EnglishTag.Noun, Mention: null } && before.Tag is EnglishTag.Conjunction or EnglishTag.Comma ? VerbForm.None : VerbForm.Past;
        if ((forms & VerbForm.Ing) != 0)
            return before.Tag is EnglishTag.Comma or EnglishTag.Conjunction or EnglishTag.Subordinator or EnglishTag.Relative or EnglishTag.Verb or EnglishTag.Noun && !IsAdjective(before) && after is { Tag: EnglishTag.Determiner or EnglishTag.Preposition or EnglishTag.Noun or EnglishTag.To } and not { Lower: "of" } && !unknown
                ? VerbForm.Ing : VerbForm.None;
        if ((forms & VerbForm.Third) != 0) return IsThird(words, i, before, after) ? VerbForm.Third : VerbForm.None;
        return (forms & VerbForm.Base) != 0 && IsBase(words, i, before, after) ? VerbForm.Base : VerbForm.None;
    }

    /// <summary>accusing sides, talking points: an -ing word before a plain noun qualifies it.</summary>
    private static bool IsNounBetween(EnglishWord word, EnglishWord after) => word.Forms == VerbForm.None && after is { Tag: EnglishTag.Noun, Mention: null };

    private static bool IsThird(List<EnglishWord> words, int i, EnglishWord before, EnglishWord? after)
    {
        if (before.Tag is EnglishTag.Relative or EnglishTag.Adverb) return true;
        if (before.Tag == EnglishTag.Conjunction) return after is { Tag: EnglishTag.Determiner } or { Mention: not null } && HasVerbBefore(words, i);
        if (before.Tag is not (EnglishTag.Noun or EnglishTag.Comma or EnglishTag.Time or EnglishTag.Quote)) return false;
        if (before.Tag == EnglishTag.Noun && (IsAdjective(before) || IsPlural(before))) return false;
        if (after is null) return false;
        return words[i].Classes.HasFlag(WordClass.Speech) || after.Tag is EnglishTag.Determiner or EnglishTag.To or EnglishTag.Subordinator or EnglishTag.Relative or EnglishTag.Quote || after.Mention is not null || after.IsCapital
            || (after.Tag == EnglishTag.Preposition && before.Mention is { Form: MentionForm.Name } && !HasVerbAfter(words, i)) || after.Lower is "that" or "on" or "for" && !HasVerbAfter(words, i) && !HasFiniteBefore(words, i)
            || (after.Tag is EnglishTag.Noun or EnglishTag.Adverb && !HasVerbAfter(words, i) && !HasFiniteBefore(words, i));
    }

    private static bool IsBase(List<EnglishWord> words, int i, EnglishWord before, EnglishWord? after)
    {
        if (after is null) return before.Tag == EnglishTag.Noun && IsPlural(before) && !HasFiniteBefore(words, i);
        if (before.Tag == EnglishTag.Conjunction) return Coordinated(words, i) && after.Tag is EnglishTag.Determiner or EnglishTag.Noun or EnglishTag.Preposition or EnglishTag.To;
        if (before.Tag is EnglishTag.Relative) return true;
        if (before.Tag is EnglishTag.Adverb && i > 1 && words[i - 2].Tag == EnglishTag.Noun) return IsPlural(words[i - 2]);
        return before.Tag == EnglishTag.Noun && IsPlural(before) && !IsAdjective(before) && (before.Mention is not { IsPerson: true, IsGroup: false } || before.Lower.EndsWith('s')) && !HasVerbAfter(words, i);
    }

    /// <summary>to meet and sign: a base behind and, with an infinitive or modal before.</summary>
    private static bool Coordinated(List<EnglishWord> words, int i)
    {
        for (var k = i - 2; k >= 0 && words[k].Tag is not (EnglishTag.Stop or EnglishTag.Subordinator); k--)
            if (words[k] is { Tag: EnglishTag.Verb }) return words[k].Form == VerbForm.Base;
        return false;
    }

    private static bool HasVerbAfter(List<EnglishWord> words, int i)
    {
        for (var k = i + 1; k < words.Count && words[k].Tag is not (EnglishTag.Stop or EnglishTag.Comma or EnglishTag.Subordinator or EnglishTag.Relative or EnglishTag.Conjunction); k++)
        {
            if (words[k].Tag is EnglishTag.Modal or EnglishTag.Auxiliary) return true;
            if ((words[k].Forms & (VerbForm.Past | VerbForm.Third)) != 0 && words[k].Mention is null && k + 1 < words.Count && words[k - 1].Tag is EnglishTag.Noun or EnglishTag.Adverb or EnglishTag.Time && words[k + 1].Tag is not EnglishTag.Noun) return true;
        }

        return false;
    }

    private static bool HasVerbBefore(List<EnglishWord> words, int i) => words.FindIndex(0, i, word => word.Tag == EnglishTag.Verb) >= 0;

    private static bool HasFiniteBefore(List<EnglishWord> words, int i)
    {
        for (var k = i - 1; k >= 0 && words[k].Tag is not (EnglishTag.Stop or EnglishTag.Comma or EnglishTag.Subordinator or EnglishTag.Conjunction or EnglishTag.Quote); k--)
            if (words[k].IsFinite) return true;
        return false;
    }

    private static EnglishTag That(List<EnglishWord> words, int i)
    {
        var before = Previous(words, i);
        if (before is { Tag: EnglishTag.Verb or EnglishTag.Auxiliary or EnglishTag.Time or EnglishTag.Adverb or EnglishTag.Comma or EnglishTag.Conjunction }) return EnglishTag.Subordinator;
        var after = Next(words, i);
        if (before is { Tag: EnglishTag.Noun })
            return after is { Tag: EnglishTag.Auxiliary or EnglishTag.Modal } || (after is { Mention: null } && (after.Forms & (VerbForm.Past | VerbForm.Third)) != 0) ? EnglishTag.Relative : EnglishTag.Subordinator;
        return EnglishTag.Determiner;
    }

    /// <summary>had a meeting, has ships: have without a participle behind it is the verb itself.</summary>
    private static bool IsMainHave(List<EnglishWord> words, int i)
    {
        if (!EnglishFunctionWords.IsHave(words[i].Lower)) return false;
        for (var k = i + 1; k < words.Count && k < i + 5; k++)
        {
            if (words[k].Tag is EnglishTag.Adverb or EnglishTag.Time or EnglishTag.Auxiliary) { if (words[k].Tag == EnglishTag.Auxiliary) return false; continue; }
            return (words[k].Forms & VerbForm.Past) == 0 && (Guess(words[k]) & VerbForm.Past) == 0 && words[k].Tag != EnglishTag.To && words[k].Lower != "to";
        }

        return false;
    }

    private static VerbForm Guess(EnglishWord word)
    {
        if (word.Lower.Length < 5 || word.IsCapital || word.Mention is not null || word.Lower.Contains('-', StringComparison.Ordinal)) return VerbForm.None;
        if (word.Lower.EndsWith("ed", StringComparison.Ordinal) && word.Lower is not ("hundred" or "indeed" or "speed" or "united" or "armed" or "breed" or "sacred")) return VerbForm.Past;
        return word.Lower.EndsWith("ing", StringComparison.Ordinal) && word.Lower is not ("during" or "morning" or "evening" or "nothing" or "something" or "beijing" or "building" or "spring") ? VerbForm.Ing : VerbForm.None;
    }

    private static bool IsAdjective(EnglishWord word) =>
        word.Mention is { Form: MentionForm.Name, IsPerson: false } && (word.Lower.EndsWith("ian", StringComparison.Ordinal) || word.Lower.EndsWith("ese", StringComparison.Ordinal) || word.Lower.EndsWith("ish", StringComparison.Ordinal) || word.Lower.EndsWith("can", StringComparison.Ordinal)
            || word.Lower.EndsWith("eli", StringComparison.Ordinal) || word.Lower.EndsWith("ani", StringComparison.Ordinal) || word.Lower is "french" or "german" or "dutch" or "greek" or "czech" or "iraqi" or "saudi" or "thai" or "swiss" or "u.s." or "us" or "u.n." or "un" or "eu" or "nato" or "western" or "arab" or "syrian" or "yemeni" or "afghan" or "qatari" or "omani" or "kuwaiti" or "emirati" or "bangladeshi" or "filipino" or "somali" || word.Lower.EndsWith("an", StringComparison.Ordinal) && word.Lower is not ("japan" or "iran" or "afghanistan" or "pakistan" or "taiwan" or "sudan" or "oman" or "jordan" or "kazakhstan" or "uzbekistan" or "azerbaijan" or "bhutan" or "tajikistan" or "kyrgyzstan" or "turkmenistan" or "taliban" or "asean" or "vatican"));

    private static bool IsPlural(EnglishWord word) =>
        word.Mention is { IsGroup: true } || word.Lower is "police" or "people" or "they" or "we" or "military" or "both" || (word.Lower.EndsWith('s') && !word.Lower.EndsWith("ss", StringComparison.Ordinal) && word.Mention is not { Form: MentionForm.Name, Sector: null });

    private static bool AfterBe(List<EnglishWord> words, int i)
    {
        for (var k = i - 1; k >= 0; k--)
        {
            if (words[k].Tag is EnglishTag.Adverb or EnglishTag.Time) continue;
            if (words[k].Tag == EnglishTag.Auxiliary) return EnglishFunctionWords.IsBe(words[k].Lower);
            if (words[k].Tag == EnglishTag.Conjunction && k > 0 && words[k - 1] is { IsPassive: true }) return true;
            return false;
        }

        return false;
    }

    private static bool AfterHave(List<EnglishWord> words, int i) => Previous(words, i) is { Tag: EnglishTag.Auxiliary } have && EnglishFunctionWords.IsHave(have.Lower);

    /// <summary>The word before, over adverbs.</summary>
    public static EnglishWord? Previous(List<EnglishWord> words, int i)
    {
        for (var k = i - 1; k >= 0; k--)
            if (words[k].Tag is not EnglishTag.Adverb) return words[k].Tag == EnglishTag.Quote && k > 0 && words[k - 1].Tag != EnglishTag.Comma ? words[k - 1] : words[k];
        return null;
    }

    private static EnglishWord? Next(List<EnglishWord> words, int i)
    {
        for (var k = i + 1; k < words.Count; k++)
            if (words[k].Tag is not (EnglishTag.Adverb or EnglishTag.Quote) && !(words[k].Tag == EnglishTag.Noun && EnglishFunctionWords.IsAdverb(words[k].Lower))) return words[k];
        return null;
    }
}
