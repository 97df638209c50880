using Guanlan.Lexicon;

namespace Guanlan.Coding;

/// <summary>What organs, titles and persons add to a mention: the same for both languages, whose chunks differ only in what may stand between.</summary>
internal static class MentionParts
{
    /// <summary>A mention that begins with an organ or a title; known at once where the surface belongs to one state (五角大楼, Pentagon).</summary>
    public static Mention Office(CodingContext context, Token token)
    {
        var mention = new Mention { Start = token.Start, End = token.End, Form = MentionForm.Bare, IsPerson = token.Is(TermKind.Role) };
        foreach (var term in token.Meaning.Terms)
        {
            if (term.Kind is not (TermKind.Organ or TermKind.Role)) continue;
            mention.Sector ??= SectorOf(context, term);
            if (term.Only < 0 || mention.IsKnown) continue;
            mention.Actors.Add(new Actor(context.Pack.Actors[term.Only].Code.With(mention.Sector), null, token.Span));
            mention.Form = MentionForm.Name;
        }

        return mention;
    }

    /// <summary>A mention that begins with a person's name, or null where the name stands for nobody.</summary>
    public static Mention? Person(CodingContext context, Token token) =>
        ActorResolver.Person(context, token, null, null, out var female) is { } person
            ? new Mention
            {
                Start = token.Start,
                End = token.End,
                Form = MentionForm.Name,
                Actors = { person },
                Sector = person.Code.Sector,
                IsPerson = true,
                IsFemale = female,
            }
            : null;

    /// <summary>The sector that an organ or a title gives.</summary>
    public static string SectorOf(CodingContext context, Term term) =>
        term.Kind == TermKind.Organ ? context.Pack.Organs[term.Entry].Sector : context.Pack.Roles[term.Entry].Sector;

    /// <summary>Gives the mention and all its actors a sector.</summary>
    public static void SetSector(Mention mention, string sector)
    {
        mention.Sector = sector;
        for (var i = 0; i < mention.Actors.Count; i++)
            mention.Actors[i] = mention.Actors[i] with { Code = mention.Actors[i].Code.With(sector) };
    }

    /// <summary>
    /// Ends the mention with a person of the state it already names, or of any state; false for a person of another one, unless the name
    /// stands right behind a title: then it is a namesake, of the state of the title.
    /// </summary>
    public static bool TakePerson(CodingContext context, Mention mention, Token token)
    {
        var beside = mention.IsKnown ? mention.Actors[0].Code.Country : null;
        if (ActorResolver.Person(context, token, beside, mention.IsPerson ? mention.Sector : null, out var female) is not { } person) return false;
        if (beside is not null && person.Code.Country != beside)
        {
            if (!mention.IsPerson || mention.End != token.Start) return false;
            mention.End = token.End;
            return true;
        }

        mention.Actors.Clear();
        mention.Actors.Add(person with { Mention = TextSpan.FromBounds(mention.Start, token.End) });
        mention.Form = MentionForm.Name;
        mention.IsPerson = true;
        mention.IsFemale = female;
        mention.Sector = person.Code.Sector;
        mention.End = token.End;
        return true;
    }
}
