namespace Guanlan.Fetching;

/// <summary>What a fetch takes on before it gives up.</summary>
public sealed record FetchLimits
{
    /// <summary>The limits that hold if nothing else is said.</summary>
    public static FetchLimits Default { get; } = new();

    /// <summary>Most bytes of an answer's body, as sent and as unpacked.</summary>
    public int MaxBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Most bytes unpacked from one byte sent; holds from the first megabyte on.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>Most kilobytes of headers.</summary>
    public int MaxHeaderKilobytes { get; init; } = 64;

    /// <summary>Most redirects followed, one after the other.</summary>
    public int MaxRedirects { get; init; } = 8;

    /// <summary>Most time to connect to one address.</summary>
    public TimeSpan Connect { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Most time without a byte.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Most time for all of it, redirects included; waiting for the first host's turn does not count.</summary>
    public TimeSpan Total { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>Time between two requests to one host.</summary>
    public TimeSpan Pace { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Most time to wait for a host that asked to be left alone; one that asks for more is not asked at all.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);
}
