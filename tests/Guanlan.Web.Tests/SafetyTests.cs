using System.Net;
using Guanlan.Sqlite;
using Guanlan.Testing;

namespace Guanlan.Web.Tests;

public sealed class SafetyTests(WorkbenchFixture workbench) : IClassFixture<WorkbenchFixture>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/events.json")]
    [InlineData("/nothing")]
    public async Task Every_answer_forbids_foreign_content(string path)
    {
        var headers = (await workbench.Get(path)).Headers;
        var policy = Assert.Single(headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["no-referrer"], headers.GetValues("Referrer-Policy"));
        Assert.False(headers.Contains("Server"));
        Assert.False(headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example:80", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost:1234", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("[::1]:8720", HttpStatusCode.OK)]
    public async Task Foreign_names_are_turned_away(string host, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/index.json");
        request.Headers.Host = host;
        Assert.Equal(status, (await workbench.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Language_is_the_only_cookie_and_is_kept()
    {
        var asked = await workbench.Get("/?lang=zh", ("Accept-Language", "en"));
        Assert.Contains("待读文本", await asked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var cookie = Assert.Single(asked.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("guanlan-lang=zh;", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        var kept = await workbench.Get("/", ("Cookie", "guanlan-lang=zh"), ("Accept-Language", "en"));
        Assert.Contains("待读文本", await kept.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var preferred = await workbench.Get("/", ("Accept-Language", "de, zh-TW;q=0.8, en;q=0.5"));
        Assert.Contains("待读文本", await preferred.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False((await workbench.Get("/?lang=<script>")).Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Files_of_the_pages_are_our_own_and_may_be_kept()
    {
        var html = await (await workbench.Get("/")).Content.ReadAsStringAsync();
        foreach (var name in (string[])["workbench.css", "workbench.js", "icon.svg"])
        {
            var start = html.IndexOf($"/assets/{name}?v=", StringComparison.Ordinal);
            var address = html[start..html.IndexOf('"', start)];
            var file = await workbench.Get(address);
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            Assert.Contains("immutable", file.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("http://", html.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("https://", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await workbench.Get("/assets/..%2fsecret")).StatusCode);
    }

    [Fact]
    public async Task Only_loopback_is_listened_on_and_a_taken_port_is_said_so()
    {
        using var folder = new TemporaryFolder();
        await using var record = SqliteRecord.Open(folder.PathTo("r.guanlan"));
        await using var first = await Workbench.StartAsync(record, new WorkbenchOptions { Port = 0 });
        var address = new Uri(Assert.Single(first.Addresses));
        Assert.Equal("127.0.0.1", address.Host);
        var problem = await Assert.ThrowsAsync<Diagnostics.GuanlanException>(() => Workbench.StartAsync(record, new WorkbenchOptions { Port = address.Port }));
        Assert.Equal("GL6001", problem.Code.Id);
        await using var second = await Workbench.StartAsync(record, new WorkbenchOptions { Port = address.Port, AnyFreePort = true });
        Assert.NotEqual(address, new Uri(second.Addresses[0]));
    }
}
