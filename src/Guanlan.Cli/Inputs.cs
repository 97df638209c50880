using System.Runtime.CompilerServices;
using Guanlan.Fetching;

namespace Guanlan.Cli;

/// <summary>What a person names on the command line, one input after the other: files and folders, standard input, addresses.</summary>
internal sealed class Inputs(CommandContext context, Fetcher fetcher)
{
    /// <summary>True if it is an address and no path.</summary>
    public static bool IsAddress(string typed) => typed.Contains("://", StringComparison.Ordinal) && !File.Exists(typed);

    public async IAsyncEnumerable<InputRead> ReadAsync(IReadOnlyList<string> paths, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.Yield();
        foreach (var path in paths)
        {
            var inputs = path == "-"
                ? context.Engine.Read(context.Terminal.Input, context.Texts["standard-input"], cancellation)
                : IsAddress(path) ? await FetchAsync(path, cancellation) : context.Engine.Read(path, cancellation);
            foreach (var input in inputs)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return input;
            }
        }
    }

    private async Task<IEnumerable<InputRead>> FetchAsync(string typed, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(typed, UriKind.Absolute, out var address)) return [new InputRead(typed, null, Diagnostics.Errors.BadAddress)];
        var fetched = await fetcher.FetchAsync(new FetchRequest(address), cancellation);
        return fetched.Error is { } error ? [new InputRead(typed, null, error, fetched.Subject)] : context.Engine.Read(fetched, cancellation);
    }
}
