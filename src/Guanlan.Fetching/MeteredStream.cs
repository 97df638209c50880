using System.Globalization;
using Guanlan.Diagnostics;

namespace Guanlan.Fetching;

/// <summary>Counts what is read, and ends reading when that is too much or nothing comes for too long.</summary>
internal sealed class MeteredStream(Stream inner, long most, TimeSpan silence) : ForwardStream
{
    /// <summary>Bytes read so far.</summary>
    public long Count { get; private set; }

    /// <inheritdoc />
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stop.CancelAfter(silence);
        try
        {
            var read = await inner.ReadAsync(buffer, stop.Token).ConfigureAwait(false);
            Count += read;
            return Count <= most ? read : throw new FetchException(Errors.FetchTooLarge, string.Create(CultureInfo.InvariantCulture, $"over {most} bytes"));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new FetchException(Errors.FetchTimeout, string.Create(CultureInfo.InvariantCulture, $"no byte for {silence.TotalSeconds:0.#} s"));
        }
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
