namespace Guanlan.Lexicon;

/// <summary>What a discard kills where it covers it: one entry (日本料理 for Japan), or everything (a word of class <c>discard</c>).</summary>
/// <param name="Kind">Kind of the entry it kills; <see cref="TermKind.Discard"/> for everything.</param>
/// <param name="Entry">Index into the table of that kind, or -1 for everything.</param>
public readonly record struct DiscardEntry(TermKind Kind, int Entry)
{
    /// <summary>True if a term inside the discard is dead.</summary>
    public bool Kills(Term term) => Kind == TermKind.Discard || (term.Kind == Kind && term.Entry == Entry);
}
