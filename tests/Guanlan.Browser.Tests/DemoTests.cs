using System.Text.RegularExpressions;
using Guanlan.Testing;
using Microsoft.Playwright;

namespace Guanlan.Browser.Tests;

/// <summary>What a person sees who runs the demo.</summary>
public sealed partial class DemoTests(Browser browser) : IClassFixture<Browser>
{
    private const string Article = "海峡两岸的两张脸";

    [Fact]
    public async Task Queue_shows_the_samples_and_opens_an_article_with_its_rows()
    {
        await using var visit = await browser.OpenAsync("/");
        var page = visit.Page;
        Assert.True(await page.Locator("ol.queue li").CountAsync() >= 14);
        await page.Locator("ol.queue a", new() { HasText = Article }).First.ClickAsync();
        await ArrivesAsync(page, "/documents/[^/]*");
        Assert.Contains(Article, await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator("article.row").CountAsync() >= 8);
        Assert.True(await page.Locator("svg.strip .mark").CountAsync() > 0);
        if (Environment.GetEnvironmentVariable("GUANLAN_SCREENSHOT") is not { Length: > 0 }) return;
        Directory.CreateDirectory(Repository.PathTo("docs", "images"));
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Repository.PathTo("docs", "images", "workbench.png") });
    }

    [Fact]
    public async Task Rows_and_clauses_lead_to_each_other()
    {
        await using var visit = await browser.OpenAsync(await ArticleAddress());
        var page = visit.Page;
        await page.Locator("a.reference[href='#row-2']").ClickAsync();
        Assert.EndsWith("#row-2", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("#row-2")).ToBeInViewportAsync();
        await page.Locator("#row-2 a.number").ClickAsync();
        Assert.EndsWith("#clause-2", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("mark[data-rows~='2']").First).ToHaveClassAsync(Linked());
    }

    [Fact]
    public async Task Mark_of_a_dyad_opens_its_sentence()
    {
        await using var visit = await browser.OpenAsync("/dyads/CHN/JPN");
        var page = visit.Page;
        var mark = page.Locator("figure svg.strip a").First;
        Assert.True(await page.Locator("figure svg.strip a").CountAsync() >= 10);
        Assert.True(await page.Locator("table.events").First.Locator("tbody tr").CountAsync() >= 10);
        var told = await mark.GetAttributeAsync("aria-label");
        await mark.FocusAsync();
        await Assertions.Expect(mark).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await ArrivesAsync(page, "/documents/[^/]+#clause-");
        var number = page.Url[(page.Url.LastIndexOf('-') + 1)..];
        var clause = string.Concat(await page.Locator($"mark[data-rows~='{number}']").AllTextContentsAsync());
        Assert.EndsWith(clause, told, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator($"mark[data-rows~='{number}']").First).ToBeInViewportAsync();
    }

    /// <summary>Polls the address: to wait for the load event of a page that is already there waits for ever.</summary>
    private static Task ArrivesAsync(IPage page, string pattern) => Assertions.Expect(page).ToHaveURLAsync(new Regex(pattern), new() { Timeout = 20_000 });

    [Fact]
    public async Task Hostile_sample_is_shown_as_text()
    {
        await using var visit = await browser.OpenAsync("/");
        var page = visit.Page;
        await page.Locator("ol.queue a", new() { HasText = "<script>" }).ClickAsync();
        await ArrivesAsync(page, "/documents/[^/]*");
        Assert.Contains("<img src=x onerror=alert(1)>", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("<script>document.body.innerHTML='taken'</script>", await page.Locator("article.reading").InnerTextAsync(), StringComparison.Ordinal);
        Assert.NotEqual("taken", await page.TitleAsync());
        Assert.Equal(0, await page.Locator("main script, main img, main iframe, main svg[onload]").CountAsync());
    }

    [Fact]
    public async Task Language_switch_and_keys_work()
    {
        await using var visit = await browser.OpenAsync("/", language: "en-GB");
        var page = visit.Page;
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Reading queue");
        await page.GetByRole(AriaRole.Link, new() { Name = "中文" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("待读文本");
        await page.GotoAsync("/events");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("事件");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        await ArrivesAsync(page, "/documents/[^/]*#clause-[^/]*");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("#find")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("导弹");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("ol.hits mark").First).ToHaveTextAsync("导弹");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/events")]
    [InlineData("/dyads/CHN/JPN")]
    public async Task Nothing_is_wider_than_a_phone(string path)
    {
        await using var visit = await browser.OpenAsync(path, width: 390, height: 800);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
    }

    private async Task<string> ArticleAddress()
    {
        await using var visit = await browser.OpenAsync("/");
        return (await visit.Page.Locator("ol.queue a", new() { HasText = Article }).First.GetAttributeAsync("href"))!;
    }

    [GeneratedRegex(@"\blinked\b")]
    private static partial Regex Linked();
}
