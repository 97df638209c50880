using System.Collections.Frozen;

namespace Guanlan.Reading.Feeds;

/// <summary>The namespaces of feeds, and the prefix each of them has in this program.</summary>
internal static class FeedNames
{
    private static readonly FrozenDictionary<string, string> Prefixes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [""] = "",
        ["http://backend.userland.com/rss"] = "",
        ["http://blogs.law.harvard.edu/tech/rss"] = "",
        ["http://purl.org/rss/1.0/"] = "",
        ["http://my.netscape.com/rdf/simple/0.9/"] = "",
        ["http://purl.org/echo/"] = "",
        ["http://purl.org/pie/"] = "",
        ["http://purl.org/atom/ns#"] = "",
        ["http://www.w3.org/2005/Atom"] = "",
        ["http://purl.org/rss/1.0/modules/rss091#"] = "",
        ["http://purl.org/dc/elements/1.1/"] = "dc",
        ["http://purl.org/dc/elements/1.0/"] = "dc",
        ["http://purl.org/dc/terms/"] = "dcterms",
        ["http://purl.org/rss/1.0/modules/content/"] = "content",
        ["http://www.itunes.com/DTDs/PodCast-1.0.dtd"] = "itunes",
        ["http://search.yahoo.com/mrss/"] = "media",
        ["http://search.yahoo.com/mrss"] = "media",
        ["http://www.w3.org/1999/xhtml"] = "xhtml",
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"] = "rdf",
        ["http://www.w3.org/2000/svg"] = "svg",
        ["http://www.w3.org/1998/Math/MathML"] = "math",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of an element whose attributes are read.</summary>
    public static string Common(LooseElement element)
    {
        var colon = element.Name.IndexOf(':', StringComparison.Ordinal);
        var attribute = colon < 0 ? "xmlns" : "xmlns:" + element.Name[..colon];
        for (var at = element; at is not null; at = at.Parent)
        {
            if (!at.Attributes.TryGetValue(attribute, out var uri)) continue;
            if (uri.StartsWith("http://backend.userland.com/rss", StringComparison.OrdinalIgnoreCase)) return element.LocalName;
            if (Prefixes.TryGetValue(uri.Trim(), out var prefix)) return prefix.Length == 0 ? element.LocalName : $"{prefix}:{element.LocalName}";
            // A default namespace of the feed's own changes nothing; a foreign prefix keeps its words apart from the feed's.
            return colon < 0 ? element.LocalName : element.Name;
        }

        return element.Name;
    }
}
