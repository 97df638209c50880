using System.Runtime.CompilerServices;

namespace Guanlan.Cli.Jsonl;

/// <summary>Cuts a stream into batches of whole lines, as much as one read gives, so that a slow pipe is answered at once.</summary>
internal sealed class LineReader(Stream input, int longestLine = 64 << 20)
{
    private const int Chunk = 1 << 17;
    private byte[] buffer = new byte[Chunk];
    private int filled;
    private long line = 1;
    private bool skipping;

    public async IAsyncEnumerable<LineBatch> ReadAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        while (true)
        {
            if (filled == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
            var read = await input.ReadAsync(buffer.AsMemory(filled), cancellation);
            filled += read;
            var end = read == 0 ? filled : buffer.AsSpan(0, filled).LastIndexOf((byte)'\n') + 1;
            if (skipping) end = PassOver(read == 0);
            if (end > 0 && !skipping)
            {
                var bytes = buffer.AsSpan(0, end).ToArray();
                yield return new LineBatch(line, bytes);
                line += bytes.AsSpan().Count((byte)'\n');
                Drop(end);
            }
            else if (!skipping && filled > longestLine)
            {
                yield return new LineBatch(line, ReadOnlyMemory<byte>.Empty);
                skipping = true;
                filled = 0;
            }

            if (read == 0) yield break;
        }
    }

    /// <summary>Drops the rest of a line that is too long; returns where the whole lines after it end.</summary>
    private int PassOver(bool atEnd)
    {
        var newline = buffer.AsSpan(0, filled).IndexOf((byte)'\n');
        if (newline < 0)
        {
            filled = 0;
            return 0;
        }

        skipping = false;
        line++;
        Drop(newline + 1);
        return atEnd ? filled : buffer.AsSpan(0, filled).LastIndexOf((byte)'\n') + 1;
    }

    private void Drop(int count)
    {
        Buffer.BlockCopy(buffer, count, buffer, 0, filled - count);
        filled -= count;
        if (filled < Chunk && buffer.Length > Chunk * 8) Array.Resize(ref buffer, Chunk);
    }
}
