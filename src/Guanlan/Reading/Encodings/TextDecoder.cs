using System.Text;
using System.Text.Unicode;

namespace Guanlan.Reading.Encodings;

/// <summary>
/// Finds the encoding of bytes and reads them. Byte order marks come first, then valid UTF-8 whatever the label says, then the labels
/// of the transport and of the document against a guess from the bytes: labels lie too often to be believed alone.
/// </summary>
internal static class TextDecoder
{
    private const int Sample = 1 << 16;

    /// <summary>Reads the bytes.</summary>
    /// <param name="bytes">The bytes, whole or cut off.</param>
    /// <param name="contentType">The content type of the transport with its charset, or null.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? contentType = null)
    {
        var (text, name) = Read(bytes, contentType);
        text = Repair.DoubleEncoding(text);
        return new DecodedText(text, name, Repair.IsDamaged(text));
    }

    private static (string Text, string Name) Read(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return (Encoding.UTF8.GetString(bytes[3..]), "utf-8");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return (Encoding.Unicode.GetString(bytes[2..]), "utf-16le");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return (Encoding.BigEndianUnicode.GetString(bytes[2..]), "utf-16be");
        if (Wide.Tell(bytes) is { } wide) return (wide.GetString(bytes), wide.CodePage == 1200 ? "utf-16le" : "utf-16be");
        if (bytes.IndexOf((byte)0x1B) >= 0 && bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) < 0 && bytes.IndexOf("\u001b$"u8) >= 0)
            return (KnownEncodings.Get("iso-2022-jp")!.GetString(bytes), "iso-2022-jp");
        if (Utf8.IsValid(WithoutCutTail(bytes))) return (Encoding.UTF8.GetString(WithoutCutTail(bytes)), "utf-8");
        return Guess(bytes, contentType);
    }

    private static (string, string) Guess(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var transport = KnownEncodings.Normalise(DeclaredEncoding.OfContentType(contentType));
        var document = KnownEncodings.Normalise(DeclaredEncoding.OfDocument(bytes));
        var sample = bytes.Length <= Sample ? bytes : bytes[..Sample];
        var (best, most) = ("windows-1252", double.MinValue);
        foreach (var name in KnownEncodings.Candidates)
        {
            var score = Plausibility.Of(KnownEncodings.Read(name, sample)) + (name == transport ? 0.5 : 0) + (name == document ? 0.4 : 0);
            if (score > most) (best, most) = (name, score);
        }

        // A label outside the candidates (koi8-u, windows-1250, iso-8859-2 ...) is believed if what it gives is no worse.
        foreach (var label in (ReadOnlySpan<string?>)[transport, document])
            if (label is not null and not "utf-8" && !KnownEncodings.Candidates.Contains(label) && KnownEncodings.Get(label) is not null
                && Plausibility.Of(KnownEncodings.Read(label, sample)) + 0.5 > most)
                return (KnownEncodings.Read(label, bytes), label);
        if (MixedText.Read(bytes, best) is { } mixed) return (mixed, "utf-8");
        return (KnownEncodings.Read(best, bytes), best);
    }

    // A file cut inside its last character is read up to it.
    private static ReadOnlySpan<byte> WithoutCutTail(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= 3 && back <= bytes.Length; back++)
        {
            var lead = bytes[^back];
            if (lead < 0x80) return bytes;
            if (lead < 0xC0) continue;
            var needed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
            return needed > back ? bytes[..^back] : bytes;
        }

        return bytes;
    }
}
