using System.Text;
using System.Text.RegularExpressions;

namespace Guanlan.Reading.Encodings;

/// <summary>Labels: what the transport and the document say about their encoding.</summary>
internal static partial class DeclaredEncoding
{
    private const int Head = 4096;

    /// <summary>The charset of a content type, or null.</summary>
    public static string? OfContentType(string? contentType) =>
        contentType is not null && Charset().Match(contentType) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The label in a meta element or XML declaration near the beginning, or null.</summary>
    public static string? OfDocument(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        if (Xml().Match(head) is { Success: true } xml) return xml.Groups[1].Value;
        return Meta().Match(head) is { Success: true } meta ? meta.Groups[1].Value : null;
    }

    [GeneratedRegex("""charset\s*=\s*["']?\s*([\w.:-]+)""", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Charset();

    [GeneratedRegex("""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)""", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Xml();

    [GeneratedRegex("""<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]+)""", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Meta();
}
