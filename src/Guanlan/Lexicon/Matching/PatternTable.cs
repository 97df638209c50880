namespace Guanlan.Lexicon.Matching;

/// <summary>The patterns: their surfaces, checks and terms, in columns that are read from the pack as they stand.</summary>
/// <param name="surfaces">All surfaces, one after the other.</param>
/// <param name="surfaceStarts">Where each begins; one more than there are patterns.</param>
/// <param name="checks">Checks of each pattern.</param>
/// <param name="termStarts">Where the terms of each begin; one more than there are patterns.</param>
/// <param name="terms">All terms.</param>
internal sealed class PatternTable(char[] surfaces, int[] surfaceStarts, SurfaceChecks[] checks, int[] termStarts, Term[] terms)
{
    public int Count => checks.Length;

    public SurfaceChecks ChecksOf(int pattern) => checks[pattern];

    public ReadOnlySpan<char> SurfaceOf(int pattern) => surfaces.AsSpan(surfaceStarts[pattern]..surfaceStarts[pattern + 1]);

    public ReadOnlySpan<Term> TermsOf(int pattern) => terms.AsSpan(termStarts[pattern]..termStarts[pattern + 1]);
}
