using Guanlan.Lexicon;

namespace Guanlan.Coding.English;

/// <summary>The actor surfaces of an English text, longest first from the left: names, organs, titles and words that point back. Triggers do not compete with them.</summary>
internal static class EnglishNames
{
    private const uint Wanted =
        (1u << (int)TermKind.State) | (1u << (int)TermKind.Organisation) | (1u << (int)TermKind.Group) | (1u << (int)TermKind.Region) |
        (1u << (int)TermKind.Company) | (1u << (int)TermKind.Outlet) | (1u << (int)TermKind.Place) | (1u << (int)TermKind.Person) |
        (1u << (int)TermKind.Organ) | (1u << (int)TermKind.Role) | (1u << (int)TermKind.Discard);

    public static void Cover(CodingContext context)
    {
        var found = new List<(Token Token, bool IsDead)>();
        foreach (var match in context.Matches)
        {
            var meaning = context.Patterns[match.Pattern];
            var points = (meaning.Words & WordClass.Coreference) != 0;
            if ((meaning.Kinds & Wanted) == 0 && !points) continue;
            var dead = meaning.Has(TermKind.Discard) && (meaning.Kinds & Wanted & ~(1u << (int)TermKind.Discard)) == 0;
            if (dead ? !KillsNames(context, meaning) : !points && !Lives(context, match, meaning)) continue;
            found.Add((new Token(match.Start, match.End, meaning), dead));
        }

        found.Sort(static (left, right) => left.Token.Start != right.Token.Start ? left.Token.Start - right.Token.Start : right.Token.End - left.Token.End);
        var end = 0;
        foreach (var (token, dead) in found)
        {
            if (token.Start < end) continue;
            end = token.End;
            if (!dead) context.Tokens.Add(token);
        }
    }

    private static bool KillsNames(CodingContext context, PatternMeaning meaning)
    {
        foreach (var term in meaning.Terms)
            if (term.Kind == TermKind.Discard && (term.Entry < 0 || context.Pack.Discards[term.Entry].Kind is not (TermKind.Trigger or TermKind.Word))) return true;
        return false;
    }

    /// <summary>Names need a capital letter; a surname needs its full form, a title or a name right before it.</summary>
    private static bool Lives(CodingContext context, TermMatch match, PatternMeaning meaning)
    {
        var capital = HasCapital(context.Text.AsSpan(match.Start, match.Length));
        foreach (var term in meaning.Terms)
        {
            if (term.Kind is TermKind.Organ or TermKind.Role) return true;
            if (term.Kind > TermKind.Person || !capital) continue;
            if (term.Kind != TermKind.Person || (term.Flags & (SurfaceMarks.Short | SurfaceMarks.Plain)) != SurfaceMarks.Short) return true;
            if (context.NamedPersons.Contains(term.Entry) || BehindTitle(context, match)) return true;
        }

        return false;
    }

    private static bool HasCapital(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
            if (char.IsUpper(character)) return true;
        return false;
    }

    private static bool BehindTitle(CodingContext context, TermMatch match)
    {
        foreach (var other in context.Matches)
        {
            if (other.End >= match.Start) break;
            if (other.End == match.Start - 1 && context.Patterns[other.Pattern].Has(TermKind.Role)) return true;
        }

        return false;
    }
}
