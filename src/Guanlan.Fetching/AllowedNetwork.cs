using System.Globalization;
using System.Net;

namespace Guanlan.Fetching;

/// <summary>A network, or one port of it, that may be fetched from though it is not public.</summary>
/// <param name="Network">The addresses.</param>
/// <param name="Port">The port, or null for all.</param>
public sealed record AllowedNetwork(IPNetwork Network, int? Port = null)
{
    /// <summary>Reads <c>192.168.1.20</c>, <c>127.0.0.1:8080</c>, <c>10.0.0.0/8</c>, <c>[::1]:8080</c> or <c>fd00::/8</c>; null for anything else. Names are not taken: what they lead to may change.</summary>
    public static AllowedNetwork? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        int? port = null;
        var colon = text.LastIndexOf(':');
        if (colon > 0 && (text[colon - 1] == ']' || text.IndexOf(':', StringComparison.Ordinal) == colon))
        {
            if (!ushort.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0) return null;
            (port, text) = (number, text[..colon]);
        }

        if (text.StartsWith('[') && text.EndsWith(']')) text = text[1..^1];
        if (IPNetwork.TryParse(text, out var network)) return new AllowedNetwork(network, port);
        return IPAddress.TryParse(text, out var address) && (text.Contains(':', StringComparison.Ordinal) || text.Count(c => c == '.') == 3)
            ? new AllowedNetwork(new IPNetwork(address, address.GetAddressBytes().Length * 8), port)
            : null;
    }

    /// <summary>True if an address and port lie in it.</summary>
    public bool Holds(IPAddress address, int port) => (Port is null || Port == port) && Network.Contains(address);
}
