namespace Guanlan.Reading.Feeds;

/// <summary>Reads a feed in XML, or what passes for it. Whatever stands before its first element is passed over.</summary>
internal static class FeedParser
{
    /// <summary>The feed, or null if the text is none.</summary>
    /// <param name="text">The feed.</param>
    /// <param name="url">Its address, for relative ones inside it, or null.</param>
    public static Feed? Parse(string text, string? url = null)
    {
        text = LooseXml.WithoutControls(text);
        if (LooseXml.Parse(text) is not { } root) return null;
        if (root.LocalName is not ("feed" or "rss" or "rdf" or "channel")) return null;
        var isAtom = root.LocalName == "feed";
        var channel = isAtom || root.LocalName == "channel" ? root : root.Children.FirstOrDefault(child => child.LocalName == "channel") ?? root;
        var language = Language(channel, root);
        var reader = new ElementReader(text, FeedAddresses.Document(url), IsChinese(language, text));
        return new Feed
        {
            Format = isAtom ? "atom" : root.LocalName switch { "rdf" => "rdf", "channel" => "cdf", _ => "rss" },
            Id = reader.Address(channel, "id", "guid"),
            Title = reader.Markup(channel, isHtml: false, "title", "dc:title", "media:title"),
            Link = reader.Link(channel),
            Subtitle = reader.Markup(channel, isHtml: false, "subtitle", "tagline") ?? reader.Markup(channel, isHtml: true, "description", "abstract", "dc:description") ?? reader.Markup(channel, isHtml: false, "itunes:subtitle", "itunes:summary"),
            Language = language,
            Author = ElementReader.Author(channel),
            Published = reader.Time(channel, "published", "pubdate", "dcterms:issued", "issued"),
            Updated = reader.Time(channel, "updated", "lastbuilddate", "modified", "dcterms:modified", "dc:date", "pubdate") ?? reader.Stated(channel, "lastmod"),
            Entries = [.. Entries(channel).Concat(channel == root ? [] : Entries(root)).Select(item => Entry(item, reader))],
        };
    }

    private static IEnumerable<LooseElement> Entries(LooseElement element) => element.Children.Where(child => child.LocalName is "item" or "entry");

    private static FeedEntry Entry(LooseElement item, ElementReader reader)
    {
        var summary = reader.Markup(item, isHtml: false, "summary");
        var description = reader.Markup(item, isHtml: true, "description", "abstract", "dc:description") ?? reader.Markup(item, isHtml: false, "itunes:summary", "itunes:subtitle", "media:description");
        var content = reader.Markup(item, isHtml: true, "content:encoded", "fullitem", "xhtml:body", "body", "encoded", "prodlink", "xhtml:div")
            ?? reader.Markup(item, isHtml: false, "content") ?? (summary is null ? null : description);
        return new FeedEntry
        {
            Id = reader.Address(item, "id", "guid") ?? reader.Attribute(item, "rdf:about"),
            Title = reader.Markup(item, isHtml: false, "title", "dc:title", "media:title", "itunes:title"),
            Link = reader.Link(item),
            Summary = summary ?? description ?? content,
            Content = content,
            Author = ElementReader.Author(item),
            Published = reader.Time(item, "published", "pubdate", "issued", "dcterms:issued", "dc:date", "created", "dcterms:created"),
            Updated = reader.Time(item, "updated", "modified", "dcterms:modified", "dc:date") ?? reader.Stated(item, "lastmod"),
            Tags = [.. ElementReader.Tags(item)],
        };
    }

    private static string? Language(LooseElement channel, LooseElement root)
    {
        var stated = channel.Child("language", "dc:language")?.Text is { Length: > 0 } own ? own : channel.Attributes.GetValueOrDefault("xml:lang") ?? root.Attributes.GetValueOrDefault("xml:lang");
        return stated?.Replace('_', '-') is { Length: > 0 } language ? language : null;
    }

    private static bool IsChinese(string? language, string text) =>
        language?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ?? text.AsSpan(0, Math.Min(text.Length, 4000)).ContainsAnyInRange('\u4E00', '\u9FFF');
}
