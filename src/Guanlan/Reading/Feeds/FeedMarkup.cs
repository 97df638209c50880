using System.Text.RegularExpressions;
using Guanlan.Reading.Encodings;
using Guanlan.Reading.Html;

namespace Guanlan.Reading.Feeds;

/// <summary>The text of an element of a feed: escaped, in base64, as elements, or plain; HTML is made safe and its addresses whole.</summary>
internal static partial class FeedMarkup
{
    /// <summary>The text, or null if the element is missing.</summary>
    /// <param name="element">The element.</param>
    /// <param name="source">The feed.</param>
    /// <param name="document">Address of the feed.</param>
    /// <param name="isHtml">What the element holds if it does not say so: HTML, or text that may look like it.</param>
    public static string? Read(LooseElement? element, string source, Uri? document, bool isHtml)
    {
        if (element is null) return null;
        var type = element.Attributes.GetValueOrDefault("type", "").Trim().ToLowerInvariant();
        var from = FeedAddresses.Base(element, document);
        if (element.Children.Count > 0) return Elements(element, source, from, type);
        var text = Words(element, type);
        if (type is "html" or "text/html" or "xhtml" or "application/xhtml+xml" || type.Length == 0 && isHtml) return Sanitizer.Clean(text, from);
        // Only Atom 1.0 means what it says when it says text.
        return !IsAtom(element) && LooksLikeHtml(text) ? Sanitizer.Clean(text, from) : text;
    }

    private static string Elements(LooseElement element, string source, Uri? from, string type)
    {
        var inside = element;
        // The division around XHTML in Atom 1.0 is the format's, not the author's.
        if (type is "xhtml" && element.Children is [{ LocalName: "div" } only] && element.Text.Length == 0) inside = only;
        var markup = Sanitizer.Clean(source[inside.InnerStart..Math.Max(inside.InnerStart, inside.InnerEnd)], FeedAddresses.Base(inside, from), isXml: true);
        return markup;
    }

    private static string Words(LooseElement element, string type)
    {
        var text = element.Text;
        var isCoded = element.Attributes.GetValueOrDefault("mode") == "base64" || IsAtom(element) && type is "application/octet-stream";
        return isCoded && Decode(text) is { } decoded ? decoded : Repair.Whole(text);
    }

    private static string? Decode(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? TextDecoder.Decode(bytes.AsSpan(0, length)).Text.Trim() : null;
    }

    private static bool IsAtom(LooseElement element)
    {
        var top = element;
        while (top.Parent is { Name.Length: > 0 } outer) top = outer;
        return top.LocalName == "feed" && top.Attributes.GetValueOrDefault("version") != "0.3" && !top.Attributes.Values.Any(value => value.Contains("purl.org/atom", StringComparison.Ordinal));
    }

    /// <summary>True for text that has a tag that ends, or a reference, and none that HTML does not know.</summary>
    internal static bool LooksLikeHtml(string text)
    {
        if (!EndOrReference().IsMatch(text)) return false;
        foreach (Match tag in AnyTag().Matches(text))
            if (!SafeMarkup.IsElement(tag.Groups[1].Value.ToLowerInvariant()) && !SafeMarkup.IsDropped(tag.Groups[1].Value.ToLowerInvariant())) return false;
        foreach (Match reference in Named().Matches(text))
            if (Entities.Resolve(reference.Value).SequenceEqual(reference.Value)) return false;
        return true;
    }

    [GeneratedRegex(@"</\w+>|&#?\w+;", RegexOptions.None, 10_000)]
    private static partial Regex EndOrReference();

    [GeneratedRegex(@"</?(\w+)", RegexOptions.None, 10_000)]
    private static partial Regex AnyTag();

    [GeneratedRegex(@"&[A-Za-z]\w*;", RegexOptions.None, 10_000)]
    private static partial Regex Named();
}
