using System.Text.RegularExpressions;
using Guanlan.Diagnostics;
using Guanlan.Reading.Archives;
using Guanlan.Reading.Cleaning;
using Guanlan.Reading.Encodings;
using Guanlan.Reading.Formats;
using Guanlan.Reading.Html;

namespace Guanlan.Reading;

/// <summary>
/// Reads bytes of any kind into documents: encoding, format, article, metadata; notices, image marks, credits and reference lists taken
/// off and kept as provenance. Never throws for what the bytes hold: what gives no document is a rejection with its reason. Nothing in
/// the input is executed, and nothing is loaded from anywhere. Immutable and thread safe.
/// </summary>
/// <example><c>new DocumentReader().Read(File.ReadAllBytes("post.md"), "post.md").Documents[0].Text</c></example>
public sealed class DocumentReader(ReadLimits? limits = null)
{
    private readonly ReadLimits limits = limits ?? ReadLimits.Default;

    /// <summary>What it takes on.</summary>
    internal ReadLimits Limits => limits;

    /// <summary>Reads one input.</summary>
    /// <param name="bytes">The bytes as they came.</param>
    /// <param name="location">Path or address, for the record and for the format's sake.</param>
    /// <param name="contentType">Content type of the transport with its charset, or null.</param>
    /// <param name="url">Address of a saved page, or null.</param>
    public ReadResult Read(ReadOnlySpan<byte> bytes, string location, string? contentType = null, string? url = null)
    {
        ArgumentNullException.ThrowIfNull(location);
        if (bytes.Length > limits.MaxBytes) return ReadResult.Rejected(new Rejection(location, Errors.TooLarge));
        if (WebArchive.Tell(bytes))
        {
            if (WebArchive.Page(bytes.ToArray()) is not { } page) return ReadResult.Rejected(new Rejection(location, Errors.NoText));
            return ReadPlain(page.Bytes, location, page.ContentType, url ?? page.Url);
        }

        return ReadPlain(bytes, location, contentType, url);
    }

    private ReadResult ReadPlain(ReadOnlySpan<byte> bytes, string location, string? contentType, string? url)
    {
        if (Wide.Tell(bytes) is null && !bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) && !bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) && FormatSniffer.IsBinary(bytes))
            return ReadResult.Rejected(new Rejection(location, Errors.NotText));
        try
        {
            return Read(TextDecoder.Decode(bytes, contentType), location, contentType, url);
        }
        catch (RegexMatchTimeoutException)
        {
            // Patterns are bounded; the limit is there for what nobody has thought of.
            return ReadResult.Rejected(new Rejection(location, Errors.TooLarge));
        }
    }

    private ReadResult Read(DecodedText decoded, string location, string? contentType, string? url) =>
        FormatSniffer.Tell(decoded.Text, location, contentType) switch
        {
            "html" => One(HtmlReader.ReadPage(decoded.Text, url), location, decoded),
            "feed" or "jsonfeed" => FeedDocuments.Read(decoded, location, url, limits),
            "jsonl" => PassageReader.Read(decoded, location, limits),
            "markdown" => One(MarkdownReader.Read(decoded.Text), location, decoded),
            _ => One(PlainTextReader.Read(decoded.Text), location, decoded),
        };

    /// <summary>Cleans and builds one document, or sets it aside if nothing is left of it.</summary>
    internal static ReadResult One(Draft draft, string location, DecodedText decoded)
    {
        Cleaner.Clean(draft);
        var document = DocumentBuilder.Build(draft, location, decoded);
        if (decoded.IsDamaged) return ReadResult.Rejected(new Rejection(location, Errors.Damaged, document));
        return document.Text.Length == 0 ? ReadResult.Rejected(new Rejection(location, Errors.NoText, document)) : ReadResult.Of(document);
    }
}
