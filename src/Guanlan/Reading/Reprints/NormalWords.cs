using Guanlan.Language;

namespace Guanlan.Reading.Reprints;

/// <summary>The words of a text without what reprints change: script, width, case, spaces, marks.</summary>
internal static class NormalWords
{
    /// <summary>Words in a shingle.</summary>
    public const int Shingle = 4;

    private const uint Seed = 2166136261u;

    /// <summary>The words in order. Numbers are left out: they vote for themselves.</summary>
    public static List<NormalWord> Of(string text)
    {
        var words = new List<NormalWord>(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var c = Folding.Fold(text[i]);
            if (IsNumber(text, i)) { i = EndOfNumber(text, i, out _); continue; }
            if (!char.IsLetter(c) && !char.IsSurrogate(c)) { i++; continue; }
            var hash = Seed;
            if (c >= 0x2E80)
            {
                words.Add(new NormalWord(Fingerprint.Mix(hash, c)));
                i++;
                continue;
            }

            for (; i < text.Length && Folding.Fold(text[i]) is var letter && letter < 0x2E80 && char.IsLetter(letter); i++) hash = Fingerprint.Mix(hash, letter);
            words.Add(new NormalWord(hash));
        }

        return words;
    }

    /// <summary>Hashes of the numbers, each with the letter after it (12月 is not 12日); thousands may be separated.</summary>
    public static IEnumerable<uint> Numbers(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!IsNumber(text, i)) { i++; continue; }
            i = EndOfNumber(text, i, out var hash);
            var unit = i < text.Length ? Folding.Fold(text[i]) : ' ';
            yield return Fingerprint.Finish(Fingerprint.Mix(hash, char.IsLetter(unit) && unit >= 0x2E80 ? unit : 0u));
        }
    }

    private static bool IsNumber(string text, int at) => char.IsAsciiDigit(Folding.Fold(text[at]));

    private static int EndOfNumber(string text, int at, out uint hash)
    {
        hash = Seed;
        for (; at < text.Length; at++)
        {
            var c = Folding.Fold(text[at]);
            if (char.IsAsciiDigit(c)) hash = Fingerprint.Mix(hash, c);
            else if (c is '.' or ',' && at + 1 < text.Length && IsNumber(text, at + 1)) hash = c == '.' ? Fingerprint.Mix(hash, c) : hash;
            else break;
        }

        return at;
    }
}
