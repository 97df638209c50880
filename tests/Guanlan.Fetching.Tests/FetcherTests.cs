using System.IO.Compression;
using System.Net;
using System.Text;
using Guanlan.Diagnostics;
using Guanlan.Testing;

namespace Guanlan.Fetching.Tests;

/// <summary>Fetching what is meant to be fetched.</summary>
public class FetcherTests
{
    [Fact]
    public async Task Body_comes_with_content_type_and_marks_and_without_cookies()
    {
        await using var server = LoopbackServer.Of(("/a", "200 OK\nContent-Type: text/html; charset=gb2312\nETag: \"v1\"\nLast-Modified: Tue, 09 Dec 2025 10:00:00 GMT\nSet-Cookie: id=1\nCache-Control: max-age=600\n\n<p>words"));
        using var fetcher = Allowing(server);
        var page = await fetcher.FetchAsync(new FetchRequest(server.At("/a")));
        Assert.True(page.IsWhole);
        Assert.Equal("<p>words", Encoding.UTF8.GetString(page.Bytes.Span));
        Assert.Equal(("text/html; charset=gb2312", "\"v1\"", "Tue, 09 Dec 2025 10:00:00 GMT"), (page.ContentType, page.EntityTag, page.LastModified));
        Assert.Equal(TimeSpan.FromMinutes(10), page.FreshFor);
        await fetcher.FetchAsync(new FetchRequest(server.At("/a")));
        Assert.DoesNotContain(server.Requests, request => request.Headers.ContainsKey("Cookie"));
        Assert.All(server.Requests, request => Assert.StartsWith("Guanlan/", request.Headers["User-Agent"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Copy_at_hand_is_asked_about_and_kept()
    {
        await using var server = new LoopbackServer((request, stream, cancellation) => LoopbackServer.SendAsync(
            stream, request.Headers.GetValueOrDefault("If-None-Match") == "\"v1\"" && request.Headers.ContainsKey("If-Modified-Since") ? "304 Not Modified" : "200 OK", ReadOnlyMemory<byte>.Empty, cancellation));
        using var fetcher = Allowing(server);
        var page = await fetcher.FetchAsync(new FetchRequest(server.At("/"), "\"v1\"", "Tue, 09 Dec 2025 10:00:00 GMT"));
        Assert.True(page.IsUnchanged);
        Assert.Null(page.Error);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("bare deflate")]
    [InlineData("gzip, br")]
    public async Task Packed_body_is_unpacked(string coding)
    {
        var body = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 500).Select(i => $"第{i}段。")));
        await using var server = new LoopbackServer((_, stream, cancellation) => LoopbackServer.SendAsync(stream, $"200 OK\nContent-Encoding: {coding.Replace("bare ", "", StringComparison.Ordinal)}", Pack(body, coding), cancellation));
        using var fetcher = Allowing(server);
        var page = await fetcher.FetchAsync(new FetchRequest(server.At("/")));
        Assert.Null(page.Error);
        Assert.Equal(body, page.Bytes.ToArray());
    }

    [Fact]
    public async Task Redirects_are_followed_and_only_permanent_ones_move_the_address()
    {
        await using var server = LoopbackServer.Of(
            ("/old", "301 Moved Permanently\nLocation: /new\n\n"), ("/new", "308 Permanent Redirect\nLocation: here\n\n"), ("/here", "200 OK\n\nhere"), ("/today", "302 Found\nLocation: /old\n\n"));
        using var fetcher = Allowing(server);
        var moved = await fetcher.FetchAsync(new FetchRequest(server.At("/old")));
        Assert.Equal((server.At("/here"), server.At("/here")), (moved.Address, moved.MovedTo));
        var today = await fetcher.FetchAsync(new FetchRequest(server.At("/today")));
        Assert.Equal((server.At("/here"), null), (today.Address, today.MovedTo));
    }

    [Fact]
    public async Task Server_that_asks_to_wait_is_left_alone()
    {
        await using var server = LoopbackServer.Of(("/busy", "429 Too Many Requests\nRetry-After: 3600\n\n"), ("/other", "200 OK\n\nwords"));
        using var fetcher = Allowing(server);
        var busy = await fetcher.FetchAsync(new FetchRequest(server.At("/busy")));
        Assert.Equal((Errors.AskedToWait, TimeSpan.FromHours(1)), (busy.Error, busy.RetryAfter));
        Assert.Equal(Errors.AskedToWait, (await fetcher.FetchAsync(new FetchRequest(server.At("/other")))).Error);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("404 Not Found", "GL5008")]
    [InlineData("410 Gone", "GL5010")]
    [InlineData("500 Oops", "GL5008")]
    [InlineData("204 No Content", null)]
    public async Task Refusals_have_their_codes(string status, string? code)
    {
        await using var server = LoopbackServer.Of(("/", status + "\n\n"));
        using var fetcher = Allowing(server);
        Assert.Equal(code, (await fetcher.FetchAsync(new FetchRequest(server.At("/")))).Error?.Id);
    }

    [Fact]
    public async Task Nobody_there_is_said_so()
    {
        var server = LoopbackServer.Of();
        using var fetcher = Allowing(server);
        await server.DisposeAsync();
        Assert.Equal(Errors.Unreachable, (await fetcher.FetchAsync(new FetchRequest(server.At("/")))).Error);
        using var nameless = new Fetcher(resolve: (_, _) => Task.FromResult(Array.Empty<IPAddress>()));
        Assert.Equal(Errors.Unreachable, (await nameless.FetchAsync(new FetchRequest(new Uri("http://nowhere.example/")))).Error);
    }

    internal static Fetcher Allowing(LoopbackServer server, FetchLimits? limits = null, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null) =>
        new((limits ?? FetchLimits.Default) with { Pace = TimeSpan.Zero }, [AllowedNetwork.Parse(server.Authority)!], resolve: resolve);

    internal static byte[] Pack(byte[] body, string coding)
    {
        foreach (var one in coding.Split(", "))
        {
            using var packed = new MemoryStream();
            using (Stream stream = one switch
            {
                "gzip" => new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true),
                "br" => new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true),
                "deflate" => new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true),
                _ => new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            }) stream.Write(body);
            body = packed.ToArray();
        }

        return body;
    }
}
