using System.Net;
using System.Net.Sockets;

namespace Guanlan.Fetching;

/// <summary>Tells addresses of the public internet from all others. Pure and thread safe.</summary>
internal static class PublicNetwork
{
    // IANA special-purpose registry: this host, private, shared (carrier NAT), loopback, link-local (with the metadata services of clouds), protocol assignments,
    // documentation, relay anycast, benchmarks, multicast, reserved, broadcast.
    private static readonly IPNetwork[] Closed4 = Parse(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24",
        "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");

    // Inside the only range that is handed out: protocol assignments with Teredo, documentation, segment routing.
    private static readonly IPNetwork[] Closed6 = Parse("2001::/23", "2001:db8::/32", "2620:4f:8000::/48", "3fff::/20", "5f00::/16");

    private static readonly IPNetwork Open6 = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    /// <summary>True if an address belongs to the public internet. An IPv4 address inside an IPv6 one (mapped, translated, 6to4) is judged as itself.</summary>
    public static bool Holds(IPAddress address)
    {
        var plain = Plain(address);
        return plain.AddressFamily switch
        {
            AddressFamily.InterNetwork => !Array.Exists(Closed4, network => network.Contains(plain)),
            AddressFamily.InterNetworkV6 => plain.ScopeId == 0 && Open6.Contains(plain) && !Array.Exists(Closed6, network => network.Contains(plain)),
            _ => false,
        };
    }

    /// <summary>The IPv4 address that an IPv6 one stands for, or the address itself.</summary>
    public static IPAddress Plain(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        if (Translated.Contains(address)) return new IPAddress(bytes[12..]);
        return SixToFour.Contains(address) ? new IPAddress(bytes[2..6]) : address;
    }

    private static IPNetwork[] Parse(params ReadOnlySpan<string> networks)
    {
        var parsed = new IPNetwork[networks.Length];
        for (var i = 0; i < networks.Length; i++) parsed[i] = IPNetwork.Parse(networks[i]);
        return parsed;
    }
}
