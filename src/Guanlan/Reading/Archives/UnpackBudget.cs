namespace Guanlan.Reading.Archives;

/// <summary>What is left to unpack of one outermost archive. Not thread safe.</summary>
internal sealed class UnpackBudget(ArchiveLimits limits)
{
    private long bytes = limits.MaxTotalBytes;
    private int entries = limits.MaxEntries;

    /// <summary>Takes one member.</summary>
    /// <exception cref="ArchiveException">There were too many.</exception>
    public void TakeEntry()
    {
        if (--entries < 0) throw new ArchiveException(endsArchive: true);
    }

    /// <summary>Takes unpacked bytes of one member.</summary>
    /// <param name="count">Bytes unpacked now.</param>
    /// <param name="unpacked">Bytes of the member unpacked so far, these included.</param>
    /// <param name="packed">Packed bytes that they came from.</param>
    /// <exception cref="ArchiveException">There were too many, or too many for what they came from.</exception>
    public void TakeBytes(int count, long unpacked, long packed)
    {
        if ((bytes -= count) < 0) throw new ArchiveException(endsArchive: true);
        if (unpacked > 1 << 20 && unpacked / limits.MaxRatio > packed) throw new ArchiveException(endsArchive: false);
    }
}
