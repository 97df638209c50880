namespace Guanlan.Reading;

/// <summary>What a reader takes on before it sets an input aside.</summary>
/// <param name="MaxBytes">Largest input in bytes.</param>
/// <param name="MaxDocuments">Most documents from one input (a feed, a dump).</param>
public sealed record ReadLimits(int MaxBytes = 32 * 1024 * 1024, int MaxDocuments = 100_000)
{
    /// <summary>The limits that hold if nothing else is said.</summary>
    public static ReadLimits Default { get; } = new();
}
