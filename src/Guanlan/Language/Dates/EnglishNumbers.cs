namespace Guanlan.Language.Dates;

/// <summary>Small English numbers in words.</summary>
internal static class EnglishNumbers
{
    /// <summary>The words, in the order of <see cref="Values"/>.</summary>
    public static readonly string[] Words =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "a few", "several", "a couple of", "half a", "few", "an", "a"];

    private static readonly int[] Values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 3, 3, 2, 0, 3, 1, 1];

    /// <summary>Reads a number in digits or words and steps over it; -1 if there is none.</summary>
    public static int Read(string text, ref int at, int end)
    {
        if (at < end && char.IsAsciiDigit(text[at]))
        {
            var start = at;
            var value = 0;
            while (at < end && char.IsAsciiDigit(text[at]) && at - start < 5) value = value * 10 + text[at++] - '0';
            return value;
        }

        for (var i = 0; i < Words.Length; i++)
        {
            var after = at + Words[i].Length;
            if (after >= end || text[after] is not (' ' or '-') || !DateTerms.Matches(text, at, Words[i])) continue;
            at = after;
            return Values[i];
        }

        return -1;
    }
}
