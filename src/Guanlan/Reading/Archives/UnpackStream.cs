namespace Guanlan.Reading.Archives;

/// <summary>Reads what is unpacked forward, and pays for each byte out of the budget.</summary>
/// <param name="inner">The unpacking stream.</param>
/// <param name="packed">How many packed bytes it has come from so far.</param>
/// <param name="budget">What is left.</param>
internal sealed class UnpackStream(Stream inner, Func<long> packed, UnpackBudget budget) : Stream
{
    private long count;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => count;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        count += read;
        budget.TakeBytes(read, count, packed());
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Nothing is ever written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
