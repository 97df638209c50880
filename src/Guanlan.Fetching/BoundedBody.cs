using System.Globalization;
using System.IO.Compression;
using Guanlan.Diagnostics;

namespace Guanlan.Fetching;

/// <summary>Reads and unpacks a body within limits: bytes as sent, bytes as unpacked, their ratio, time without a byte.</summary>
internal static class BoundedBody
{
    private const int MostCodings = 2;
    private const int RatioFrom = 1 << 20;

    /// <summary>Reads it to its end.</summary>
    /// <param name="body">The body as sent.</param>
    /// <param name="codings">Its content codings, in the order they were applied.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellation">Ends the whole fetch.</param>
    /// <exception cref="FetchException">A limit was passed, or the coding is unknown or broken.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream body, IReadOnlyList<string> codings, FetchLimits limits, CancellationToken cancellation)
    {
        var sent = new MeteredStream(body, limits.MaxBytes, limits.Silence);
        var packed = codings.Where(coding => coding != "identity").ToArray();
        if (packed.Length > MostCodings) throw new FetchException(Errors.BadCompression, "packed " + packed.Length.ToString(CultureInfo.InvariantCulture) + " times");
        Stream unpacked = sent;
        try
        {
            foreach (var coding in packed.Reverse()) unpacked = await UnpackAsync(unpacked, coding, cancellation).ConfigureAwait(false);
            return await DrainAsync(unpacked, sent, packed.Length > 0, limits, cancellation).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is InvalidDataException or InvalidOperationException && packed.Length > 0)
        {
            throw new FetchException(Errors.BadCompression, problem.Message, problem);
        }
        finally
        {
            await unpacked.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static async Task<ReadOnlyMemory<byte>> DrainAsync(Stream unpacked, MeteredStream sent, bool isPacked, FetchLimits limits, CancellationToken cancellation)
    {
        using var whole = new MemoryStream();
        var buffer = new byte[1 << 15];
        for (int read; (read = await unpacked.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0;)
        {
            whole.Write(buffer, 0, read);
            if (!isPacked) continue;
            if (whole.Length > RatioFrom && whole.Length > sent.Count * limits.MaxRatio)
                throw new FetchException(Errors.BadCompression, string.Create(CultureInfo.InvariantCulture, $"{sent.Count} bytes unpack to more than {limits.MaxRatio} times as many"));
            if (whole.Length > limits.MaxBytes) throw new FetchException(Errors.FetchTooLarge, string.Create(CultureInfo.InvariantCulture, $"over {limits.MaxBytes} bytes unpacked"));
        }

        return whole.GetBuffer().AsMemory(0, (int)whole.Length);
    }

    private static async Task<Stream> UnpackAsync(Stream packed, string coding, CancellationToken cancellation) => coding switch
    {
        "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
        "br" => new BrotliStream(packed, CompressionMode.Decompress),
        "deflate" => await InflateAsync(packed, cancellation).ConfigureAwait(false),
        _ => throw new FetchException(Errors.BadCompression, "unknown coding " + coding),
    };

    // Some servers send the bare stream where the standard asks for one with a header; its first two bytes tell.
    private static async Task<Stream> InflateAsync(Stream packed, CancellationToken cancellation)
    {
        var head = new byte[2];
        var read = await packed.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        var rest = new PrefixedStream(head.AsMemory(0, read), packed);
        var hasHeader = read == 2 && (head[0] & 0x0F) == 8 && ((head[0] << 8) | head[1]) % 31 == 0;
        return hasHeader ? new ZLibStream(rest, CompressionMode.Decompress) : new DeflateStream(rest, CompressionMode.Decompress);
    }
}
