using System.Text;
using Guanlan.Diagnostics;
using Guanlan.Reading;

namespace Guanlan.Tests.Reading;

/// <summary>The cases that readers of Chinese pages and posts fail at most, one test or more each: bytes, posts and pages.</summary>
public sealed class NastyCaseTests
{
    private const string Prose = "灯塔管理处说，南角灯塔的旧灯已经换下，新灯从今晚起照亮整个海湾。看守人刘镕在岛上住了二十年，他说新灯比旧灯亮得多，渔船在雾天也能看见。";

    static NastyCaseTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static string Page(string charset, string body) => $"<html><head><meta charset={charset}><title>南角灯塔换新灯</title></head><body><div class=nav><a href=/>首页</a></div><div class=article><p>{body}</p><p>{Prose}</p></div></body></html>";

    [Theory]
    [InlineData("gb2312", "utf-8")]
    [InlineData("gb2312", "gb18030")]
    [InlineData("utf-8", "gb18030")]
    public void C01_a_page_is_read_by_its_bytes_whatever_it_declares(string declared, string actual) =>
        Assert.Contains("看守人刘镕", Read(Encoding.GetEncoding(actual).GetBytes(Page(declared, "丂堃峯")), "p.html").Text, StringComparison.Ordinal);

    [Fact]
    public void C01_a_declaration_behind_eight_thousand_bytes_of_script_counts()
    {
        var html = $"<html><head><script>{new string('x', 9000)}</script><meta charset=gb2312><title>t</title></head><body><div><p>{Prose}</p><p>{Prose}</p></div></body></html>";

        Assert.Contains("南角灯塔", Read(Encoding.GetEncoding("gb18030").GetBytes(html), "p.html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void C02_a_foreign_fragment_spoils_no_page_and_lost_characters_are_flagged()
    {
        byte[] mixed = [.. Encoding.UTF8.GetBytes(Prose + "\n"), .. Encoding.GetEncoding("gb18030").GetBytes("买船票请到码头窗口"), .. Encoding.UTF8.GetBytes("\n" + Prose)];

        Assert.Contains(Prose, Read(mixed, "a.txt").Text, StringComparison.Ordinal);
        var lost = new DocumentReader().Read(Encoding.UTF8.GetBytes("锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷灯塔锟斤拷锟斤拷"), "b.txt");
        Assert.Equal(Errors.Damaged, Assert.Single(lost.Rejections).Code);
    }

    [Fact]
    public void C03_front_matter_that_is_no_YAML_is_read_and_its_GMT_day_is_the_next_in_Beijing()
    {
        var document = Read("\uFEFF\n---\ntitle: \"\"\"\"\"\"灯塔：为什么要换灯\"\"\"\"\"\"\ncategories: \n - 某乎\n - 某乎热榜\nauthor: 某乎\ndate: Tue, 05 Mar 2024 20:30:00 GMT\n---\n<div>\n海边人的回答<br><br><p>旧灯太暗了，渔船看不见。</p></div>");

        Assert.Equal("灯塔：为什么要换灯", document.Title);
        Assert.Equal(("海边人", "某乎"), (document.Author, document.Site));
        Assert.Equal(new DateOnly(2024, 3, 6), document.ReferenceDay);
        Assert.Equal("旧灯太暗了，渔船看不见。", document.Text);
    }

    [Fact]
    public void C04_a_question_is_no_statement_and_the_answerer_no_text()
    {
        var document = Read("---\ntitle: 如何评价新灯塔的亮度\nauthor: 某乎\n---\n<div>守夜人的回答<br><br><p>亮度够了。</p></div>");

        Assert.True(document.TitleIsQuestion);
        Assert.DoesNotContain("的回答", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“海角号”用户上传并发布，本平台仅提供信息存储服务。")]
    [InlineData("特別聲明：以上內容為自媒體平台「海角號」用戶上傳並發佈，本平台僅提供信息存儲服務。")]
    [InlineData("声明：该文观点仅代表作者本人，海角号系信息发布平台，仅提供信息存储空间服务。")]
    public void C05_a_platforms_notice_is_never_the_text(string notice)
    {
        Assert.Equal("旧灯已经换下。", Read("旧灯已经换下。\n" + notice).Text);
        Assert.Equal(Errors.NoText, Assert.Single(new DocumentReader().Read(Encoding.UTF8.GetBytes("![]()\n" + notice), "b.txt").Rejections).Code);
    }

    [Theory]
    [InlineData("昨天换灯，定于12月16日点亮。", 9)]
    [InlineData("8日换灯，12月16日点亮。", 16)]
    [InlineData("昨天换灯。", 9)]
    public void C06_without_a_date_of_its_own_the_newest_reference_or_a_later_day_told_gives_the_reference_day(string text, int day)
    {
        var document = Read(text + "\n参考资料：\n1. 灯塔换灯 海湾晚报 2024年12月09日 18:06:40\n2. 旧灯拆除 2024-12-08 海角网");

        Assert.Null(document.Published);
        Assert.Equal(new DateOnly(2024, 12, day), document.ReferenceDay);
    }

    [Fact]
    public void C16_a_page_that_a_script_would_build_has_no_text()
    {
        var result = new DocumentReader().Read("<html><head><title>直播</title></head><body><div id=app></div><script>render()</script><div class=footer>版权所有 海角网 未经授权不得转载</div></body></html>"u8, "p.html");

        Assert.Equal(Errors.NoText, Assert.Single(result.Rejections).Code);
    }

    [Fact]
    public void C17_lines_broken_by_br_alone_are_the_article_and_longer_lists_of_links_are_not()
    {
        var lines = string.Join("<br>", Enumerable.Range(1, 12).Select(i => $"第{i}天，守塔人把灯罩擦了一遍，记下风向。"));
        var links = string.Concat(Enumerable.Range(1, 60).Select(i => $"<li><a href=/n/{i}>第{i}条相关报道的标题写得很长很长，与这座灯塔无关</a></li>"));
        var document = Read(Encoding.UTF8.GetBytes($"<html><body><h1>守塔日记</h1><div class=article>{lines}</div><div class=list><ul>{links}</ul></div></body></html>"), "p.html");

        Assert.Equal(12, document.Paragraphs.Length);
    }

    [Fact]
    public void C20_credits_and_the_original_title_are_kept_and_are_no_text()
    {
        var document = Read("（原标题：南角灯塔换灯）\n旧灯已经换下，新灯今晚点亮。（来源：海湾晚报）\n责任编辑：安石_NB123");

        Assert.Equal("旧灯已经换下，新灯今晚点亮。", document.Text);
        Assert.Equal(("南角灯塔换灯", "海湾晚报", "安石"), (document.OriginalTitle, document.Outlet, document.Editor));
    }

    [Fact]
    public void Teasers_about_other_pages_are_no_part_of_a_short_article()
    {
        var teasers = string.Concat(Enumerable.Range(1, 5).Select(i => $"<li class=item><h3><a href=/{i}>另一条新闻的标题写在这里第{i}号</a></h3><p>这是另一条新闻的摘要，写得比正文还长，说的是山里的桥、城里的车和河上的船，一共有三件事。</p></li>"));
        var document = Read(Encoding.UTF8.GetBytes($"<html><body><h1>灯塔换灯</h1><div><article><p>旧灯已经换下，新灯今晚点亮，渔船在雾天也能看见。</p></article><ul>{teasers}</ul></div></body></html>"), "p.html");

        Assert.Equal("旧灯已经换下，新灯今晚点亮，渔船在雾天也能看见。", document.Text);
    }

    [Fact]
    public void A_thread_is_read_with_its_replies_and_an_article_without()
    {
        const string Body = "<html><body><div class=main><div class=post><p>新灯太亮了，我家正对着灯塔，晚上睡不着，大家有什么办法吗？</p></div><div class=comments><div class=reply><p>换厚窗帘，我家就是这样办的。</p></div><div class=reply><p>写信给管理处，他们会回的。</p></div></div></div></body></html>";

        Assert.Contains("厚窗帘", Read(Encoding.UTF8.GetBytes(Body), "p.html", "https://h.example/thread/7").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("厚窗帘", Read(Encoding.UTF8.GetBytes(Body), "p.html", "https://h.example/news/7").Text, StringComparison.Ordinal);
    }

    private static Document Read(string text) => Read(Encoding.UTF8.GetBytes(text), "");

    private static Document Read(byte[] bytes, string name, string? url = null)
    {
        var result = new DocumentReader().Read(bytes, name, null, url);
        return result.Documents.Length > 0 ? result.Documents[0] : throw new InvalidOperationException(result.Rejections[0].Code.Id);
    }
}
