using System.Text;

namespace Guanlan.Reading.Encodings;

/// <summary>UTF-16 without a byte order mark, told by where the zero bytes of its ASCII characters stand.</summary>
internal static class Wide
{
    /// <summary>The encoding, or null if the bytes are not UTF-16.</summary>
    public static Encoding? Tell(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8 || bytes.Length % 2 != 0 && bytes[^1] != 0 && bytes.Length < 64) return null;
        var sample = bytes[..(Math.Min(bytes.Length, 4096) & ~1)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0 && sample[i + 1] is >= 0x09 and < 0x7F) even++;
            if (sample[i + 1] == 0 && sample[i] is >= 0x09 and < 0x7F) odd++;
        }

        var pairs = sample.Length / 2;
        var encoding = odd * 10 > pairs && even * 20 < odd ? Encoding.Unicode : even * 10 > pairs && odd * 20 < even ? Encoding.BigEndianUnicode : null;
        if (encoding is null) return null;
        // A binary file has zeros too; text has hardly any control character or lone surrogate.
        var bad = 0;
        foreach (var c in encoding.GetString(sample))
            if (c < 9 || c is '\uFFFD' or > '\u000D' and < ' ') bad++;
        return bad * 50 < pairs ? encoding : null;
    }
}
