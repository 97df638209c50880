using Guanlan.Language;

namespace Guanlan.Lexicon.Matching;

/// <summary>Where words of alphabetic scripts begin and end. Han characters are no part of such words: Apple公司 holds the word Apple.</summary>
internal static class WordBoundary
{
    private const char FirstOfEast = '\u1100';

    /// <summary>True for a letter or digit of an alphabetic script. Hyphens and apostrophes are boundaries.</summary>
    public static bool IsWordUnit(char unit) => (unit < FirstOfEast || unit is >= '\u1E00' and < '\u2000') && char.IsLetterOrDigit(unit);

    /// <summary>True for a surface with Latin letters and nothing of East Asian script.</summary>
    public static bool IsLatin(string surface) => surface.Any(char.IsAsciiLetter) && surface.All(unit => unit is < FirstOfEast or (>= '\u1E00' and < '\u2E80'));

    /// <summary>The boundaries a surface needs, by its own first and last unit; U.S. also needs one after its point.</summary>
    public static SurfaceChecks Of(string surface) =>
        (IsWordUnit(surface[0]) ? SurfaceChecks.Left : SurfaceChecks.None)
        | (IsWordUnit(surface[^1]) || (surface[^1] == '.' && IsLatin(surface)) ? SurfaceChecks.Right : SurfaceChecks.None);

    /// <summary>True if the original has the surface's capitals; full-width letters count as half-width ones.</summary>
    public static bool HasCase(ReadOnlySpan<char> surface, ReadOnlySpan<char> original)
    {
        for (var i = 0; i < surface.Length; i++)
            if (char.IsLetter(surface[i]) && surface[i] < FirstOfEast && Folding.HalfWidth(original[i]) != surface[i]) return false;
        return true;
    }
}
