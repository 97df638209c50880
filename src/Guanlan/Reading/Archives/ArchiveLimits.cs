namespace Guanlan.Reading.Archives;

/// <summary>What unpacking takes on before it sets an archive or a member aside.</summary>
/// <param name="MaxEntries">Most members of one archive, those of archives inside it included.</param>
/// <param name="MaxTotalBytes">Most bytes unpacked from one archive, those of archives inside it included.</param>
/// <param name="MaxRatio">Most bytes unpacked from one packed byte; holds from the first megabyte of a member on.</param>
/// <param name="MaxDepth">How deep archives may stand in archives: 1 is an archive of texts.</param>
public sealed record ArchiveLimits(int MaxEntries = 100_000, long MaxTotalBytes = 4L << 30, int MaxRatio = 200, int MaxDepth = 3)
{
    /// <summary>The limits that hold if nothing else is said.</summary>
    public static ArchiveLimits Default { get; } = new();
}
