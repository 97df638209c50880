using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Guanlan.Reading.Encodings;
using Guanlan.Reading.Html;

namespace Guanlan.Reading.Feeds;

/// <summary>Finds the feeds that a page names. Pure and thread safe.</summary>
public static class FeedLinks
{
    private const int Most = 50;
    private static readonly string[] Types = ["application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "application/x-rss+xml"];

    // Weaker words: they stand for many things beside feeds, so the address must look like one too.
    private static readonly string[] LooseTypes = ["application/xml", "text/xml", "application/json"];

    /// <summary>The feeds of a page as subscriptions: first what its head names, in order; without any what its links look like. Only http and https, each once.</summary>
    /// <param name="bytes">The page as it came.</param>
    /// <param name="page">Its address.</param>
    /// <param name="contentType">Content type of the transport with its charset, or null.</param>
    public static ImmutableArray<Subscription> Find(ReadOnlySpan<byte> bytes, Uri page, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        using var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(NestingGuard.Flatten(TextDecoder.Decode(bytes, contentType).Text));
        var origin = Address(document.QuerySelector("base[href]")?.GetAttribute("href"), page) ?? page;
        var named = document.QuerySelectorAll("link[href]").Where(IsNamed).Select(link => Subscription(link, link.GetAttribute("title"), origin));
        var found = Distinct(named);
        return found.IsEmpty ? Distinct(document.QuerySelectorAll("a[href]").Where(link => LooksLikeOne(link.GetAttribute("href")!)).Select(link => Subscription(link, link.TextContent, origin))) : found;
    }

    private static bool IsNamed(IElement link)
    {
        var relation = (link.GetAttribute("rel") ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var type = (link.GetAttribute("type") ?? "").Split(';')[0].Trim().ToLowerInvariant();
        if (relation.Contains("feed")) return true;
        return relation.Contains("alternate") && (Types.Contains(type) || LooseTypes.Contains(type) && LooksLikeOne(link.GetAttribute("href")!));
    }

    private static bool LooksLikeOne(string address)
    {
        var path = address.Split('?', '#')[0].TrimEnd('/').ToLowerInvariant();
        var last = path[(path.LastIndexOf('/') + 1)..];
        return last is "feed" or "rss" or "atom" or "feed.xml" or "rss.xml" or "atom.xml" or "index.xml" or "feed.json" or "index.rdf" || last.EndsWith(".rss", StringComparison.Ordinal) || last.EndsWith(".atom", StringComparison.Ordinal);
    }

    private static Subscription? Subscription(IElement link, string? title, Uri origin) =>
        Address(link.GetAttribute("href"), origin) is { } address ? new Subscription(address.AbsoluteUri, (title ?? "").Trim()) : null;

    private static Uri? Address(string? href, Uri origin) =>
        Uri.TryCreate(origin, href?.Trim(), out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address : null;

    private static ImmutableArray<Subscription> Distinct(IEnumerable<Subscription?> found) => [.. found.OfType<Subscription>().DistinctBy(one => one.Address).Take(Most)];
}
