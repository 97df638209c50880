using Guanlan.Testing;

namespace Guanlan.Fetching.Tests;

public class AssemblyTests
{
    [Fact]
    public void The_checkout_is_found() => Assert.True(File.Exists(Repository.PathTo("Guanlan.slnx")));
}
