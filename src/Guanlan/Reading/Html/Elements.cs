using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Guanlan.Reading.Html;

/// <summary>What an element is for, told by its name, its role and the words its author named it with.</summary>
internal static partial class Elements
{
    private const int MostNames = 400;

    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul");

    private static readonly FrozenSet<string> Never = Set(
        "script style noscript template iframe frame object embed applet svg math canvas audio video map select option optgroup textarea button input label datalist progress meter head title link meta base noframes rp rt");

    private static readonly FrozenSet<string> Furniture = Set("nav footer aside menu dialog");

    /// <summary>True for an element that breaks the line.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>True for an element whose inside is no text: scripts, controls, and what is hidden.</summary>
    public static bool IsSkipped(IElement element, bool whole)
    {
        if (Never.Contains(element.LocalName)) return true;
        if (whole) return false;
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" && element.LocalName is not ("p" or "div" or "section" or "article")) return true;
        if (element.GetAttribute("style") is { Length: > 10 } style && Hidden().IsMatch(style)) return true;
        return element.ClassName is { Length: > 5 } name && ForEars().IsMatch(name);
    }

    /// <summary>What name, role and class say: 2 for the text itself, 1 for something like it, -1 or -2 for furniture, 0 for nothing.</summary>
    public static int Hint(IElement element)
    {
        if (element.GetAttribute("itemprop") is "articleBody") return 3;
        if (element.LocalName == "article") return 1;
        if (element.LocalName == "main" || element.GetAttribute("role") == "main") return 0;
        if (Furniture.Contains(element.LocalName) || element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "banner" or "search" or "dialog") return -2;
        if (element.LocalName is "body" or "html") return 0;
        // The id of a heading is made of its words.
        var id = element.Id is { } mark && mark.AsSpan().Count('-') < 3 ? mark : "";
        var names = element.ClassName + " " + id;
        if (names.Length < 3) return 0;
        if (names.Length > MostNames) names = names[..MostNames];
        // Names made by style generators, D(n):e and the like, say nothing.
        if (names.AsSpan().IndexOfAny('(', ':') >= 0) names = Generated().Replace(names, "");
        names = Layout().Replace(names, "");
        if (Bad().IsMatch(names)) return Good().IsMatch(names) ? -1 : -2;
        return Good().IsMatch(names) ? 2 : 0;
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for what stands beside a text by its very nature: comments, footers, asides, dialogs.</summary>
    public static bool IsApart(IElement element) => Furniture.Contains(element.LocalName) || Apart().IsMatch(Layout().Replace(element.ClassName + " " + element.Id, ""));

    [GeneratedRegex(@"(?<!\S)\S*[(:$]\S*", RegexOptions.None, 10_000)]
    private static partial Regex Generated();

    // A class that says how a page is laid out (with-sidebar, two-col, has-comments) is no name of what stands in it.
    [GeneratedRegex(@"(?<!\S)(?:with|has|have|no|is|for|js|hidden|visible|hide|show|below|above|docked|page|single|template)[-_]\S+|(?<!\S)\S*(?:layout|sidebar[-_](?:left|right|on|off)|wrapper|container|-col(?:umn)?s?)(?!\S)|(?<!\S)\S*layout-\S*", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Layout();

    [GeneratedRegex(@"comment|reply|pinglun|footer|cookie|gdpr|sidebar|modal|popup|related|recommend|newsletter|disqus", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Apart();

    // Words that only a screen reader speaks: opens in a new window, share this.
    [GeneratedRegex(@"(?:^|\s)(?:sr-only|[\w-]*visually-?hidden[\w-]*|screen-?reader(?:-text)?|off-?screen|assistive-text|a11y-hidden)(?:$|\s)", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex ForEars();

    /// <summary>True for a post of another platform that is shown inside a page.</summary>
    public static bool IsEmbed(IElement element) => element.LocalName is "blockquote" or "div" && element.ClassName is { } name && Embed().IsMatch(name);

    [GeneratedRegex(@"(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-post|fb-video|reddit-(?:embed|card)|bluesky-embed|mastodon-embed|telegram-post|imgur-embed-pub)", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Embed();

    /// <summary>True for what readers write under a text.</summary>
    public static bool IsComments(IElement element) => Comments().IsMatch(element.ClassName + " " + element.Id);

    /// <summary>True for a box named as the lead of a text.</summary>
    public static bool IsLead(IElement element) => Lead().IsMatch(element.ClassName + " " + element.Id);

    [GeneratedRegex(@"comment|repl(?:y|ies)|pinglun|disqus|discussion", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Comments();

    [GeneratedRegex(@"(?:^|[\s_-])(?:lead|lede|leadin|intro\w*|teaser|stand-?first|subtitle|sub-?title|sub-?head\w*|dek|deck|summary|abstract|excerpt|description|preface|daoyu|zhaiyao|导语|摘要)(?:$|[\s_-])", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Lead();

    [GeneratedRegex(@"display\s*:\s*none|clip\s*:\s*rect\(\s*0", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Hidden();

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:nav|menu|foot|footer|side|sidebar|aside|related?|recommend\w*|comments?|reply|share|sharing|social|hot|rank\w*|ads?|advert\w*|sponsor\w*|promo\w*|banner|crumbs?|breadcrumbs?|pager|pagination|toolbar|tags?|copyright|disclaimer|newsletter|subscribe|subscription|login|popup|modal|cookie|gdpr|carousel\w*|swiper|(?:video|audio|media|html5|flash|jw|d)-?player\w*|player-?(?:box|wrap\w*|container|area|inner|controls?)|vjs|txp_\w*|widget|caption|credits?|byline|author-?bio|more|list-?news|news-?list|qr-?code|qrcode|ewm|hidden|outbrain|taboola|feedback|report|statement|editor|keywords?|prev|next|signup|follow|trending|popular|teaser|tip|app-?download|download)(?:$|[\s_-])|comment|recommend|related|sidebar|footer|breadcrumb|share-?(?:bar|box|btn|tool)|xiangguan|tuijian|pinglun|hotnews|guess|newsletter|disqus",
        RegexOptions.IgnoreCase, 200)]
    private static partial Regex Bad();

    [GeneratedRegex(@"article|content|body|entry|text|story|post|main|detail|正文|wenzhang|neirong|zhengwen|rich_media|hentry|prose", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Good();
}
