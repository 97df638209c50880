using System.Runtime.InteropServices;
using Guanlan.Language;
using Guanlan.Lexicon;

namespace Guanlan.Coding.Stages;

/// <summary>Stage 3: all surfaces of the lexicon in the text, and what the title and the text name in full.</summary>
internal sealed class MatchStage : ICodingStage
{
    public void Run(CodingContext context)
    {
        if (context.Passage.Title is { Length: > 0 } title)
        {
            var folded = Folding.Fold(title);
            context.Pack.FindAll(folded, title, context.Matches);
            Note(context, folded);
            context.TitleState = context.Named.Count == 1 && context.Named.Keys.First() is var only && new ActorCode(only).IsState ? only : null;
            context.Matches.Clear();
        }

        context.Pack.FindAll(context.Folded, context.Text, context.Matches);
        Note(context, context.Folded);
        Starts(context);
        context.OwnState = OwnState(context);
    }

    private static void Starts(CodingContext context)
    {
        foreach (var match in context.Matches)
        {
            if (match.Length < 2) continue;
            var meaning = context.Patterns[match.Pattern];
            if (meaning.Has(TermKind.Organ) || meaning.Has(TermKind.Role)) context.OfficeStarts.Add(match.Start);
            if (meaning.NamesActor) context.NameStarts.Add(match.Start);
        }
    }

    private static void Note(CodingContext context, string text)
    {
        const SurfaceMarks weak = SurfaceMarks.Code | SurfaceMarks.Side | SurfaceMarks.Short;
        foreach (var match in context.Matches)
        {
            if (match.Length < 2) continue;
            var meaning = context.Patterns[match.Pattern];
            foreach (var term in meaning.Terms)
                if ((term.Flags & weak) == 0 && (term.Kind == TermKind.Place || term.Kind == TermKind.Group) && Home(context, context.Pack.Actors[term.Entry]) is { } home) context.Hinted.Add(home);
            if (!meaning.NamesActor) continue;
            foreach (var term in meaning.Terms)
            {
                if (term.Kind == TermKind.Person && (term.Flags & SurfaceMarks.Short) != 0 && CodeRules.AfterTitle(text, match)) context.NamedPersons.Add(term.Entry);
                if ((term.Flags & weak) != 0) continue;
                if (term.Kind is TermKind.State or TermKind.Place or TermKind.Organisation or TermKind.Region)
                {
                    var country = context.Pack.Actors[term.Entry].Code.Country;
                    CollectionsMarshal.GetValueRefOrAddDefault(context.Named, country, out _)++;
                }
                else if (term.Kind == TermKind.Person)
                {
                    context.NamedPersons.Add(term.Entry);
                    if (context.Pack.Persons[term.Entry].Offices is [var office, ..])
                        CollectionsMarshal.GetValueRefOrAddDefault(context.Named, office.Who, out _)++;
                }
            }
        }
    }

    private static string? Home(CodingContext context, ActorEntry actor) =>
        actor.Kind == TermKind.Group ? context.Patterns.HomeOf(actor.Id) : actor.Code.IsState ? actor.Code.Country : null;

    /// <summary>Chinese texts without a foreign outlet speak from China; English ones from nowhere in particular.</summary>
    private static string? OwnState(CodingContext context)
    {
        if (context.Passage.Outlet is { Length: > 0 } outlet)
        {
            var matches = new List<TermMatch>();
            context.Pack.FindAll(Folding.Fold(outlet), outlet, matches);
            foreach (var match in matches)
                foreach (var term in context.Patterns[match.Pattern].Terms)
                    if (term.Kind is TermKind.Outlet or TermKind.State) return context.Pack.Actors[term.Entry].Code.Country;
        }

        return context.IsChinese ? "CHN" : null;
    }
}
