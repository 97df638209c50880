using Guanlan.Diagnostics;
using Guanlan.Reading.Encodings;
using Guanlan.Reading.Formats;

namespace Guanlan.Reading.Archives;

/// <summary>Reads a dump of passages, a JSON object a line, that is too large for memory: some megabytes of whole lines at a time.</summary>
internal static class DumpReader
{
    private const int Chunk = 4 << 20;

    // Blanks and a byte order mark.
    private static ReadOnlySpan<byte> Blank => [0x20, 0x09, 0x0D, 0x0A, 0xEF, 0xBB, 0xBF];

    /// <summary>True if the head of an input looks like a dump: named as one, or a line that is an object with another after it.</summary>
    public static bool Tell(ReadOnlySpan<byte> head, string name)
    {
        if (name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase)) return true;
        var text = head.TrimStart(Blank);
        var end = text.IndexOf((byte)'\n');
        return text.StartsWith("{"u8) && end > 0 && text[..end].TrimEnd("\r\t "u8).EndsWith("}"u8) && text[(end + 1)..].TrimStart(Blank).StartsWith("{"u8);
    }

    /// <summary>The passages, chunk by chunk. A line longer than the limit for one input is set aside.</summary>
    /// <param name="head">Bytes already read from the stream.</param>
    /// <param name="rest">The rest of it.</param>
    /// <param name="location">Its name.</param>
    /// <param name="limits">The limits; the number of documents holds for each chunk.</param>
    public static IEnumerable<ReadResult> Read(ReadOnlyMemory<byte> head, Stream rest, string location, ReadLimits limits)
    {
        var chunk = Math.Min(Chunk, limits.MaxBytes);
        var buffer = new byte[Math.Max(head.Length, chunk) + 1];
        head.CopyTo(buffer);
        var (filled, line, skipping) = (head.Length, 1, false);
        for (var ended = false; !ended;)
        {
            if (filled == buffer.Length && buffer.Length <= limits.MaxBytes) Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, limits.MaxBytes + 1L));
            var read = filled == buffer.Length ? 0 : rest.ReadAtLeast(buffer.AsSpan(filled), Math.Min(chunk, buffer.Length - filled), throwOnEndOfStream: false);
            ended = read < Math.Min(chunk, buffer.Length - filled);
            filled += read;
            var whole = ended ? filled : buffer.AsSpan(0, filled).LastIndexOf((byte)'\n') + 1;
            if (whole == 0)
            {
                // One line fills everything that may be kept of it.
                if (filled < buffer.Length || buffer.Length <= limits.MaxBytes) continue;
                if (!skipping) yield return ReadResult.Rejected(new Rejection(PassageReader.Place(location, line), Errors.TooLarge));
                (skipping, filled) = (true, 0);
                continue;
            }

            var from = 0;
            if (skipping)
            {
                from = buffer.AsSpan(0, whole).IndexOf((byte)'\n') + 1;
                if (from == 0) from = whole;
                (skipping, line) = (false, line + 1);
            }

            yield return PassageReader.Read(TextDecoder.Decode(buffer.AsSpan(from, whole - from)), location, limits, line);
            line += buffer.AsSpan(from, whole - from).Count((byte)'\n');
            buffer.AsSpan(whole, filled - whole).CopyTo(buffer);
            filled -= whole;
        }
    }
}
