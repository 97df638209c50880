namespace Guanlan.Record;

/// <summary>Which part of an answer is asked for.</summary>
/// <param name="Offset">How many entries to pass over, zero or more.</param>
/// <param name="Limit">How many entries to give at most, one or more.</param>
public readonly record struct Paging(int Offset, int Limit)
{
    /// <summary>The first fifty entries.</summary>
    public static Paging First { get; } = new(0, 50);

    /// <summary>Page <paramref name="number"/>, counted from one; numbers below one are one.</summary>
    public static Paging Number(int number, int size = 50) => new((int)Math.Min((long)(Math.Max(number, 1) - 1) * size, int.MaxValue), size);
}
