using Guanlan.Language;
using Guanlan.Record;

namespace Guanlan.Sqlite;

/// <summary>Cuts the piece of a text around the words sought and says where they stand in it.</summary>
internal sealed class Excerpt(string query)
{
    private const int Before = 40;
    private const int Length = 160;

    private readonly string[] words = [.. SearchTerms.Phrases(query).Select(Fold).Where(word => word.Length > 0).Distinct()];

    public SearchHit Of(DocumentSummary document, string text)
    {
        var folded = Fold(text);
        var first = words.Select(word => folded.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        if (first < 0) return new SearchHit(document, "", []);
        var start = Math.Max(0, first - Before);
        var end = Math.Min(text.Length, start + Length);
        if (start > 0 && char.IsLowSurrogate(text[start])) start--;
        if (end < text.Length && char.IsLowSurrogate(text[end])) end++;
        var marks = new List<TextSpan>();
        for (var at = start; at < end;)
        {
            var word = words.Where(word => string.CompareOrdinal(folded, at, word, 0, word.Length) == 0 && at + word.Length <= end).MaxBy(word => word.Length);
            if (word is not null) marks.Add(new TextSpan(at - start, word.Length));
            at += word?.Length ?? 1;
        }

        return new SearchHit(document, text[start..end], [.. marks]);
    }

    private static string Fold(string text)
    {
        var folded = Folding.Fold(text);
        // Folding keeps the length; capitals are folded here as well, since words are found without regard to them.
        return string.Create(folded.Length, folded, static (span, source) => source.AsSpan().ToLowerInvariant(span));
    }
}
