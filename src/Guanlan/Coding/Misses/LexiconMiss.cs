namespace Guanlan.Coding.Misses;

/// <summary>A word that stands beside two parties in clauses where no frame joined them: a candidate for the next line of the lexicon.</summary>
/// <param name="Word">The word; English words in their most frequent form.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
/// <param name="Kind"><c>verb</c> or <c>noun</c>, as it stands most often.</param>
/// <param name="Count">In how many clauses (English: sentences), one or more.</param>
/// <param name="Known">Types of the trigger that the lexicon already has under this word, parted by blanks; empty for a new word.</param>
/// <param name="Parties">The two parties of the example (<c>USA IRN</c>).</param>
/// <param name="Example">The first clause it stands in.</param>
/// <param name="Passage">Id of the passage of the example.</param>
public sealed record LexiconMiss(string Word, string Language, string Kind, int Count, string Known, string Parties, string Example, string Passage);
