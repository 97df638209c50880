using System.Text;
using Guanlan.Reading;
using Guanlan.Reading.Feeds;

namespace Guanlan.Tests.Reading;

/// <summary>Feeds that pages name, and entries of feeds with their keys.</summary>
public class FeedLinksTests
{
    private static readonly Uri Page = new("https://news.example/world/index.html");

    [Theory]
    [InlineData("<link rel=alternate type='application/rss+xml' title='世界' href='/rss'>", "https://news.example/rss")]
    [InlineData("<LINK REL='Alternate' TYPE='application/atom+xml; charset=utf-8' HREF='feed'>", "https://news.example/world/feed")]
    [InlineData("<base href='https://cdn.example/'><link rel=alternate type=application/feed+json href=feed.json>", "https://cdn.example/feed.json")]
    [InlineData("<link rel=feed href=//other.example/f>", "https://other.example/f")]
    [InlineData("<link rel=alternate type=text/xml href=/atom.xml>", "https://news.example/atom.xml")]
    [InlineData("<body><p>words<a href='/world/rss.xml'>订阅</a>", "https://news.example/world/rss.xml")]
    public void Feed_of_a_page_is_found(string html, string address) => Assert.Equal(address, Assert.Single(Find(html)).Address);

    [Theory]
    [InlineData("<link rel=alternate hreflang=en href=/en>")]
    [InlineData("<link rel=alternate type=application/json href=/wp-json/posts/1>")]
    [InlineData("<link rel=stylesheet type=text/css href=/feed>")]
    [InlineData("<link rel=alternate type=application/rss+xml href='javascript:alert(1)'>")]
    [InlineData("<link rel=alternate type=application/rss+xml href='file:///etc/passwd'>")]
    [InlineData("<!-- <link rel=alternate type=application/rss+xml href=/rss> -->")]
    [InlineData("<script>document.write('<a href=/rss.xml>')</script>")]
    public void What_is_no_feed_is_not_taken_for_one(string html) => Assert.Empty(Find(html));

    [Fact]
    public void Several_feeds_come_in_order_each_once()
    {
        const string Html = "<link rel=alternate type=application/rss+xml href=/a title=甲><link rel=alternate type=application/atom+xml href=/b><link rel=alternate type=application/rss+xml href=/a>";
        Assert.Equal([("https://news.example/a", "甲"), ("https://news.example/b", "")], Find(Html).Select(one => (one.Address, one.Title)));
    }

    [Fact]
    public void Entries_are_known_by_id_then_address_then_words()
    {
        const string Rss = "<rss version=\"2.0\"><channel><title>港 &amp; 船</title><link>https://p.example/</link><item><guid isPermaLink=\"false\">n-1</guid><link>https://p.example/1?from=rss</link><title>一</title></item><item><link>https://p.example/2</link><title>二</title></item><item><title>三</title></item><item><title>三</title></item></channel></rss>";
        var feed = FeedReader.Read(Encoding.UTF8.GetBytes(Rss), "https://p.example/feed")!;
        Assert.Equal(("港 & 船", "https://p.example/"), (feed.Title, feed.Site));
        Assert.Equal(3, feed.Items.Length);
        Assert.Equal("https://p.example/2", feed.Items[1].Key);
        Assert.StartsWith("sha256:", feed.Items[2].Key, StringComparison.Ordinal);
        var asFile = new DocumentReader().Read(Encoding.UTF8.GetBytes(Rss), "feed.xml", url: "https://p.example/feed").Documents;
        Assert.Equal(asFile[0].Id, feed.Items[0].Read().Documents.Single().Id);
        Assert.Equal("https://p.example/1?from=rss", feed.Items[0].Read().Documents.Single().Location);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body><p>words</p></body></html>")]
    [InlineData("words only")]
    [InlineData("{\"error\": \"not here\"}")]
    public void What_is_no_feed_is_none(string text) => Assert.Null(FeedReader.Read(Encoding.UTF8.GetBytes(text), "https://p.example/feed"));

    private static System.Collections.Immutable.ImmutableArray<Subscription> Find(string html) => FeedLinks.Find(Encoding.UTF8.GetBytes("<!DOCTYPE html><html><head>" + html), Page);
}
