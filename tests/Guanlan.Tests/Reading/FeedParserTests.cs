using Guanlan.Reading.Feeds;

namespace Guanlan.Tests.Reading;

public sealed class FeedParserTests
{
    [Fact]
    public void Undeclared_entities_bare_ampersands_and_control_characters_do_no_harm()
    {
        var feed = FeedParser.Parse("<rss><channel><title>Salt &amp; Rope &mdash; R&D\u0008</title><item><title>港\u000b口</title><link>https://e.example/?a=1&b=2</link></item></channel></rss>")!;

        Assert.Equal("Salt & Rope — R&D", feed.Title);
        Assert.Equal("港口", Assert.Single(feed.Entries).Title);
        Assert.Equal("https://e.example/?a=1&b=2", feed.Entries[0].Link);
    }

    [Fact]
    public void What_a_server_says_before_the_feed_and_an_end_that_never_comes_cost_no_whole_entry()
    {
        var feed = FeedParser.Parse("<br />\n<b>Warning</b>: disk nearly full<br />\n<?xml version=\"1.0\"?><rss><channel><title>灯塔</title><item><title>一</title></item><item><title>二</title><description>半句")!;

        Assert.Equal(["一", "二"], feed.Entries.Select(entry => entry.Title));
        Assert.Equal("半句", feed.Entries[1].Summary);
    }

    [Fact]
    public void Relative_addresses_start_from_the_base_around_them()
    {
        var feed = FeedParser.Parse(
            """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/w/"><entry xml:base="b/"><link href="c.html"/><content type="html">&lt;img src="d.png"&gt; &lt;a href="//x.example/"&gt;x&lt;/a&gt;</content></entry></feed>""",
            "https://h.example/feed")!;

        Assert.Equal("https://h.example/w/b/c.html", feed.Entries[0].Link);
        Assert.Equal("<img src=\"https://h.example/w/b/d.png\" /> <a href=\"https://x.example/\">x</a>", feed.Entries[0].Content);
    }

    [Theory]
    [InlineData("Wed Mar 05 09:00:00 CST 2025", "2025-03-05T01:00:00Z")]
    [InlineData("Wed, 05 Mar 2025 24:00:00 +0800", "2025-03-05T16:00:00Z")]
    [InlineData("Mon, 05 Mar 2025 09:00:00 GMT", "2025-03-05T09:00:00Z")]
    [InlineData("2025年3月5日 9:00", "2025-03-05T01:00:00Z")]
    [InlineData("1741136400000", "2025-03-05T01:00:00Z")]
    public void Times_are_read_as_Chinese_sources_write_them(string written, string expected)
    {
        var feed = FeedParser.Parse($"<rss><channel><language>zh-cn</language><item><pubDate>{written}</pubDate></item></channel></rss>")!;

        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), feed.Entries[0].Published);
    }

    [Fact]
    public void A_prefix_means_its_namespace_and_foreign_words_are_not_the_feeds()
    {
        var feed = FeedParser.Parse(
            """<z:rss xmlns:z="http://backend.userland.com/rss2" xmlns:q="https://q.example/" xmlns:d="http://purl.org/dc/elements/1.1/"><z:channel><z:item><q:description>foreign</q:description><z:description>own</z:description><d:creator>Ann (ann@e.example)</d:creator></z:item></z:channel></z:rss>""")!;

        Assert.Equal("own", feed.Entries[0].Summary);
        Assert.Equal("Ann", feed.Entries[0].Author);
    }

    [Fact]
    public void Entities_of_a_document_type_are_never_expanded()
    {
        var feed = FeedParser.Parse("<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss><channel><title>&b;&f;</title></channel></rss>")!;

        Assert.Equal("&b;&f;", feed.Title);
    }

    [Fact]
    public void A_page_is_no_feed() => Assert.Null(FeedParser.Parse("<!doctype html><html><body><p>feed</p></body></html>"));

    [Fact]
    public void Nesting_without_end_is_read_within_limits() =>
        Assert.NotNull(FeedParser.Parse("<rss><channel>" + string.Concat(Enumerable.Repeat("<a>", 100_000))));

    [Fact]
    public void A_JSON_feed_gives_the_same_fields()
    {
        var feed = JsonFeedParser.Parse("""{"version":"x","title":"灯塔","items":[{"id":7,"url":"/a","content_html":"<p onclick='x()'>一</p><script>x()</script>","date_published":"2025-03-05T09:00:00+08:00","authors":[{"name":"安"}]}],}""", "https://h.example/f.json")!;

        var entry = Assert.Single(feed.Entries);
        Assert.Equal(("7", "https://h.example/a", "<p>一</p>", "安"), (entry.Id, entry.Link, entry.Content, entry.Author));
    }
}
