namespace Guanlan.Coding.Frames;

/// <summary>What a frame found around a trigger.</summary>
/// <param name="Frame">Which frame (<c>F2</c>).</param>
/// <param name="Source">Who acts; null if elided.</param>
/// <param name="Target">On whom; null if not named.</param>
internal sealed record Parties(string Frame, Mention? Source, Mention? Target)
{
    /// <summary>Source and target are partners (F3, F4).</summary>
    public bool IsJoint { get; init; }

    /// <summary>Each partner for itself with the source (分别与A、B签署), not the partners among themselves.</summary>
    public bool IsSeparate { get; init; }

    /// <summary>To whom the statement is addressed, or null.</summary>
    public Mention? Addressee { get; init; }

    /// <summary>Start of the words that name the act and its parties.</summary>
    public int Start { get; init; }

    /// <summary>Unit after them.</summary>
    public int End { get; init; }
}
