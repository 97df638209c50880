using Guanlan.Reading.Feeds;

namespace Guanlan.Tests.Reading;

public sealed class OpmlTests
{
    [Fact]
    public void A_list_written_is_the_list_read()
    {
        Subscription[] list = [new("https://a.example/f?x=1&y=2", "甲 <港>", "https://a.example/"), new("https://b.example/f", "乙", null, "新闻/海运"), new("https://c.example/f", "", null, "新闻")];

        Assert.Equal(list, Opml.Read(Opml.Write("我的订阅", list)));
    }

    [Fact]
    public void Broken_lists_give_what_they_hold_and_an_address_once()
    {
        var list = Opml.Read("<opml><body><outline text=\"A&B\"><outline text=t xmlUrl=\"https://a.example/\"/><outline xmlUrl='https://a.example/'/><outline xmlUrl='https://b.example/'");

        Assert.Equal(["https://a.example/", "https://b.example/"], list.Select(one => one.Address));
        Assert.Equal("A&B", list[0].Folder);
    }

    [Fact]
    public void A_text_that_is_no_list_holds_nothing() => Assert.Empty(Opml.Read("<html><body>x"));
}
