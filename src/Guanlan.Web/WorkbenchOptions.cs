namespace Guanlan.Web;

/// <summary>How the workbench is served.</summary>
public sealed record WorkbenchOptions
{
    /// <summary>The port if none is asked for.</summary>
    public const int DefaultPort = 8720;

    /// <summary>Port on the loopback addresses; zero for any free one.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>If <see cref="Port"/> is taken, take any free one.</summary>
    public bool AnyFreePort { get; init; }

    /// <summary>Addresses to listen on in place of loopback, parted by semicolons, or null.</summary>
    public string? Urls { get; init; }

    /// <summary>File of the ledger of forecasts, or null for none.</summary>
    public string? Ledger { get; init; }

    /// <summary>Names of actors.</summary>
    public ActorNames Names { get; init; } = ActorNames.None;

    /// <summary>The ledger that belongs to a record: beside it, under its name.</summary>
    public static string LedgerOf(string record) => record + ".forecasts.jsonl";
}
