namespace Guanlan.Reading.Encodings;

/// <summary>How much a decoded sample looks like text that somebody wrote.</summary>
internal static class Plausibility
{
    /// <summary>The mean score of the characters beyond ASCII; higher is better, and near 2 for common text.</summary>
    public static double Of(string text)
    {
        double score = 0;
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80) continue;
            count++;
            var before = i > 0 ? text[i - 1] : ' ';
            score += c switch
            {
                '\uFFFD' => -8,
                < '\u00A0' => -5,
                < '\u0250' => Latin(c, before, i + 1 < text.Length ? text[i + 1] : ' '),
                '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2013' or '\u2014' or '\u2026' => 1.5,
                >= '\u0400' and < '\u0460' => Cyrillic(c, before),
                >= '\u3001' and <= '\u3011' or '\uFF0C' or '\uFF1A' or '\uFF1B' or '\uFF01' or '\uFF1F' or '\uFF08' or '\uFF09' => 2,
                >= '\u3041' and <= '\u30FE' => before >= '\u3041' ? 1.8 : 0.6,
                >= '\u4E00' and <= '\u9FFF' => FrequentCharacters.Contains(c) ? 2.2 : 0.2,
                >= '\uAC00' and <= '\uD7A3' => FrequentCharacters.Contains(c) ? 2.2 : 0.4,
                >= '\uFF61' and <= '\uFF9F' => -1.5,
                >= '\uE000' and <= '\uF8FF' => -4,
                >= '\uD800' and < '\uE000' => -0.5,
                >= '\u3400' and < '\u4E00' => -1,
                _ => -0.5,
            };
        }

        return count == 0 ? 0 : score / count;
    }

    private static double Latin(char c, char before, char after)
    {
        if (!char.IsLetter(c)) return c is '\u00A0' or '«' or '»' or '°' or '·' or '©' or '£' ? 0.5 : -0.7;
        if (char.IsUpper(c) && char.IsLower(before)) return -2;
        return char.IsAsciiLetter(before) || char.IsAsciiLetter(after) ? 1.4 : -1;
    }

    private static double Cyrillic(char c, char before)
    {
        if (c is '\u0401' or '\u0451') return 1;
        if (c is < '\u0410' or > '\u044F') return -1;
        if (char.IsUpper(c)) return char.IsLower(before) ? -2 : char.IsUpper(before) ? 0.3 : 1;
        return 1.9;
    }
}
