using Guanlan.Testing;

namespace Guanlan.Cli.Tests;

/// <summary>Reading from addresses.</summary>
public sealed class ReadAddressTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Page_is_fetched_where_allowed_and_read_like_a_file()
    {
        await using var server = LoopbackServer.Of(
            ("/old", "301 Moved Permanently\nLocation: /a.html\n\n"),
            ("/a.html", "200 OK\nContent-Type: text/html; charset=utf-8\n\n<html><head><title>短讯</title></head><body><article><h1>短讯</h1><p>12月3日，日本外相在记者会上表示，东京将就此事向北京提出抗议，并要求对方作出说明。</p><p>会谈持续了两个小时，双方没有发表共同声明，随行人员拒绝回答提问。</p></article></body></html>"));
        var run = await Ask("read", server.At("/old").AbsoluteUri, "--allow-address", server.Authority);
        Assert.Equal("", run.Error.Replace("1 texts read: 1 new", "", StringComparison.Ordinal).Split(',')[0]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 unchanged", (await Ask("read", server.At("/a.html").AbsoluteUri, "--allow-address", server.Authority)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Address_that_cannot_be_fetched_is_set_aside_with_its_reason_and_the_rest_is_read()
    {
        await using var server = LoopbackServer.Of(("/", "200 OK\n\nwords"));
        var text = folder.Write("a.txt", "12月3日,日本向美国告状。");
        var run = await Ask("read", server.At("/").AbsoluteUri, "ftp://example.org/a", text);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("GL5002", run.Error, StringComparison.Ordinal);
        Assert.Contains("GL5001", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 texts read: 1 new", run.Error, StringComparison.Ordinal);
        var set = await Ask("sources", "--rejected", "--format", "csv");
        Assert.Contains($"{server.At("/")},GL5002", set.Output, StringComparison.Ordinal);
        await Ask("read", server.At("/").AbsoluteUri, "--allow-address", server.Authority);
        Assert.Equal(2, (await Ask("sources", "--rejected", "--format", "csv")).Lines.Length);
    }

    [Fact]
    public async Task What_is_allowed_must_be_a_network()
    {
        Assert.Equal(2, (await Ask("read", "http://example.org/", "--allow-address", "localhost")).ExitCode);
        Assert.False(File.Exists(folder.PathTo("r.guanlan")));
    }

    private Task<Run> Ask(params string[] args) => Run.Guanlan([.. args, "--record", folder.PathTo("r.guanlan")], "", new ShippedEngine());
}
