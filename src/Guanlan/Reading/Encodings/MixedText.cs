using System.Text;

namespace Guanlan.Reading.Encodings;

/// <summary>UTF-8 with stretches of another encoding inside it: pages put together from two sources.</summary>
internal static class MixedText
{
    /// <summary>The text with each stretch read by its own encoding, or null if the bytes are not mainly UTF-8.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes, string other)
    {
        var (valid, invalid) = Count(bytes);
        if (valid < 4 || valid < invalid * 3) return null;
        var text = new StringBuilder(bytes.Length);
        while (bytes.Length > 0)
        {
            var good = ValidPrefix(bytes);
            text.Append(Encoding.UTF8.GetString(bytes[..good]));
            bytes = bytes[good..];
            if (bytes.Length == 0) break;
            // A stray stretch ends at the first ASCII byte after which UTF-8 is whole again.
            var bad = 0;
            while (bad < bytes.Length && bytes[bad] >= 0x80 && (bad == 0 || SequenceLength(bytes[bad..]) is not (3 or 4))) bad++;
            text.Append(bad <= 1 ? "\uFFFD" : KnownEncodings.Read(other, bytes[..bad]));
            bytes = bytes[Math.Max(bad, 1)..];
        }

        return text.ToString();
    }

    private static (int Valid, int Invalid) Count(ReadOnlySpan<byte> bytes)
    {
        int valid = 0, invalid = 0;
        for (var i = 0; i < bytes.Length;)
        {
            if (bytes[i] < 0x80) { i++; continue; }
            var length = SequenceLength(bytes[i..]);
            if (length > 0) { valid++; i += length; }
            else { invalid++; i++; }
        }

        return (valid, invalid);
    }

    private static int ValidPrefix(ReadOnlySpan<byte> bytes)
    {
        var i = 0;
        while (i < bytes.Length)
        {
            if (bytes[i] < 0x80) { i++; continue; }
            var length = SequenceLength(bytes[i..]);
            if (length == 0) break;
            i += length;
        }

        return i;
    }

    private static int SequenceLength(ReadOnlySpan<byte> bytes) =>
        Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done ? length : 0;
}
