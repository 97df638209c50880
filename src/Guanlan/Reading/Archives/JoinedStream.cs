namespace Guanlan.Reading.Archives;

/// <summary>Bytes already read from a stream, then the rest of it. Its position counts from the first of those bytes.</summary>
internal sealed class JoinedStream(ReadOnlyMemory<byte> head, Stream rest) : ForwardStream
{
    private ReadOnlyMemory<byte> left = head;

    protected override int Take(Span<byte> buffer)
    {
        var read = Math.Min(left.Length, buffer.Length);
        if (read == 0) return rest.Read(buffer);
        left.Span[..read].CopyTo(buffer);
        left = left[read..];
        return read;
    }
}
