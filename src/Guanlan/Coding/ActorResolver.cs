using Guanlan.Lexicon;

namespace Guanlan.Coding;

/// <summary>From terms of the lexicon to actors at a day: which owner of a character, which office of a person.</summary>
internal static class ActorResolver
{
    /// <summary>A person counts as in office this many days before and after the dated interval.</summary>
    private const int Margin = 45;

    private const SurfaceMarks OneCharacter = SurfaceMarks.Code | SurfaceMarks.Side;

    /// <summary>
    /// The actor a name token stands for. Of several owners of one character the usual one, unless the text names only another in full;
    /// a side owner needs its full name in the text.
    /// </summary>
    public static Actor? Named(CodingContext context, Token token)
    {
        Actor? best = null;
        var bestScore = int.MinValue;
        foreach (var term in token.Meaning.Terms)
        {
            if (term.Kind > TermKind.Place) continue;
            var entry = context.Pack.Actors[term.Entry];
            var named = context.Named.GetValueOrDefault(entry.Code.Country);
            var isHinted = named == 0 && token.Length == 1 && context.Hinted.Contains(entry.Code.Country);
            if ((term.Flags & SurfaceMarks.Side) != 0 && named == 0 && !isHinted && !CodeRules.InChain(context, token.Start)) continue;
            var score = (named * 10) + (isHinted ? 7 : 0);
            if ((term.Flags & SurfaceMarks.Code) != 0) score += 5;
            if ((term.Flags & OneCharacter) == 0) score += 3;
            if (term.Kind == TermKind.Place) score -= 4;
            if (score <= bestScore) continue;
            bestScore = score;
            best = new Actor(GovernsAfghanistan(entry.Code.Text, context.Passage.Date) ? new ActorCode("AFG/GOV") : entry.Code, entry.Id, token.Span);
        }

        return best;
    }

    /// <summary>
    /// The actor a person's name stands for on the day of the passage, preferably of the state beside the name. Out of office the
    /// sector of the title in the text, <paramref name="titled"/>, counts for more than that of an office of another time.
    /// </summary>
    public static Actor? Person(CodingContext context, Token token, string? beside, string? titled, out bool? female)
    {
        female = null;
        if (context.Introduced.TryGetValue(token.Start, out var introduced)) return introduced;
        Actor? best = null;
        var bestScore = int.MinValue;
        var chosen = -1;
        var bounds = context.Bound.GetAlternateLookup<ReadOnlySpan<char>>();
        var bound = bounds.TryGetValue(context.Between(token.Start, token.End), out var entry) ? entry : -1;
        foreach (var term in token.Meaning.Terms)
        {
            if (term.Kind != TermKind.Person) continue;
            var person = context.Pack.Persons[term.Entry];
            if (OfficeAt(person, context.Passage.Date, beside) is not { } office) continue;
            var score = (context.NamedPersons.Contains(term.Entry) ? 4 : 0) + (office.Who == beside ? 8 : 0) + (InOffice(office, context.Passage.Date) ? 2 : 0);
            if (beside is not null && office.Who != beside) score -= 8;
            if (context.Named.ContainsKey(office.Who)) score += 1;
            if (bound == term.Entry) score += 6;
            if (score <= bestScore) continue;
            bestScore = score;
            female = person.IsFemale;
            chosen = term.Entry;
            var code = Code(context, office);
            if (titled is not null && !InOffice(office, context.Passage.Date)) code = code.With(titled);
            best = new Actor(code, person.Id, token.Span);
        }

        if (beside is not null && best?.Code.Country == beside) bounds[context.Between(token.Start, token.End)] = chosen;
        return best;
    }

    /// <summary>The sector an office gives its holder.</summary>
    public static string Sector(string role) => role switch
    {
        "legislator" => "LEG",
        "military-chief" => "MIL",
        "opposition-leader" => "OPP",
        "judge" => "JUD",
        "business-leader" => "BUS",
        _ => "GOV",
    };

    /// <summary>The Taliban are the government of Afghanistan since 2021-08-15, also for texts without a date.</summary>
    public static bool GovernsAfghanistan(string who, DateOnly? day) => who == "NSA:TALIBAN" && !(day < new DateOnly(2021, 8, 15));

    private static ActorCode Code(CodingContext context, Office office)
    {
        if (GovernsAfghanistan(office.Who, context.Passage.Date)) return new ActorCode("AFG/GOV");
        return new ActorCode(office.Who).With(Sector(office.Role));
    }

    /// <summary>True if the office is held on the day, or within 45 days of it; without a day always.</summary>
    public static bool InOffice(Office office, DateOnly? day) =>
        day is null || ((office.Interval.From ?? DateOnly.MinValue).DayNumber - Margin <= day.Value.DayNumber &&
                        day.Value.DayNumber <= Math.Min((office.Interval.To ?? DateOnly.MaxValue).DayNumber, DateOnly.MaxValue.DayNumber - Margin) + Margin);

    /// <summary>The office held on the day, else the last one before, else the next one; of the state beside the name if there is one.</summary>
    private static Office? OfficeAt(PersonEntry person, DateOnly? day, string? beside)
    {
        Office? before = null, after = null;
        foreach (var office in person.Offices)
        {
            if (beside is not null && office.Who != beside && person.Offices.Any(other => other.Who == beside)) continue;
            if (InOffice(office, day)) return office;
            if (office.Interval.From > day) after = office;
            else before ??= office;
        }

        return before ?? after;
    }
}
