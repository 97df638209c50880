using System.Globalization;
using System.Text;
using Guanlan.Language;

namespace Guanlan.Sqlite;

/// <summary>
/// Turns text into what the full-text index holds: words of letters as they are, runs of Han and kana as overlapping pairs of
/// characters, so that a word of two characters is found wherever it stands. The last character of a run stands alone at its end.
/// </summary>
internal static class SearchTerms
{
    /// <summary>What is written into the index for a text: terms parted by blanks.</summary>
    public static string Index(string text)
    {
        var terms = new StringBuilder(text.Length * 3);
        Cut(Folding.Fold(text), terms, closeLastRun: true);
        return terms.ToString();
    }

    /// <summary>The index's own query for what a person typed: all words must occur, quotation marks keep a phrase together. Null if nothing can be sought.</summary>
    public static string? Query(string typed)
    {
        var query = new StringBuilder();
        foreach (var phrase in Phrases(typed))
        {
            var terms = new StringBuilder();
            Cut(Folding.Fold(phrase), terms, closeLastRun: false);
            var text = terms.ToString().Trim();
            if (text.Length == 0) continue;
            if (query.Length > 0) query.Append(" AND ");
            query.Append('"').Append(text).Append('"');
            if (EndsInOneHan(text)) query.Append('*');
        }

        return query.Length == 0 ? null : query.ToString();
    }

    /// <summary>The phrases of a query as typed: what stands between quotation marks, or between blanks.</summary>
    public static IEnumerable<string> Phrases(string typed)
    {
        var parts = typed.Normalize(NormalizationForm.FormC).Replace('“', '"').Replace('”', '"').Split('"');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 1) { if (parts[i].Length > 0) yield return parts[i]; }
            else
            {
                foreach (var word in parts[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) yield return word;
            }
        }
    }

    private static void Cut(string text, StringBuilder terms, bool closeLastRun)
    {
        var run = new List<Rune>();
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHan(rune)) { run.Add(rune); continue; }
            Flush(run, terms, close: true);
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark) terms.Append(Rune.ToLowerInvariant(rune).ToString());
            else terms.Append(' ');
        }

        Flush(run, terms, closeLastRun);
    }

    private static void Flush(List<Rune> run, StringBuilder terms, bool close)
    {
        if (run.Count == 0) return;
        terms.Append(' ');
        for (var i = 0; i + 1 < run.Count; i++) terms.Append(run[i].ToString()).Append(run[i + 1].ToString()).Append(' ');
        if (close || run.Count == 1) terms.Append(run[^1].ToString()).Append(' ');
        run.Clear();
    }

    private static bool EndsInOneHan(string terms)
    {
        var last = terms[(terms.LastIndexOf(' ') + 1)..].EnumerateRunes().ToArray();
        return last.Length == 1 && IsHan(last[0]);
    }

    private static bool IsHan(Rune rune) => rune.Value is
        (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) or (>= 0x3040 and <= 0x30FF) or 0x3005 or 0x3007;
}
