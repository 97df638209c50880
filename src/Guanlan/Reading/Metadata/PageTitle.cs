using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Guanlan.Reading.Metadata;

/// <summary>Chooses the title of a page among its heading, its metadata and its title element.</summary>
internal static partial class PageTitle
{
    /// <summary>The title, without the name of the site.</summary>
    public static string Choose(IDocument document, MetaElements meta, LinkedData linked)
    {
        var whole = Normal(document.QuerySelector("head > title")?.TextContent ?? document.Title);
        var shared = Normal(meta.First("og:title", "twitter:title", "title", "dc.title", "parsely-title", "sailthru.title"));
        var linkedTitle = Normal(System.Net.WebUtility.HtmlDecode(linked.Headline));
        var headings = document.QuerySelectorAll("h1").Select(heading => Normal(heading.TextContent)).Where(text => text.Length is > 3 and < 250).Take(8).ToList();
        // What readers see is the title, if anything that machines are told repeats it: they are told shorter and other ones too.
        foreach (var heading in headings)
            if (Agrees(heading, linkedTitle) || Agrees(heading, shared) || Agrees(heading, whole))
                return Letters(heading) == Letters(linkedTitle) ? linkedTitle : heading;
        var stated = shared.Length > 0 ? shared : linkedTitle;
        var shorn = Shorn(stated.Length > 0 ? stated : whole, meta.First("og:site_name"));
        if (shorn.Length >= 4) return shorn;
        return headings.Count > 0 ? headings[0] : whole;
    }

    private static bool Agrees(string heading, string other)
    {
        if (other.Length == 0) return false;
        var (a, b) = (Letters(heading), Letters(other));
        return a.Length > 3 && (b.StartsWith(a, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal) && a.Length * 2 > b.Length);
    }

    /// <summary>Takes the site's name, and sections before it, off the end of a title.</summary>
    internal static string Shorn(string title, string? site)
    {
        if (site is { Length: > 1 } && title.EndsWith(site, StringComparison.OrdinalIgnoreCase))
        {
            var cut = title[..^site.Length].TrimEnd(' ', '-', '|', '_', '–', '—', '·', '»', '«', ':', '：', '丨', '｜');
            if (cut.Length >= 4) return cut;
        }

        var parts = Separator().Split(title);
        return parts.Length > 1 && parts[0].Length >= 6 && parts[0].Length * 3 >= title.Length ? parts[0].Trim() : title;
    }

    private static string Normal(string? text) => text is null ? "" : Blank().Replace(text, " ").Trim();

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(@"\s*[|｜_丨»«]+\s*|\s+[-–—·]+\s+|--+|(?<=[\u4e00-\u9fff。！？”])[-—–]+(?=[\u4e00-\u9fff]{2,10}$)", RegexOptions.None, 10_000)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\s+", RegexOptions.None, 10_000)]
    private static partial Regex Blank();
}
