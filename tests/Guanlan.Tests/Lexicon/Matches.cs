using Guanlan.Language;
using Guanlan.Lexicon;

namespace Guanlan.Tests.Lexicon;

/// <summary>Matches of a text as lines: words, kind, entry and what marks them.</summary>
internal static class Matches
{
    public static List<TermMatch> Raw(LexiconPack pack, string text)
    {
        var matches = new List<TermMatch>();
        pack.FindAll(Folding.Fold(text), text, matches);
        return matches;
    }

    public static List<string> In(LexiconPack pack, string text)
    {
        var lines = new List<string>();
        foreach (var match in Raw(pack, text))
            foreach (var term in pack.TermsOf(match.Pattern))
                lines.Add($"{text.Substring(match.Start, match.Length)} {term.Kind} {Entry(pack, term)}{Marks(pack, term)}");
        return lines;
    }

    private static string Entry(LexiconPack pack, Term term) => term.Kind switch
    {
        <= TermKind.Place => pack.Actors[term.Entry].Id,
        TermKind.Person => pack.Persons[term.Entry].Id,
        TermKind.Organ => pack.Organs[term.Entry].Id,
        TermKind.Role => pack.Roles[term.Entry].Id,
        TermKind.Trigger => pack.Triggers[term.Entry].Id,
        TermKind.Word => pack.Words[term.Entry].Id,
        _ => $"of {pack.Discards[term.Entry].Kind}",
    };

    private static string Marks(LexiconPack pack, Term term) =>
        (term.Inflection == Inflection.None ? "" : $" {term.Inflection}") + (term.Only < 0 ? "" : $" only {pack.Actors[term.Only].Id}");
}
