using System.Text;
using Guanlan.Reading;

namespace Guanlan.Tests.Reading;

public class ArticleFinderTests
{
    private const string Page = """
        <html lang="zh"><head><title>两港复航：第一艘客船今天抵达 - 某某网</title><meta property="og:site_name" content="某某网"><meta name="author" content="李四">
        <meta property="article:published_time" content="2024-03-05T09:10:00+08:00"></head><body>
        <div class="nav"><a href="/">首页</a> <a href="/w">国际</a> <a href="/c">财经</a></div>
        <h1>两港复航：第一艘客船今天抵达</h1>
        <div class="wrap"><div class="left">
        <p>甲港与乙港之间停航三年的客运航线今天恢复，第一艘客船载着二百名旅客，在上午九点准时靠岸。</p>
        <p>港务部门说，航线每周往返三次，票价与停航前相同；货运航线何时恢复，双方还没有商定。</p>
        <p>有旅客告诉记者，他等这一天等了很久。</p>
        <p>短句。</p>
        <div class="share"><a href="#">微信</a><a href="#">微博</a></div>
        </div><div class="sidebar"><h3>热门</h3><ul><li><a href="/1">这是另一条很长很长的新闻标题，与正文没有关系</a></li><li><a href="/2">还有一条新闻标题，也没有关系</a></li></ul></div></div>
        <div class="comments"><p>网友甲：终于等到了，我家就在对岸，这下可以常回去看看父母，真不容易啊。</p><p>网友乙：票价能不能再便宜一点，学生怎么办？</p></div>
        <div class="footer">版权所有 某某网 未经授权不得转载</div></body></html>
        """;

    [Fact]
    public void The_article_is_found_among_furniture()
    {
        var document = Assert.Single(new DocumentReader().Read(Encoding.UTF8.GetBytes(Page), "page.html").Documents);
        Assert.Equal(4, document.Paragraphs.Length);
        Assert.StartsWith("甲港与乙港", document.Text, StringComparison.Ordinal);
        Assert.EndsWith("短句。", document.Text, StringComparison.Ordinal);
        Assert.Equal(("两港复航：第一艘客船今天抵达", "某某网", "李四"), (document.Title, document.Site, document.Author));
        Assert.Equal(new DateTimeOffset(2024, 3, 5, 9, 10, 0, TimeSpan.FromHours(8)), document.Published);
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b><i>", 20_000)]
    [InlineData("<table><tr><td>", 3_000)]
    [InlineData("<p><a href=x>", 20_000)]
    public void Deep_nesting_is_harmless(string tag, int times)
    {
        var html = "<html><body>" + string.Concat(Enumerable.Repeat(tag, times)) + "词，句。" + "</body></html>";
        _ = new DocumentReader().Read(Encoding.UTF8.GetBytes(html), "deep.html");
    }

    [Fact]
    public void Entities_of_a_document_type_are_never_expanded()
    {
        const string Bomb = "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><rss><channel><item><title>t &b;</title></item></channel></rss>";
        Assert.Equal("t &b;", Assert.Single(new DocumentReader().Read(Encoding.UTF8.GetBytes(Bomb), "feed.xml").Documents).Title);
    }
}
