namespace Guanlan;

/// <summary>
/// A stretch of one text, in UTF-16 code units, end exclusive. It is a position, not a copy: the text it refers to is
/// <see cref="Document.Text"/> or the text handed to the coder. Ordered by start, then by length.
/// </summary>
/// <param name="Start">First UTF-16 unit, zero-based.</param>
/// <param name="Length">Number of UTF-16 units, zero or more.</param>
public readonly record struct TextSpan(int Start, int Length) : IComparable<TextSpan>
{
    /// <summary>The unit after the last one.</summary>
    public int End => Start + Length;

    /// <summary>A span from its two ends; <paramref name="end"/> is exclusive and not before <paramref name="start"/>.</summary>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new TextSpan(start, end - start);
    }

    /// <summary>True if the position lies inside the span.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>True if the other span lies wholly inside this one.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>True if the two spans share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The part of the text that the span covers.</summary>
    public string Of(string text) => text.Substring(Start, Length);

    /// <inheritdoc />
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>Compares by start, then by length.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Compares by start, then by length.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Compares by start, then by length.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by start, then by length.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
