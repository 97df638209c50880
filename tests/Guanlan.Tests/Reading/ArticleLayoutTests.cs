using System.Text;
using Guanlan.Reading;

namespace Guanlan.Tests.Reading;

/// <summary>Ways in which pages are laid out that hide the text or drag other text into it.</summary>
public sealed class ArticleLayoutTests
{
    private const string First = "旧灯塔在三月的一个夜里熄灭，守塔人连夜写信给港务局，请他们送一盏新灯过来。";
    private const string Second = "港务局一个月后才回信，说新灯还在路上，渔船只好跟着月光进港，没有一条船触礁。";
    private const string Third = "守塔人后来说，这是他一辈子见过的最长的一个月，他再也不想经历第二次。";
    private const string Paragraphs = $"<p>{First}</p><p>{Second}</p><p>{Third}</p>";

    [Theory]
    [InlineData("with-sidebar")]
    [InlineData("sqr-with-sidebar")]
    [InlineData("l-section for_sidebar at_right")]
    [InlineData("footer-fixed-page")]
    [InlineData("hidden-xs")]
    public void A_wrapper_named_for_the_layout_is_no_furniture(string name) =>
        Assert.Equal([First, Second, Third], Read($"<div class='{name}'><h1>旧灯熄灭</h1><div>{Paragraphs}</div></div>"));

    [Fact]
    public void The_lead_between_headline_and_text_belongs_to_it() =>
        Assert.Equal([Second, First, Third, Second], Read($"<header><h1>旧灯熄灭</h1><p class='intro'>{Second}</p><p>三月五日</p></header><div class='content'><p>{First}</p><p>{Third}</p><p>{Second}</p></div>"));

    [Fact]
    public void A_list_of_related_pages_inside_the_text_does_not_end_it() =>
        Assert.Equal([First, Second, Third, First], Read($"<h1>旧灯熄灭</h1><div class='content'><p>{First}</p><p>{Second}</p><div><h3>相关阅读</h3><ul><li><a href='/1'>另一盏灯的故事，与正文没有关系</a></li><li><a href='/2'>还有一条船的故事，也没有关系</a></li></ul></div><p>{Third}</p><p>{First}</p></div>"));

    [Fact]
    public void Words_for_screen_readers_and_embedded_posts_are_left_out() =>
        Assert.Equal([First, Second, Third], Read($"<h1>旧灯熄灭</h1><div class='content'><p>{First}<span style='clip:rect(0 0 0 0);position:absolute'>在新窗口打开</span><span class='sr-only'>外部链接</span></p><blockquote class='twitter-tweet'><p>灯灭了，谁去看看？我就住在对面，什么也看不见。</p>— 渔民</blockquote><p>{Second}</p><p>{Third}</p></div>"));

    [Fact]
    public void Cells_of_a_table_and_short_items_are_text()
    {
        var lines = Read($"<h1>旧灯熄灭</h1><div class='content'><p>{First}</p><table>{string.Concat(Enumerable.Range(1, 8).Select(i => $"<tr><td>灯 {i}</td><td>亮度 {i * 10}</td></tr>"))}</table><ul>{string.Concat(Enumerable.Range(1, 12).Select(i => $"<li>渔船 {i} 号</li>"))}</ul><p>{Second}</p></div>");

        Assert.Contains("亮度 80", lines);
        Assert.Contains("渔船 12 号", lines);
    }

    [Theory]
    [InlineData("<div class='video-player'><span>正在加载，请稍候</span><span>播放速度：2X</span><p>很抱歉，当前视频播放失败</p></div>")]
    [InlineData("<div class='swiper'><p>守塔人在塔前，三月五日，某某摄</p><p>渔船进港，三月六日，某某摄</p></div>")]
    [InlineData("<p>- 广告 -</p>")]
    [InlineData("<p>Download the Bay News app for iOS and Android.</p>")]
    [InlineData("<p>We want to hear what you think about this article.</p>")]
    [InlineData("<p>返回首页，查看更多</p>")]
    public void Players_carousels_and_prompts_are_left_out(string extra) =>
        Assert.Equal([First, Second, Third], Read($"<h1>旧灯熄灭</h1><div class='content'><p>{First}</p><p>{Second}</p><p>{Third}</p>{extra}</div>"));

    [Fact]
    public void A_heading_is_not_judged_by_its_own_words() =>
        Assert.Contains("What comes next", Read($"<h1>旧灯熄灭</h1><div class='content'><p>{First}</p><p>{Second}</p><h2 id='what-comes-next-and-more'>What comes next</h2><p>{Third}</p></div>"));

    private static string[] Read(string body)
    {
        var page = $"<html><head><title>旧灯熄灭</title></head><body><div class='nav'><a href='/'>首页</a><a href='/w'>国际</a></div>{body}<div class='footer'>海湾网 版权所有</div></body></html>";
        var document = Assert.Single(new DocumentReader().Read(Encoding.UTF8.GetBytes(page), "page.html").Documents);
        return document.Text.Split('\n');
    }
}
