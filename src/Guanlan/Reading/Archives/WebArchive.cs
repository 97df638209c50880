using System.Text;

namespace Guanlan.Reading.Archives;

/// <summary>A page saved in one file with all it shows (MHTML, or a mail that is a page): finds the page among the parts.</summary>
internal static class WebArchive
{
    private const int Deepest = 4;
    private const int Head = 4096;

    // Blanks and a byte order mark.
    private static ReadOnlySpan<byte> Blank => [0x20, 0x09, 0x0D, 0x0A, 0xEF, 0xBB, 0xBF];

    /// <summary>True if bytes begin as such a file does.</summary>
    public static bool Tell(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, Head)];
        if (head.IsEmpty || head.TrimStart(Blank).StartsWith("<"u8)) return false;
        var text = Encoding.Latin1.GetString(head);
        return Starts(text, "mime-version:") && Starts(text, "content-type:") || Starts(text, "snapshot-content-location:");
    }

    /// <summary>The page, decoded, with its content type and address; null if there is no page in it.</summary>
    public static (byte[] Bytes, string? ContentType, string? Url)? Page(ReadOnlyMemory<byte> bytes)
    {
        if (MimeMessage.Read(bytes) is not { } message || Find(message, 0) is not { } page) return null;
        var address = Address(page.Headers.GetValueOrDefault("content-location")) ?? Address(message.Headers.GetValueOrDefault("snapshot-content-location")) ?? Address(message.Headers.GetValueOrDefault("content-location"));
        return (page.Decoded(), page.ContentType, address);
    }

    // The part that the file calls its start, else the first page, else the first text; a page inside an inner group counts too.
    private static MimeMessage? Find(MimeMessage message, int depth)
    {
        if (!message.MediaType.StartsWith("multipart/", StringComparison.Ordinal)) return message.MediaType.StartsWith("text/", StringComparison.Ordinal) || IsPage(message) ? message : null;
        if (depth >= Deepest) return null;
        var start = message.Parameter("start");
        MimeMessage? first = null;
        foreach (var part in message.Parts())
        {
            if (start is not null && part.Headers.GetValueOrDefault("content-id")?.Trim() == start.Trim()) return Find(part, depth + 1);
            if (first is null || !IsPage(first)) first = IsPage(part) ? part : first ?? Find(part, depth + 1);
            if (start is null && first is not null && IsPage(first)) return first;
        }

        return first;
    }

    private static bool IsPage(MimeMessage part) => part.MediaType is "text/html" or "application/xhtml+xml";

    private static string? Address(string? location) =>
        location is not null && location.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(location, UriKind.Absolute, out var address) ? address.AbsoluteUri : null;

    private static bool Starts(string text, string header) =>
        text.StartsWith(header, StringComparison.OrdinalIgnoreCase) || text.Contains("\n" + header, StringComparison.OrdinalIgnoreCase);
}
