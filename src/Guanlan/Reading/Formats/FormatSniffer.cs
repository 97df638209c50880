using System.Text.RegularExpressions;

namespace Guanlan.Reading.Formats;

/// <summary>Tells the format of an input from its content first, then from its name and its content type.</summary>
internal static partial class FormatSniffer
{
    /// <summary><c>html</c>, <c>feed</c>, <c>jsonfeed</c>, <c>jsonl</c>, <c>markdown</c> or <c>text</c>.</summary>
    public static string Tell(string text, string location, string? contentType)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 2048)).TrimStart(" \t\r\n\uFEFF");
        var extension = Path.GetExtension(location.Split('?', '#')[0]).ToLowerInvariant();
        if (head.Length == 0) return "text";
        if (head[0] == '<')
        {
            if (Feed().IsMatch(head)) return "feed";
            if (Html().IsMatch(head) || extension is ".html" or ".htm" or ".xhtml" or ".shtml" || contentType?.Contains("html", StringComparison.OrdinalIgnoreCase) == true) return "html";
        }

        if (head[0] == '{')
        {
            if (head.Contains("jsonfeed.org", StringComparison.OrdinalIgnoreCase) || head.Contains("\"items\"", StringComparison.Ordinal) && extension is ".json") return "jsonfeed";
            if (extension is ".jsonl" or ".ndjson" || head.Contains("\"text\"", StringComparison.Ordinal)) return "jsonl";
        }

        if (Buried().IsMatch(head)) return "feed";
        if (extension is ".md" or ".markdown" or ".mdx") return "markdown";
        if (extension is ".html" or ".htm" or ".xhtml" or ".shtml" || Html().IsMatch(head)) return "html";
        return FrontMatter.TryRead(text, out _, out _) is not null || extension.Length == 0 && MarkdownReader.LooksLike(text) ? "markdown" : Tags().Count(text) > 4 ? "html" : "text";
    }

    /// <summary>True if the bytes are no text at all: an archive, an image, a program.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        foreach (var magic in Magic)
            if (bytes.StartsWith(magic)) return true;
        var sample = bytes[..Math.Min(bytes.Length, 8192)];
        var control = 0;
        foreach (var b in sample)
            if (b < 0x09 || b is > 0x0D and < 0x20 and not 0x1B) control++;
        return control * 50 > sample.Length;
    }

    private static readonly byte[][] Magic =
    [
        "%PDF"u8.ToArray(), "PK\u0003\u0004"u8.ToArray(), [0x1F, 0x8B], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], "GIF8"u8.ToArray(), [0xD0, 0xCF, 0x11, 0xE0],
        "Rar!"u8.ToArray(), [0x37, 0x7A, 0xBC, 0xAF], [0x7F, 0x45, 0x4C, 0x46], "RIFF"u8.ToArray(), "SQLite format 3"u8.ToArray(), "OggS"u8.ToArray(), "ID3"u8.ToArray(),
    ];

    [GeneratedRegex(@"^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,600}?-->\s*|<!DOCTYPE\s+(?!html)[^>\[]{0,300}(?:\[[\s\S]{0,1500}?\]\s*)?>\s*|<\?[^>]{0,300}\?>\s*)*<(?:rss|feed|rdf:RDF|channel|\w{1,12}:(?:feed|rss))[\s>]", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Feed();

    // A feed behind what its server had to say first.
    [GeneratedRegex(@"<\?xml[^>]{0,200}\?>\s*<(?:rss|feed|rdf:RDF)[\s>]", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Buried();

    [GeneratedRegex(@"<(?:!doctype\s+html|html|head|body|article|meta\s)[\s>]?", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Html();

    [GeneratedRegex(@"</?(?:p|div|br|span|a|h[1-6])[\s/>]", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Tags();
}
