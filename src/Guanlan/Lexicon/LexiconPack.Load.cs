namespace Guanlan.Lexicon;

public sealed partial class LexiconPack
{
    private static LexiconPack LoadShipped() => throw new NotSupportedException();

    /// <summary>What a pattern stands for; more than one term where a surface has several owners.</summary>
    public ReadOnlySpan<Term> TermsOf(int pattern) => throw new NotSupportedException();

    /// <summary>
    /// Finds every surface in a folded text (<see cref="Language"/>'s folding: Simplified, half-width, lower case; same length as the
    /// original), overlapping ones too, ordered by end and then by length, longest first. Latin surfaces are found only between word
    /// boundaries, case-sensitive ones only where the original has their case.
    /// </summary>
    public void FindAll(ReadOnlySpan<char> folded, ReadOnlySpan<char> original, List<TermMatch> matches) => throw new NotSupportedException();
}
