using Guanlan.Diagnostics;
using Guanlan.Reading.Encodings;
using Guanlan.Reading.Feeds;
using Guanlan.Reading.Html;

namespace Guanlan.Reading;

/// <summary>Turns the entries of a feed into documents.</summary>
internal static class FeedDocuments
{
    /// <summary>One document an entry, in the order of the feed; an entry without text is set aside.</summary>
    public static ReadResult Read(DecodedText decoded, string location, string? url, ReadLimits limits)
    {
        if (Parse(decoded, url) is not { } feed) return ReadResult.Rejected(new Rejection(location, Errors.NotAFeed));
        var documents = new List<Document>();
        var rejections = new List<Rejection>();
        foreach (var entry in feed.Entries)
        {
            if (documents.Count >= limits.MaxDocuments) { rejections.Add(new Rejection(location, Errors.TooLarge)); break; }
            var result = One(entry, feed, location, url, decoded);
            documents.AddRange(result.Documents);
            rejections.AddRange(result.Rejections);
        }

        return new ReadResult([.. documents], [.. rejections]);
    }

    /// <summary>The feed, or null if the text is none.</summary>
    public static Feed? Parse(DecodedText decoded, string? url)
    {
        var text = decoded.Text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return text.StartsWith('{') ? JsonFeedParser.Parse(text, url) : FeedParser.Parse(text, url);
    }

    /// <summary>The document of one entry, or the reason why there is none.</summary>
    public static ReadResult One(FeedEntry entry, Feed feed, string location, string? url, DecodedText decoded) =>
        DocumentReader.One(Draft(entry, feed), entry.Link ?? (entry.Id is { } id ? $"{location}#{id}" : url ?? location), decoded);

    /// <summary>Markup as one line of text.</summary>
    public static string Plain(string? markup)
    {
        if (markup is null) return "";
        if (!markup.Contains('<') && !markup.Contains('&')) return markup.Trim();
        var draft = new Draft();
        HtmlReader.ReadFragment(markup, draft);
        return string.Join(' ', draft.Blocks.Select(block => block.Text));
    }

    private static Draft Draft(FeedEntry entry, Feed feed)
    {
        var draft = new Draft { Format = feed.Format, Title = Plain(entry.Title), Url = entry.Link, Language = feed.Language, Author = WithoutMail(entry.Author), Site = Plain(feed.Title) is { Length: > 0 } site ? site : null };
        draft.Date(entry.Published ?? entry.Updated, PublishedBasis.Metadata);
        var markup = entry.Content is { } content && content.Length >= (entry.Summary?.Length ?? 0) / 2 ? content : entry.Summary;
        if (markup is not null) HtmlReader.ReadFragment(markup, draft);
        // A flash is its title: an entry without a body says what its title says.
        if (draft.Blocks.Count == 0 && draft.Title.Length > 0) draft.Blocks.Add(new Block(ParagraphKind.Body, draft.Title));
        return draft;
    }

    private static string? WithoutMail(string? author) => author?.IndexOf(" (", StringComparison.Ordinal) is > 0 and var at && author.Contains('@') ? author[..at] : author;
}
