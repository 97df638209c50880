using System.Buffers.Binary;

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

    private const int KeyCount = 16;
    private const byte Format = 1;
    private const int HeadLength = 12;

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

    /// <summary>The hashes to look for reprints by: of a text cut to a tenth there is still one among them as a rule.</summary>
    public IEnumerable<uint> Keys => Shingles.Take(KeyCount);

    /// <summary>Hash of words and numbers: a key of its own, so that an exact reprint is found even if all its phrases are everybody's.</summary>
    public uint Exact
    {
        get
        {
            var exact = Whole;
            foreach (var number in Numbers) exact = Mix(exact, number);
            return Finish(exact);
        }
    }

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

    /// <summary>Itself in bytes: format, flags, counts, length, whole, shingles, numbers; little-endian.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[HeadLength + (Shingles.Length + Numbers.Length) * sizeof(uint)];
        (bytes[0], bytes[1], bytes[2], bytes[3]) = (Format, IsWhole ? (byte)1 : (byte)0, (byte)Shingles.Length, (byte)Numbers.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), Length);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(8), Whole);
        var at = HeadLength;
        foreach (var hash in Shingles.Concat(Numbers)) BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan((at += sizeof(uint)) - sizeof(uint)), hash);
        return bytes;
    }

    /// <summary>A fingerprint from its bytes, or null if they are none of this format.</summary>
    public static Fingerprint? FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeadLength || bytes[0] != Format || bytes.Length != HeadLength + (bytes[2] + bytes[3]) * sizeof(uint)) return null;
        var hashes = new uint[bytes[2] + bytes[3]];
        for (var i = 0; i < hashes.Length; i++) hashes[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(HeadLength + i * sizeof(uint))..]);
        return new Fingerprint(
            hashes[..bytes[2]], bytes[1] == 1, hashes[bytes[2]..], BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]));
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
