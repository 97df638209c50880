namespace Guanlan.Lexicon.Source;

/// <summary>Warns where two persons hold the first office of a state at one time: mostly a wrong date, sometimes a council.</summary>
internal static class OfficeCheck
{
    /// <summary>Handovers overlap by a day, and dates cut to a month by up to a month.</summary>
    private const int Margin = 31;

    public static void Run(IEnumerable<PersonSource> persons, ProblemList problems)
    {
        var held = persons.SelectMany(person => person.Offices.Select(office => (person, office)))
            .Where(item => item.office.Role is "head-of-state" or "head-of-government")
            .GroupBy(item => (item.office.Who, item.office.Role));
        foreach (var office in held)
        {
            var terms = office.OrderBy(term => First(term.office)).ToList();
            for (var i = 0; i < terms.Count; i++)
            {
                for (var j = i + 1; j < terms.Count && First(terms[j].office) + Margin < Last(terms[i].office); j++)
                {
                    if (terms[i].person.Id == terms[j].person.Id) continue;
                    problems.Warn(terms[j].person.At,
                        $"{office.Key.Role} of {office.Key.Who}: {terms[i].person.Id} ({terms[i].office.Interval}) and {terms[j].person.Id} ({terms[j].office.Interval})");
                }
            }
        }
    }

    private static int First(Office office) => office.Interval.From?.DayNumber ?? 0;

    private static int Last(Office office) => office.Interval.To?.DayNumber ?? int.MaxValue - Margin;
}
