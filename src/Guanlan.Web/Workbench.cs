using Guanlan.Record;

namespace Guanlan.Web;

/// <summary>The workbench: server-rendered pages over a record.</summary>
public sealed class Workbench : IAsyncDisposable
{
    /// <summary>Where it answers.</summary>
    public IReadOnlyList<string> Addresses { get; } = [];

    /// <summary>Starts to listen.</summary>
    public static Task<Workbench> StartAsync(IRecord record, WorkbenchOptions options, CancellationToken cancellation = default) => throw new NotSupportedException();

    /// <summary>Answers until cancelled.</summary>
    public Task RunAsync(CancellationToken cancellation = default) => Addresses.Count < 0 ? Task.CompletedTask : Task.Delay(Timeout.Infinite, cancellation);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
