namespace Guanlan.Fetching.Tests;

/// <summary>Turns of hosts.</summary>
public class HostPaceTests
{
    private readonly SetClock clock = new();

    [Fact]
    public void Requests_to_one_host_are_spaced_and_other_hosts_do_not_wait()
    {
        var pace = new HostPace(TimeSpan.FromSeconds(2), clock);
        Assert.Equal([0, 2, 4], Enumerable.Range(0, 3).Select(_ => pace.Book("a.example").TotalSeconds));
        Assert.Equal(0, pace.Book("b.example").TotalSeconds);
        clock.Add(5);
        Assert.Equal(1, pace.Book("A.example").TotalSeconds);
        clock.Add(60);
        Assert.Equal(0, pace.Book("a.example").TotalSeconds);
    }

    [Fact]
    public void Host_that_asks_is_left_alone_and_never_for_less()
    {
        var pace = new HostPace(TimeSpan.FromSeconds(1), clock);
        pace.Rest("a.example", TimeSpan.FromSeconds(100));
        pace.Rest("a.example", TimeSpan.FromSeconds(10));
        Assert.Equal(100, pace.Wait("a.example").TotalSeconds);
        clock.Add(99);
        Assert.Equal(1, pace.Book("a.example").TotalSeconds);
        Assert.Equal(0, pace.Wait("b.example").TotalSeconds);
    }

    [Fact]
    public void Hosts_of_the_past_are_forgotten_and_the_others_kept()
    {
        var pace = new HostPace(TimeSpan.FromSeconds(1), clock);
        pace.Rest("late.example", TimeSpan.FromSeconds(1000));
        for (var i = 0; i < 20_000; i++, clock.Add(1)) pace.Book($"h{i}.example");
        pace.Rest("late.example", TimeSpan.FromSeconds(50));
        Assert.Equal(50, pace.Wait("late.example").TotalSeconds);
    }
}
