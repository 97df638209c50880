using Guanlan.Language;
using Guanlan.Lexicon.Matching;

namespace Guanlan.Lexicon.Packing;

/// <summary>Gathers surfaces and their terms into patterns: one for each folded surface, and one more for each spelling with [case].</summary>
internal sealed class PatternCollector
{
    private readonly SortedDictionary<(string Folded, string Cased), List<Term>> patterns =
        new(Comparer<(string Folded, string Cased)>.Create((left, right) =>
            string.CompareOrdinal(left.Folded, right.Folded) is var order and not 0 ? order : string.CompareOrdinal(left.Cased, right.Cased)));

    /// <summary>All patterns in ordinal order of the folded surface; a case-sensitive one after the free one.</summary>
    public IEnumerable<(string Folded, string Cased, List<Term> Terms)> Patterns => patterns.Select(pair => (pair.Key.Folded, pair.Key.Cased, pair.Value));

    public void Add(string surface, Term term)
    {
        if (WordBoundary.IsLatin(surface)) term = term with { Flags = term.Flags | SurfaceMarks.Latin };
        AddOne(surface, term);
        // Typographers write the apostrophe as a closing quotation mark, which the fold keeps.
        if (surface.Contains('\'', StringComparison.Ordinal)) AddOne(surface.Replace('\'', '’'), term);
        if (surface.Contains('’', StringComparison.Ordinal)) AddOne(surface.Replace('’', '\''), term);
    }

    private void AddOne(string surface, Term term)
    {
        var key = (Folding.Fold(surface), (term.Flags & SurfaceMarks.CaseSensitive) != 0 ? surface : "");
        if (!patterns.TryGetValue(key, out var terms)) patterns.Add(key, terms = []);
        if (!terms.Any(other => other.Kind == term.Kind && other.Entry == term.Entry && other.Only == term.Only && other.Inflection == term.Inflection))
            terms.Add(term);
    }
}
