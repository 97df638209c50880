using Guanlan.Reading.Metadata;

namespace Guanlan.Reading.Feeds;

/// <summary>Reads a feed in XML.</summary>
internal static class FeedParser
{
    /// <summary>The feed, or null if the text is none.</summary>
    public static Feed? Parse(string text)
    {
        if (LooseXml.Parse(text) is not { } root) return null;
        var isAtom = root.LocalName == "feed";
        if (!isAtom && root.LocalName is not ("rss" or "rdf" or "channel")) return null;
        var channel = isAtom || root.LocalName == "channel" ? root : root.Children.FirstOrDefault(child => child.LocalName == "channel") ?? root;
        var entries = Descend(channel).Concat(channel == root ? [] : Descend(root)).Select(item => Entry(item, text)).ToList();
        var format = isAtom ? "atom" : root.LocalName == "rdf" ? "rss" : "rss";
        return new Feed(
            format, Words(channel.Child("title")), Link(channel), Words(channel.Child("description", "subtitle", "tagline")),
            channel.Child("language", "dc:language")?.Text ?? root.Attributes.GetValueOrDefault("xml:lang"),
            Time(channel, "updated", "lastbuilddate", "modified", "pubdate", "dc:date"), [.. entries]);
    }

    private static IEnumerable<LooseElement> Descend(LooseElement element) => element.Children.Where(child => child.LocalName is "item" or "entry");

    private static FeedEntry Entry(LooseElement item, string source)
    {
        var author = item.Child("author", "dc:creator", "itunes:author", "creator");
        return new FeedEntry
        {
            Id = item.Child("guid", "id")?.Text,
            Title = Words(item.Child("title", "dc:title", "media:title")),
            Link = Link(item),
            Summary = Markup(item.Child("description", "summary", "dc:description"), source),
            Content = Markup(item.Child("content:encoded", "content", "xhtml:body", "body", "encoded"), source),
            Author = author is null ? null : Words(author.Child("name")) ?? Words(author),
            Published = Time(item, "published", "pubdate", "issued", "dc:date", "dcterms:issued", "created", "dcterms:created"),
            Updated = Time(item, "updated", "modified", "dcterms:modified"),
            Tags = [.. item.Children.Where(child => child.LocalName is "category" or "subject").Select(child => child.Attributes.GetValueOrDefault("term") ?? child.Text).Where(tag => tag.Length > 0)],
        };
    }

    private static string? Words(LooseElement? element) => element?.Text is { Length: > 0 } text ? text : null;

    private static DateTimeOffset? Time(LooseElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (element.Child(name) is { } found && Timestamp.Parse(found.Text) is { } time) return time;
        return null;
    }

    private static string? Link(LooseElement element)
    {
        LooseElement? best = null;
        foreach (var link in element.Children.Where(child => child.LocalName == "link"))
        {
            if (!link.Attributes.ContainsKey("href") && link.Text.Length > 0) return link.Text;
            if (link.Attributes.ContainsKey("href") && (best is null || best.Attributes.GetValueOrDefault("rel") is "self" or "edit") && link.Attributes.GetValueOrDefault("rel") is null or "alternate") best = link;
        }

        return best?.Attributes["href"] ?? (element.Child("guid") is { } guid && guid.Attributes.GetValueOrDefault("ispermalink") != "false" && guid.Text.Contains("://", StringComparison.Ordinal) ? guid.Text : null);
    }

    // Markup stands escaped, in CDATA, or as elements.
    private static string? Markup(LooseElement? element, string source)
    {
        if (element is null) return null;
        if (element.Children.Count > 0) return source[element.InnerStart..element.InnerEnd];
        return Words(element);
    }
}
