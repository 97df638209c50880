using AngleSharp.Dom;

namespace Guanlan.Reading.Metadata;

/// <summary>What a page says of itself: meta elements, JSON-LD, headings, times, its address.</summary>
internal static class PageMetadata
{
    /// <summary>Fills the draft's fields, and gives what the page's JSON-LD says.</summary>
    public static LinkedData Read(IDocument document, Draft draft, string? url)
    {
        var meta = MetaElements.Of(document);
        var linked = LinkedData.Of(document);
        draft.Language = document.DocumentElement.GetAttribute("lang") is { Length: >= 2 } lang ? lang[..2].ToLowerInvariant() : null;
        draft.Site = meta.First("og:site_name", "application-name") ?? linked.Publisher;
        draft.Title = PageTitle.Choose(document, meta, linked);
        draft.Author = People.Clean(linked.Author) ?? People.Clean(meta.First("author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator"));
        draft.Url ??= url ?? meta.First("og:url");
        var isChinese = draft.Title.Any(c => c is >= '\u4e00' and <= '\u9fff') && draft.Language is not ("ja" or "ko");
        var stated = Timestamp.Parse(linked.Published, isChinese)
            ?? Timestamp.Parse(meta.First(
                "article:published_time", "og:published_time", "publishdate", "pubdate", "publish_date", "publish-date", "publication_date", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "datepublished", "parsely-pub-date",
                "sailthru.date", "article.published", "weibo:article:create_at", "apub:time", "bt:pubdate", "og:release_date", "release_date", "_pubtime", "originalpublicationdate", "cxenseparse:recs:publishtime", "date.available", "article_date_original", "firstpublished", "lmt", "ptime"), isChinese);
        draft.Date(stated, PublishedBasis.Metadata);
        if (draft.Published is null) draft.Date(Timestamp.Parse(document.QuerySelector("time[itemprop=datePublished], time[pubdate], [itemprop=datePublished]") is { } time ? time.GetAttribute("datetime") ?? time.GetAttribute("content") ?? time.TextContent : null, isChinese), PublishedBasis.Metadata);
        if (draft.Published is null) draft.Date(VisibleTime.Find(document), PublishedBasis.Visible);
        if (draft.Published is null) draft.Date(UrlDate.Find(url ?? draft.Url), PublishedBasis.Url);
        return linked;
    }
}
