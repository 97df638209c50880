using System.Text.RegularExpressions;
using Guanlan.Reading.Metadata;

namespace Guanlan.Reading.Feeds;

/// <summary>Reads fields of a feed or an entry, whichever of their many names they go by.</summary>
/// <param name="source">The feed.</param>
/// <param name="document">Its address.</param>
/// <param name="isChinese">True if its times are those of a Chinese source.</param>
internal sealed partial class ElementReader(string source, Uri? document, bool isChinese)
{
    /// <summary>The HTML of the first of these elements that is there.</summary>
    public string? Markup(LooseElement element, bool isHtml, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (element.Child(name) is { } child && FeedMarkup.Read(child, source, document, isHtml) is { } text) return text;
        return null;
    }

    /// <summary>The last time given under the first of these names that gives one.</summary>
    public DateTimeOffset? Time(LooseElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (element.All(name).LastOrDefault() is { } found && Timestamp.Parse(found.Text, isChinese) is { } time) return time;
        return null;
    }

    /// <summary>A time that stands in an attribute.</summary>
    public DateTimeOffset? Stated(LooseElement element, string attribute) => Timestamp.Parse(element.Attributes.GetValueOrDefault(attribute), isChinese);

    /// <summary>An attribute that has a value.</summary>
    public string? Attribute(LooseElement element, string name) => FeedAddresses.Resolve(element.Attributes.GetValueOrDefault(name), FeedAddresses.Base(element, document));

    /// <summary>An id, made whole if it is a relative address.</summary>
    public string? Address(LooseElement element, params ReadOnlySpan<string> names)
    {
        if (element.Child(names) is not { Text.Length: > 0 } child) return null;
        // A guid that says it is no address stays as it is, and so does a word.
        if (child.LocalName == "guid" && (child.Attributes.GetValueOrDefault("ispermalink") == "false" || !child.Text.Contains('/'))) return child.Text;
        return FeedAddresses.Resolve(child.Text, FeedAddresses.Base(child, document)) ?? child.Text;
    }

    /// <summary>The address of what the element tells of.</summary>
    public string? Link(LooseElement element)
    {
        var best = element.Children
            .Where(child => child.CommonName is "link" or "url" or "a" && Rank(child) > 0 && (child.Text.Length > 0 || child.Attributes.ContainsKey("href")))
            .MaxBy(Rank);
        if (best is not null) return FeedAddresses.Resolve(best.Attributes.GetValueOrDefault("href") ?? best.Text, FeedAddresses.Base(best, document));
        if (element.Attributes.TryGetValue("href", out var own)) return FeedAddresses.Resolve(own, FeedAddresses.Base(element, document));
        return element.Child("guid") is { } guid && guid.Attributes.GetValueOrDefault("ispermalink") != "false" && guid.Text.Contains("://", StringComparison.Ordinal) ? guid.Text : null;
    }

    /// <summary>The author's name; with the mail address where Atom gives one.</summary>
    public static string? Author(LooseElement element)
    {
        foreach (var name in (ReadOnlySpan<string>)["author", "dc:creator", "dc:author", "itunes:author", "creator", "managingeditor", "media:credit"])
        {
            if (element.Child(name) is not { } author) continue;
            if (author.Child("name") is { Text.Length: > 0 } person) return author.Child("email") is { Text.Length: > 0 } mail ? $"{person.Text} ({mail.Text})" : person.Text;
            if (author.Text.Length > 0) return MailBefore().Replace(MailBehind().Replace(author.Text, ""), "$1") is { Length: > 0 } clean ? clean : author.Text;
        }

        return null;
    }

    /// <summary>The tags of an entry.</summary>
    public static IEnumerable<string> Tags(LooseElement element)
    {
        foreach (var child in element.Children)
        {
            if (child.CommonName is not ("category" or "itunes:category" or "dc:subject" or "media:category" or "subject")) continue;
            var tag = child.Attributes.GetValueOrDefault("term") ?? (child.Text.Length > 0 ? child.Text : child.Attributes.GetValueOrDefault("text") ?? child.Attributes.GetValueOrDefault("label") ?? "");
            if (tag.Length > 0) yield return tag;
        }
    }

    private static int Rank(LooseElement link)
    {
        var isPage = link.Attributes.GetValueOrDefault("type") is not { Length: > 0 } type || type.Contains("html", StringComparison.OrdinalIgnoreCase);
        return link.Attributes.GetValueOrDefault("rel")?.Trim() switch
        {
            null or "" => link.CommonName == "link" ? 3 : 1,
            "alternate" => isPage ? 4 : 2,
            _ => 0,
        };
    }

    [GeneratedRegex(@"\s*[(<][^\s()<>]+@[^\s()<>]+[)>]$", RegexOptions.None, 10_000)]
    private static partial Regex MailBehind();

    [GeneratedRegex(@"^[^\s()<>]+@[^\s()<>]+\s+\((.+)\)$", RegexOptions.None, 10_000)]
    private static partial Regex MailBefore();
}
