namespace Guanlan.Lexicon;

/// <summary>
/// What a discard kills where it overlaps it: one entry (日本料理 for Japan, "crop yield" for "yield to"), or everything (a word of class
/// <c>discard</c>). A term with the very span of the discard lives: 反制裁 kills 制裁, not a trigger 反制裁.
/// </summary>
/// <param name="Kind">Kind of the entry it kills; <see cref="TermKind.Discard"/> for everything.</param>
/// <param name="Entry">Index into the table of that kind, or -1 for everything.</param>
public readonly record struct DiscardEntry(TermKind Kind, int Entry)
{
    /// <summary>True if a term that overlaps the discard is dead.</summary>
    public bool Kills(Term term) => Kind == TermKind.Discard || (term.Kind == Kind && term.Entry == Entry);
}
