namespace Guanlan.Reading.Archives;

/// <summary>Reads what is unpacked forward, and pays for each byte out of the budget.</summary>
/// <param name="inner">The unpacking stream.</param>
/// <param name="packed">How many packed bytes it has come from so far.</param>
/// <param name="budget">What is left.</param>
internal sealed class UnpackStream(Stream inner, Func<long> packed, UnpackBudget budget) : ForwardStream
{
    protected override int Take(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        budget.TakeBytes(read, Position + read, packed());
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
