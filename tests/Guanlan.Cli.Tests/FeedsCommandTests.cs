using System.Text;
using Guanlan.Testing;

namespace Guanlan.Cli.Tests;

/// <summary>Following feeds, end to end against a server of this machine.</summary>
public sealed class FeedsCommandTests : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, Func<LoopbackRequest, (string Head, string Body)>> pages = [];
    private readonly LoopbackServer server;

    public FeedsCommandTests() => server = new LoopbackServer((request, stream, cancellation) =>
    {
        var (head, body) = pages.TryGetValue(request.Path, out var page) ? page(request) : ("404 Not Found", "");
        return LoopbackServer.SendAsync(stream, head, Encoding.UTF8.GetBytes(body), cancellation);
    });

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task New_entries_are_read_once_and_unchanged_feeds_are_not_sent_again()
    {
        var entries = Entry(1);
        pages["/feed"] = request => request.Headers.GetValueOrDefault("If-None-Match") == $"\"{entries.Length}\""
            ? ("304 Not Modified", "") : ($"200 OK\nContent-Type: application/rss+xml\nETag: \"{entries.Length}\"", Feed(entries));
        Assert.Contains("1 entries wait", (await Ask("add", Address("/feed"))).Error, StringComparison.Ordinal);
        Assert.Contains("1 of 1 feeds asked: 1 with news", (await Ask("update")).Error, StringComparison.Ordinal);
        Assert.Contains("0 of 1 feeds asked", (await Ask("update")).Error, StringComparison.Ordinal);
        Assert.Contains("0 with news, 1 without", (await Ask("update", "--all")).Error, StringComparison.Ordinal);
        entries = Entry(2) + Entry(1);
        Assert.Contains("1 new, 1 known", (await Ask("update", Address("/feed"))).Error, StringComparison.Ordinal);
        Assert.Equal("304", (await Ask("list", "--runs", "--format", "csv")).Lines[2].Split(',')[2]);
        Assert.Contains("2 documents of 2 stories", (await Run.Guanlan(["doctor", "--record", folder.PathTo("r.guanlan")], "", new ShippedEngine())).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_is_found_on_its_page_and_moves_with_its_address()
    {
        pages["/"] = _ => ("200 OK\nContent-Type: text/html", "<html><head><link rel=alternate type=application/rss+xml href=/feed><link rel=alternate type=application/rss+xml href=/comments></head><body><p>words</p></body></html>");
        pages["/feed"] = _ => ("200 OK", Feed(Entry(1)));
        var added = await Ask("add", Address("/"));
        Assert.Contains(Address("/comments"), added.Error, StringComparison.Ordinal);
        Assert.Contains($"海风 ({Address("/feed")})", added.Error, StringComparison.Ordinal);
        pages["/feed"] = _ => ("301 Moved Permanently\nLocation: /new", "");
        pages["/new"] = _ => ("200 OK", Feed(Entry(1)));
        Assert.Contains("moved from", (await Ask("update")).Error, StringComparison.Ordinal);
        Assert.Contains(Address("/new"), (await Ask("list")).Output, StringComparison.Ordinal);
        Assert.Equal(1, (await Ask("remove", Address("/feed"))).ExitCode);
        Assert.Equal(0, (await Ask("remove", Address("/new"))).ExitCode);
    }

    [Fact]
    public async Task Feed_that_fails_is_left_alone_and_one_that_is_gone_stops_and_the_others_are_read()
    {
        foreach (var path in (string[])["/a", "/b", "/c", "/d"]) pages[path] = _ => ("200 OK", Feed(Entry(path[1])));
        foreach (var path in (string[])["/a", "/b", "/c", "/d"]) await Ask("add", Address(path));
        pages["/a"] = _ => ("410 Gone", "");
        pages["/b"] = _ => ("500 Oops", "");
        pages["/c"] = _ => ("200 OK\nContent-Type: text/html", "<html><body><p>maintenance</p></body></html>");
        var update = await Ask("update");
        Assert.Equal(3, update.ExitCode);
        foreach (var code in (string[])["GL5010", "GL5008", "GL1008"]) Assert.Contains(code, update.Error, StringComparison.Ordinal);
        Assert.Contains("4 of 4 feeds asked: 1 with news, 0 without, 3 failed", update.Error, StringComparison.Ordinal);
        Assert.Contains("0 of 4 feeds asked", (await Ask("update")).Error, StringComparison.Ordinal);
        Assert.Contains("3 of 4 feeds asked", (await Ask("update", "--all")).Error, StringComparison.Ordinal);
        var list = await Ask("list", "--format", "jsonl");
        Assert.Contains("\"state\":\"gone\"", list.Output, StringComparison.Ordinal);
        Assert.Contains("\"failures\":2,\"error\":\"GL5008\"", list.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subscriptions_come_and_go_as_opml()
    {
        var file = folder.Write("list.opml", "<opml version='2.0'><body><outline text='海'><outline type='rss' text='甲' xmlUrl='https://p.example/1'/></outline><outline text='乙' xmlUrl='https://p.example/2'/><outline text='丙' xmlUrl='file:///etc/passwd'/></body></opml>");
        Assert.Contains("2 of 3 feeds are new", (await Ask("import", file)).Error, StringComparison.Ordinal);
        Assert.Contains("0 of 3 feeds are new", (await Ask("import", file)).Error, StringComparison.Ordinal);
        var exported = folder.Write("out.opml", (await Ask("export")).Output);
        Assert.Contains("2 of 2 feeds are new", (await Run.Guanlan("feeds", "import", exported, "--record", folder.PathTo("other.guanlan"))).Error, StringComparison.Ordinal);
        Assert.Equal(1, (await Ask("import", folder.Write("no.opml", "words"))).ExitCode);
    }

    [Fact]
    public async Task Feed_on_an_address_that_is_not_public_is_refused_unless_allowed()
    {
        pages["/feed"] = _ => ("200 OK", Feed(Entry(1)));
        var refused = await Run.Guanlan("feeds", "add", Address("/feed"), "--record", folder.PathTo("r.guanlan"));
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("GL5002", refused.Error, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    private string Address(string path) => server.At(path).AbsoluteUri;

    private Task<Run> Ask(params string[] args) =>
        Run.Guanlan(["feeds", .. args, "--record", folder.PathTo("r.guanlan"), .. args[0] is "add" or "update" ? (string[])["--allow-address", server.Authority] : []], "", new ShippedEngine());

    private static string Feed(string entries) => $"<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>海风</title><link>https://p.example/</link>{entries}</channel></rss>";

    private static string Entry(int number) =>
        $"<item><guid>n-{number}</guid><link>https://p.example/{number}</link><title>第{number}号短讯</title><pubDate>Tue, 09 Dec 2025 10:00:00 +0800</pubDate><description>第{number}艘渡船于当日上午离开码头，船长称一切如常，{(char)('甲' + number)}港方面没有回应提问。</description></item>";
}
