using System.Collections.Frozen;
using System.Text;

namespace Guanlan.Reading.Encodings;

/// <summary>Big5 with the Hong Kong Supplementary Character Set, which the framework's code page 950 leaves out.</summary>
internal static class Big5
{
    private static readonly FrozenDictionary<int, string> Supplement = Load().ToFrozenDictionary();

    /// <summary>Reads bytes; a pair that neither table knows becomes U+FFFD.</summary>
    public static string Read(ReadOnlySpan<byte> bytes)
    {
        var encoding = (Encoding)KnownEncodings.Get("big5-hkscs")!.Clone();
        encoding.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        var text = new StringBuilder(bytes.Length);
        Span<char> pair = stackalloc char[4];
        for (var i = 0; i < bytes.Length; i++)
        {
            var lead = bytes[i];
            if (lead < 0x80) { text.Append((char)lead); continue; }
            if (i + 1 >= bytes.Length) break;
            var trail = bytes[i + 1];
            if (Supplement.TryGetValue(lead << 8 | trail, out var found)) text.Append(found);
            else if (trail < 0x40) { text.Append('\uFFFD'); continue; }
            else
            {
                var count = encoding.GetChars(bytes.Slice(i, 2), pair);
                text.Append(pair[..count]);
            }

            i++;
        }

        return text.ToString();
    }

    private static Dictionary<int, string> Load()
    {
        var table = new Dictionary<int, string>();
        using var stream = typeof(Big5).Assembly.GetManifestResourceStream("Guanlan.Reading.Encodings.hkscs.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var lead = Convert.ToInt32(line[..2], 16);
            var cell = 0;
            foreach (var rune in line.AsSpan(3).EnumerateRunes())
            {
                // Each row runs over the trail bytes 40-7E and A1-FE; an ideographic blank stands for a free cell.
                var trail = cell < 63 ? 0x40 + cell : 0xA1 + cell - 63;
                if (rune.Value != 0x3000) table[lead << 8 | trail] = rune.ToString();
                cell++;
            }
        }

        return table;
    }
}
