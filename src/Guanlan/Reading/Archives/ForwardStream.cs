namespace Guanlan.Reading.Archives;

/// <summary>A stream that is only ever read forward; its position counts the bytes it has given. Not thread safe.</summary>
internal abstract class ForwardStream : Stream
{
    private long count;

    public sealed override bool CanRead => true;

    public sealed override bool CanSeek => false;

    public sealed override bool CanWrite => false;

    public sealed override long Length => throw new NotSupportedException();

    public sealed override long Position
    {
        get => count;
        set => throw new NotSupportedException();
    }

    public sealed override int Read(Span<byte> buffer)
    {
        var read = Take(buffer);
        count += read;
        return read;
    }

    public sealed override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public sealed override void Flush()
    {
        // Nothing is ever written.
    }

    public sealed override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public sealed override void SetLength(long value) => throw new NotSupportedException();

    public sealed override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>The next bytes; none at the end.</summary>
    protected abstract int Take(Span<byte> buffer);
}
