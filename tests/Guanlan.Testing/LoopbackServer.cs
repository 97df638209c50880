using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Guanlan.Testing;

/// <summary>
/// A server of this machine for one test, that says byte for byte what the test wants said: a port of its own on loopback, one request a
/// connection, gone when it is disposed.
/// </summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentBag<Task> open = [];
    private readonly Func<LoopbackRequest, Stream, CancellationToken, Task> answer;
    private readonly Task listening;

    /// <summary>Starts listening.</summary>
    /// <param name="answer">Writes the answer to a request, status line and headers included.</param>
    public LoopbackServer(Func<LoopbackRequest, Stream, CancellationToken, Task> answer)
    {
        this.answer = answer;
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listening = ListenAsync();
    }

    /// <summary>Its port.</summary>
    public int Port { get; }

    /// <summary>Address and port, as a user would allow them.</summary>
    public string Authority => $"127.0.0.1:{Port}";

    /// <summary>The requests so far, in the order they came.</summary>
    public ConcurrentQueue<LoopbackRequest> Requests { get; } = new();

    /// <summary>An address on it.</summary>
    public Uri At(string path) => new($"http://{Authority}{path}");

    /// <summary>A server that gives each path its answer: headers in lines after the status, a blank line, the body. 404 for any other path.</summary>
    public static LoopbackServer Of(params (string Path, string Answer)[] answers) => new(async (request, stream, cancellation) =>
    {
        var found = Array.Find(answers, one => one.Path == request.Path).Answer ?? "404 Not Found\n\n";
        var (head, body) = found.IndexOf("\n\n", StringComparison.Ordinal) is var at and >= 0 ? (found[..at], found[(at + 2)..]) : (found, "");
        await SendAsync(stream, head, Encoding.UTF8.GetBytes(body), cancellation);
    });

    /// <summary>Sends a whole answer with its length.</summary>
    /// <param name="stream">The connection.</param>
    /// <param name="head">Status and headers, a line each: <c>200 OK\nContent-Type: text/html</c>.</param>
    /// <param name="body">The body as sent.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task SendAsync(Stream stream, string head, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {head.Replace("\n", "\r\n", StringComparison.Ordinal)}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"), cancellation);
        await stream.WriteAsync(body, cancellation);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await listening;
        await Task.WhenAll(open);
        stop.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true) open.Add(ServeAsync(await listener.AcceptTcpClientAsync(stop.Token)));
        }
        catch (Exception problem) when (problem is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // Disposed: nobody asks any more.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                if (await LoopbackRequest.ReadAsync(stream, stop.Token) is not { } request) return;
                Requests.Enqueue(request);
                await answer(request, stream, stop.Token);
                client.Client.Shutdown(SocketShutdown.Send);
            }
            catch (Exception problem) when (problem is IOException or SocketException or OperationCanceledException)
            {
                // The other side has heard enough, or the test is over.
            }
        }
    }
}
