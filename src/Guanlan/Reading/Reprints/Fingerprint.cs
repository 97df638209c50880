namespace Guanlan.Reading.Reprints;

/// <summary>
/// What is kept of a text to tell it again: a sample of its shingles (the smallest hashes, so that the samples of two texts hold the same
/// shingles where the texts do), and its numbers. About half a kilobyte, however long the text is.
/// </summary>
internal sealed class Fingerprint
{
    /// <summary>Most shingles kept.</summary>
    public const int Sample = 96;

    private const int MostNumbers = 48;

    private Fingerprint(uint[] shingles, bool isWhole, uint[] numbers, uint whole, int length)
    {
        (Shingles, IsWhole, Numbers, Whole, Length) = (shingles, isWhole, numbers, whole, length);
    }

    /// <summary>The smallest hashes of its shingles, ascending, each once.</summary>
    public uint[] Shingles { get; }

    /// <summary>True if no shingle had to be left out.</summary>
    public bool IsWhole { get; }

    /// <summary>Hashes of its numbers with their units, ascending, each once; of many, the smallest.</summary>
    public uint[] Numbers { get; }

    /// <summary>Hash of all its words: equal for texts that differ in marks, spaces and script only.</summary>
    public uint Whole { get; }

    /// <summary>Its length in words; a Han character is one.</summary>
    public int Length { get; }

    /// <summary>The fingerprint of a text.</summary>
    public static Fingerprint Of(string text)
    {
        var words = NormalWords.Of(text);
        var shingles = new SortedSet<uint>();
        var whole = 2166136261u;
        for (var i = 0; i < words.Count; i++)
        {
            whole = Mix(whole, words[i].Hash);
            if (i + NormalWords.Shingle <= words.Count || i == 0) Keep(shingles, Hash(words, i), Sample + 1);
        }

        var isWhole = shingles.Count <= Sample;
        if (!isWhole) shingles.Remove(shingles.Max);
        var numbers = new SortedSet<uint>();
        foreach (var number in NormalWords.Numbers(text)) Keep(numbers, number, MostNumbers);
        return new Fingerprint([.. shingles], isWhole, [.. numbers], Finish(whole), words.Count);
    }

    /// <summary>One step of a hash.</summary>
    internal static uint Mix(uint hash, uint value) => (hash ^ value) * 16777619u;

    /// <summary>Spreads a hash evenly, which the smallest of many need.</summary>
    internal static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }

    private static uint Hash(List<NormalWord> words, int at)
    {
        var hash = 2166136261u;
        for (var i = at; i < Math.Min(words.Count, at + NormalWords.Shingle); i++) hash = Mix(hash, words[i].Hash);
        return Finish(hash);
    }

    private static void Keep(SortedSet<uint> kept, uint hash, int most)
    {
        if (kept.Count >= most && hash >= kept.Max) return;
        kept.Add(hash);
        if (kept.Count > most) kept.Remove(kept.Max);
    }
}
