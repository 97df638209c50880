using System.Net;

namespace Guanlan.Fetching;

/// <summary>A name led to an address that may not be reached.</summary>
internal sealed class RefusedAddressException(IPAddress address) : IOException($"{address} is not a public address")
{
    /// <summary>The address.</summary>
    public IPAddress Address { get; } = address;
}
