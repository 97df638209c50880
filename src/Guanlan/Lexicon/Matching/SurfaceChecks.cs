namespace Guanlan.Lexicon.Matching;

/// <summary>What a match must pass beyond its folded letters.</summary>
[Flags]
internal enum SurfaceChecks : byte
{
    None = 0,

    /// <summary>No Latin letter or digit directly before.</summary>
    Left = 1,

    /// <summary>No Latin letter or digit directly after.</summary>
    Right = 2,

    /// <summary>The original has the surface's capitals.</summary>
    Case = 4,
}
