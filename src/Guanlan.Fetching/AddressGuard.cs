using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace Guanlan.Fetching;

/// <summary>
/// Opens connections, and only to addresses that may be reached: public ones, and what the user allows. The name is resolved here and the
/// connection goes to the very address that was judged, so a name that answers differently the second time gains nothing. Thread safe.
/// </summary>
internal sealed class AddressGuard(ImmutableArray<AllowedNetwork> allowed, Func<string, CancellationToken, Task<IPAddress[]>>? resolve, TimeSpan patience)
{
    private readonly Func<string, CancellationToken, Task<IPAddress[]>> resolve = resolve ?? ((name, cancellation) => Dns.GetHostAddressesAsync(name, cancellation));

    /// <summary>Connects for <see cref="SocketsHttpHandler"/>.</summary>
    /// <exception cref="RefusedAddressException">The name leads to no address that may be reached.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var end = context.DnsEndPoint;
        var found = IPAddress.TryParse(end.Host, out var literal) ? [literal] : await resolve(end.Host, cancellation).ConfigureAwait(false);
        if (found.Length == 0) throw new SocketException((int)SocketError.HostNotFound);
        var open = found.Where(address => MayReach(address, end.Port)).ToArray();
        if (open.Length == 0) throw new RefusedAddressException(found[0]);
        Exception? last = null;
        foreach (var address in open)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            stop.CancelAfter(patience);
            try
            {
                await socket.ConnectAsync(address, end.Port, stop.Token).ConfigureAwait(false);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (Exception problem) when (problem is SocketException or OperationCanceledException && !cancellation.IsCancellationRequested)
            {
                last = problem;
                socket.Dispose();
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        throw last is SocketException ? last : new SocketException((int)SocketError.TimedOut);
    }

    /// <summary>True if the address is public or allowed by the user.</summary>
    public bool MayReach(IPAddress address, int port)
    {
        var plain = PublicNetwork.Plain(address);
        return PublicNetwork.Holds(address) || allowed.Any(network => network.Holds(plain, port) || network.Holds(address, port));
    }
}
