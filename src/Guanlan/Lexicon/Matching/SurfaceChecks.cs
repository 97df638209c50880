namespace Guanlan.Lexicon.Matching;

/// <summary>The word boundaries a match must have beyond its folded letters.</summary>
[Flags]
internal enum SurfaceChecks
{
    None = 0,

    /// <summary>No Latin letter or digit directly before.</summary>
    Left = 1,

    /// <summary>No Latin letter or digit directly after.</summary>
    Right = 2,
}
