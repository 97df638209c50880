namespace Guanlan.Lexicon.Matching;

/// <summary>The patterns: their surfaces, capitals and terms, in columns that are read from the pack as they stand.</summary>
/// <param name="surfaces">All surfaces, one after the other.</param>
/// <param name="surfaceStarts">Where each begins; one more than there are patterns.</param>
/// <param name="cased">True for a pattern that asks for its capitals.</param>
/// <param name="termStarts">Where the terms of each begin; one more than there are patterns.</param>
/// <param name="terms">All terms.</param>
internal sealed class PatternTable(char[] surfaces, int[] surfaceStarts, bool[] cased, int[] termStarts, Term[] terms)
{
    public int Count => cased.Length;

    public bool IsCaseSensitive(int pattern) => cased[pattern];

    public ReadOnlySpan<char> SurfaceOf(int pattern) => surfaces.AsSpan(surfaceStarts[pattern]..surfaceStarts[pattern + 1]);

    public ReadOnlySpan<Term> TermsOf(int pattern) => terms.AsSpan(termStarts[pattern]..termStarts[pattern + 1]);
}
