namespace Guanlan;

/// <summary>What the date of a row rests on, from firm to weak.</summary>
public enum DateBasis : byte
{
    /// <summary>No ground at all; the date is unknown.</summary>
    None,

    /// <summary>A date in the same clause or sentence.</summary>
    Text,

    /// <summary>A date said before in the text and still in force.</summary>
    Context,

    /// <summary>The day of publication.</summary>
    Document,
}
