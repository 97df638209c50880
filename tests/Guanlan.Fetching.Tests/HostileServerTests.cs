using System.Net;
using System.Text;
using Guanlan.Diagnostics;
using Guanlan.Testing;

namespace Guanlan.Fetching.Tests;

/// <summary>Servers and addresses that mean harm: each is refused within its limit, with its code.</summary>
public class HostileServerTests
{
    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://localhost/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://0/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[::ffff:a9fe:a9fe]/latest/meta-data/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("https://192.168.0.1/")]
    [InlineData("http://[fd00::1]/")]
    [InlineData("http://[fe80::1]/")]
    public async Task Address_that_is_not_public_is_refused(string address)
    {
        using var fetcher = new Fetcher();
        var refused = await fetcher.FetchAsync(new FetchRequest(new Uri(address)));
        Assert.Equal(Errors.RefusedAddress, refused.Error);
        Assert.True(refused.Bytes.IsEmpty);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/a")]
    [InlineData("gopher://example.org/")]
    [InlineData("data:text/html,words")]
    [InlineData("http://user:secret@example.org/")]
    public async Task Other_schemes_and_user_names_are_refused(string address)
    {
        using var fetcher = new Fetcher();
        var refused = await fetcher.FetchAsync(new FetchRequest(new Uri(address)));
        Assert.Equal(Errors.BadAddress, refused.Error);
        Assert.DoesNotContain("secret", refused.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_that_resolves_to_loopback_is_refused_and_never_asked()
    {
        await using var server = LoopbackServer.Of(("/", "200 OK\n\nsecret"));
        using var fetcher = new Fetcher(resolve: (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback, IPAddress.IPv6Loopback]));
        var refused = await fetcher.FetchAsync(new FetchRequest(new Uri($"http://innocent.example:{server.Port}/")));
        Assert.Equal(Errors.RefusedAddress, refused.Error);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/", "GL5002")]
    [InlineData("http://127.0.0.1:1/", "GL5002")]
    [InlineData("http://innocent.example/", "GL5002")]
    [InlineData("//[::1]/", "GL5002")]
    [InlineData("file:///etc/passwd", "GL5001")]
    [InlineData("javascript:alert(1)", "GL5001")]
    [InlineData("http://a:b@example.org/", "GL5001")]
    [InlineData("/loop", "GL5006")]
    public async Task Redirect_is_judged_like_the_first_address(string location, string code)
    {
        await using var server = LoopbackServer.Of(("/", $"302 Found\nLocation: {location}\n\n"), ("/loop", "302 Found\nLocation: /loop\n\n"));
        using var fetcher = FetcherTests.Allowing(server, resolve: (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("10.0.0.7")]));
        Assert.Equal(code, (await fetcher.FetchAsync(new FetchRequest(server.At("/")))).Error?.Id);
    }

    [Fact]
    public async Task Another_port_of_an_allowed_address_is_refused()
    {
        await using var other = LoopbackServer.Of(("/", "200 OK\n\nsecret"));
        await using var server = LoopbackServer.Of(("/", $"302 Found\nLocation: {other.At("/")}\n\n"));
        using var fetcher = FetcherTests.Allowing(server);
        Assert.Equal(Errors.RefusedAddress, (await fetcher.FetchAsync(new FetchRequest(server.At("/")))).Error);
        Assert.Empty(other.Requests);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("gzip, gzip")]
    public async Task Bomb_is_left_after_its_first_megabytes(string coding)
    {
        var bomb = FetcherTests.Pack(new byte[40_000_000], coding);
        await using var server = new LoopbackServer((_, stream, cancellation) => LoopbackServer.SendAsync(stream, $"200 OK\nContent-Encoding: {coding}", bomb, cancellation));
        using var fetcher = FetcherTests.Allowing(server);
        Assert.Equal(Errors.BadCompression, (await fetcher.FetchAsync(new FetchRequest(server.At("/")))).Error);
    }

    [Theory]
    [InlineData("gzip", "no gzip at all")]
    [InlineData("br", "no br at all, but long enough to be read as some")]
    [InlineData("zstd", "words")]
    [InlineData("gzip, gzip, gzip", "words")]
    public async Task Packing_that_is_broken_or_unknown_is_refused(string coding, string body)
    {
        await using var server = new LoopbackServer((_, stream, cancellation) => LoopbackServer.SendAsync(stream, $"200 OK\nContent-Encoding: {coding}", Encoding.ASCII.GetBytes(body), cancellation));
        using var fetcher = FetcherTests.Allowing(server);
        Assert.Equal(Errors.BadCompression, (await fetcher.FetchAsync(new FetchRequest(server.At("/")))).Error);
    }

    [Theory]
    [InlineData("200 OK\r\nConnection: close\r\n\r\n", "words words words words ", "GL5005")]
    [InlineData("200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "8\r\nwords wo\r\n", "GL5005")]
    [InlineData("200 OK\r\n", "X-Endless: header after header after header after header\r\n", "GL5005")]
    [InlineData("200 OK\r\nContent-Length: 99999999999\r\n\r\n", "words", "GL5005")]
    public async Task Endless_answer_is_cut(string head, string endless, string code)
    {
        await using var server = new LoopbackServer(async (_, stream, cancellation) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 " + head), cancellation);
            for (var many = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(endless, 100))); ;) await stream.WriteAsync(many, cancellation);
        });
        using var fetcher = FetcherTests.Allowing(server, new FetchLimits { MaxBytes = 300_000 });
        Assert.Equal(code, (await fetcher.FetchAsync(new FetchRequest(server.At("/")))).Error?.Id);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("HTTP/1.1 200 OK\r\n", 0)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nwords", 0)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n", 20)]
    public async Task Slow_answer_is_left(string said, int drip)
    {
        await using var server = new LoopbackServer(async (_, stream, cancellation) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(said), cancellation);
            while (drip > 0)
            {
                await stream.WriteAsync("a"u8.ToArray(), cancellation);
                await Task.Delay(drip, cancellation);
            }

            await Task.Delay(Timeout.Infinite, cancellation);
        });
        using var fetcher = FetcherTests.Allowing(server, new FetchLimits { Silence = TimeSpan.FromMilliseconds(250), Total = TimeSpan.FromMilliseconds(600) });
        Assert.Equal(Errors.FetchTimeout, (await fetcher.FetchAsync(new FetchRequest(server.At("/")))).Error);
    }

    [Theory]
    [InlineData("SSH-2.0-OpenSSH\r\n")]
    [InlineData("HTTP/1.1 two hundred\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfew")]
    public async Task What_is_no_whole_http_answer_is_said_to_be_unreachable(string said)
    {
        await using var server = new LoopbackServer(async (_, stream, cancellation) => await stream.WriteAsync(Encoding.ASCII.GetBytes(said), cancellation));
        using var fetcher = FetcherTests.Allowing(server);
        Assert.Equal(Errors.Unreachable, (await fetcher.FetchAsync(new FetchRequest(server.At("/")))).Error);
    }

    [Fact]
    public async Task Caller_can_stop_it()
    {
        await using var server = new LoopbackServer((_, _, cancellation) => Task.Delay(Timeout.Infinite, cancellation));
        using var fetcher = FetcherTests.Allowing(server);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetcher.FetchAsync(new FetchRequest(server.At("/")), stop.Token));
    }
}
