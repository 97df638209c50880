namespace Guanlan.Fetching;

/// <summary>Spaces the requests to each host, and keeps away from a host that asked for it. Thread safe.</summary>
internal sealed class HostPace(TimeSpan interval, TimeProvider time)
{
    private const int MostHosts = 4096;
    private readonly Dictionary<string, DateTimeOffset> free = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock gate = new();

    /// <summary>Books the host's next turn and tells how long it is till then.</summary>
    public TimeSpan Book(string host)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (free.Count >= MostHosts) Forget(now);
            var turn = free.TryGetValue(host, out var next) && next > now ? next : now;
            free[host] = turn + interval;
            return turn - now;
        }
    }

    /// <summary>Leaves a host alone for a time.</summary>
    public void Rest(string host, TimeSpan pause)
    {
        lock (gate)
        {
            var until = time.GetUtcNow() + pause;
            if (!free.TryGetValue(host, out var next) || next < until) free[host] = until;
        }
    }

    /// <summary>How long the host still wants to be left alone; books nothing.</summary>
    public TimeSpan Wait(string host)
    {
        lock (gate) return free.TryGetValue(host, out var next) && next - time.GetUtcNow() is { Ticks: > 0 } wait ? wait : TimeSpan.Zero;
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var host in free.Where(one => one.Value <= now).Select(one => one.Key).ToArray()) free.Remove(host);
    }
}
