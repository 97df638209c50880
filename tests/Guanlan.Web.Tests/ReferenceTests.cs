using System.Text.RegularExpressions;
using Guanlan.Testing;

namespace Guanlan.Web.Tests;

public sealed partial class ReferenceTests
{
    [Fact]
    public void Every_address_is_in_the_reference()
    {
        var routes = Route().Matches(File.ReadAllText(Repository.PathTo("src", "Guanlan.Web", "Serving", "PageRoutes.cs"))).Select(match => match.Groups[1].Value).ToArray();
        var reference = File.ReadAllText(Repository.PathTo("docs", "reference", "api.md"));
        Assert.True(routes.Length >= 11);
        Assert.All(routes, route => Assert.Contains($"| `{route}` |", reference, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"routes\.Map(?:Page|Get)\(""([^""]+)""")]
    private static partial Regex Route();
}
