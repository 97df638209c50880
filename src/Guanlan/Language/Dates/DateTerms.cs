namespace Guanlan.Language.Dates;

/// <summary>
/// Looks words of time up by their first character. The table of first characters is also the prefilter: a character that begins no
/// word and no number is passed over with one look.
/// </summary>
internal static class DateTerms
{
    private const byte Term = 1, Digit = 2, Numeral = 4, Prefix = 8;

    private static readonly byte[] Kinds = new byte[65536];
    private static readonly DateTerm[]?[] Buckets = Build();

    /// <summary>True if a date can begin here: with a number, a prefix, an English word, or a Chinese word of time that stands here in full.</summary>
    public static bool MayBegin(string text, int at) => Kinds[text[at]] is var kind && kind != 0 && (kind != Term || text[at] < 0x80 || At(text, at, text.Length).Text is not null);

    /// <summary>True for a decimal digit, full-width or not.</summary>
    public static bool IsDigit(char c) => (Kinds[c] & Digit) != 0;

    /// <summary>True for a digit or a Chinese numeral.</summary>
    public static bool IsNumeral(char c) => (Kinds[c] & (Digit | Numeral)) != 0;

    /// <summary>The longest word that stands at this place, or the default. English words must stand between word boundaries.</summary>
    public static DateTerm At(string text, int at, int end)
    {
        if (at >= end || (Kinds[text[at]] & Term) == 0) return default;
        foreach (var term in Buckets[text[at]]!)
        {
            var word = term.Text;
            if (at + word.Length > end || !Matches(text, at, word)) continue;
            if (word[0] < 0x80 && at + word.Length < end && char.IsAsciiLetterOrDigit(text[at + word.Length])) continue;
            return term;
        }

        return default;
    }

    /// <summary>True if the word, given in small letters, stands at this place; ASCII letters match in either case.</summary>
    public static bool Matches(string text, int at, string word)
    {
        if (at < 0 || at + word.Length > text.Length) return false;
        for (var i = 0; i < word.Length; i++)
        {
            var c = text[at + i];
            if (c == word[i] || c == '’' && word[i] == '\'') continue;
            if (c is < 'A' or > 'Z' || (c | 0x20) != word[i]) return false;
        }

        return true;
    }

    private static DateTerm[]?[] Build()
    {
        foreach (var c in "0123456789０１２３４５６７８９") Kinds[c] |= Digit;
        foreach (var c in "零〇一二三四五六七八九十百千两兩廿卅半几幾数數") Kinds[c] |= Numeral;
        foreach (var c in "初首头前后第近过過未最昨今明接") Kinds[c] |= Prefix;
        foreach (var c in "aA") Kinds[c] |= Prefix;
        foreach (var word in EnglishNumbers.Words) Kinds[word[0]] |= Prefix;
        var buckets = new DateTerm[]?[65536];
        foreach (var group in ChineseTerms.All().Concat(EnglishTerms.All()).GroupBy(term => term.Text[0]))
        {
            DateTerm[] terms = [.. group.OrderByDescending(term => term.Text.Length)];
            foreach (var c in (ReadOnlySpan<char>)[group.Key, char.IsAsciiLetterLower(group.Key) ? char.ToUpperInvariant(group.Key) : group.Key])
            {
                Kinds[c] |= Term;
                buckets[c] = terms;
            }
        }

        return buckets;
    }
}
