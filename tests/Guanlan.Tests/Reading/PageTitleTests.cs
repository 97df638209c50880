using System.Text;
using Guanlan.Reading;

namespace Guanlan.Tests.Reading;

public sealed class PageTitleTests
{
    private const string Body = "<p>旧灯在三月熄灭，守塔人写信给港务局，港务局一个月后才回信，说新灯还在路上。</p><p>渔船只好跟着月光进港，没有一条船触礁，守塔人说这是运气。</p>";

    [Theory]
    [InlineData("<title>港口旧灯熄灭_海湾网</title>", "<h1>港口旧灯熄灭</h1>", "港口旧灯熄灭")]
    [InlineData("<title>Old lamp fails - Bay News</title><meta property=og:title content='Lamp out'>", "<h1>Old lamp fails</h1>", "Old lamp fails")]
    [InlineData("<title>Bay News</title><meta property=og:title content='The old lamp fails after years'>", "<h1>Log in</h1>", "The old lamp fails after years")]
    [InlineData("<title>旧灯熄灭：渔船靠月光进港 | 海湾网</title>", "<h1>海湾网</h1>", "旧灯熄灭：渔船靠月光进港")]
    [InlineData("<meta property=og:title content=\"The keeper's lamp fails\"><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The keeper's lamp fails\"}</script>", "<h1>The keeper’s lamp fails</h1>", "The keeper's lamp fails")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Lamp &amp; boat: a story\"}</script>", "", "Lamp & boat: a story")]
    public void Title_is_what_readers_see_if_machines_are_told_the_same(string head, string heading, string expected)
    {
        var page = $"<html><head>{head}</head><body>{heading}<article>{Body}</article></body></html>";

        Assert.Equal(expected, new DocumentReader().Read(Encoding.UTF8.GetBytes(page), "page.html").Documents[0].Title);
    }
}
