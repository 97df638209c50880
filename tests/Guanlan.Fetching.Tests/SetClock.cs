namespace Guanlan.Fetching.Tests;

/// <summary>A clock that goes when it is told to.</summary>
internal sealed class SetClock : TimeProvider
{
    private DateTimeOffset now = new(2025, 12, 9, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Add(double seconds) => now = now.AddSeconds(seconds);
}
