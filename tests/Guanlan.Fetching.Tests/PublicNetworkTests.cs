using System.Net;

namespace Guanlan.Fetching.Tests;

/// <summary>Which addresses are public.</summary>
public class PublicNetworkTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.9.10")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("100.127.255.254")]
    [InlineData("192.0.0.8")]
    [InlineData("192.0.2.1")]
    [InlineData("198.18.0.1")]
    [InlineData("198.51.100.7")]
    [InlineData("203.0.113.9")]
    [InlineData("224.0.0.251")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::7f00:1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("64:ff9b::a9fe:a9fe")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2002:c0a8:101::1")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%2")]
    [InlineData("fec0::1")]
    [InlineData("ff02::fb")]
    [InlineData("100::1")]
    public void Special_addresses_are_not_public(string address) => Assert.False(PublicNetwork.Holds(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.1")]
    [InlineData("169.253.1.1")]
    [InlineData("223.255.255.255")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("2400:da00::1")]
    [InlineData("64:ff9b::101:101")]
    public void Addresses_of_the_internet_are_public(string address) => Assert.True(PublicNetwork.Holds(IPAddress.Parse(address)));

    [Theory]
    [InlineData("127.0.0.1:8080", "127.0.0.1", 8080, true)]
    [InlineData("127.0.0.1:8080", "127.0.0.1", 8081, false)]
    [InlineData("127.0.0.1", "127.0.0.1", 8081, true)]
    [InlineData("10.0.0.0/8", "10.255.0.3", 80, true)]
    [InlineData("10.0.0.0/8:80", "10.255.0.3", 443, false)]
    [InlineData("[::1]:8080", "::1", 8080, true)]
    [InlineData("fd00::/8", "fd00::5", 80, true)]
    [InlineData("fd00::/8", "fe80::5", 80, false)]
    public void What_the_user_allows_is_taken_at_its_word(string allowed, string address, int port, bool expected) =>
        Assert.Equal(expected, AllowedNetwork.Parse(allowed)!.Holds(IPAddress.Parse(address), port));

    [Theory]
    [InlineData("localhost")]
    [InlineData("10")]
    [InlineData("10.0.0.0/40")]
    [InlineData("127.0.0.1:0")]
    [InlineData("127.0.0.1:70000")]
    [InlineData("")]
    public void What_is_no_network_allows_nothing(string text) => Assert.Null(AllowedNetwork.Parse(text));
}
