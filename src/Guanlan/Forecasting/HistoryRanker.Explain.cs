namespace Guanlan.Forecasting;

public sealed partial class HistoryRanker
{
    private const int ShownActs = 5;
    private PairActs? meetings;

    /// <summary>Says why a candidate is ranked where it is: the strongest lines first within each kind, only from acts before the question's step.</summary>
    /// <param name="query">The question.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="acts">The acts that were shown to the model.</param>
    /// <param name="relationName">Name of a relation by id (inverses are named by the relation they turn).</param>
    /// <param name="entityName">Name of an entity by id.</param>
    /// <param name="dateOf">The date of a step, as it shall be printed.</param>
    public IReadOnlyList<ExplanationLine> Explain(
        ForecastQuery query, int candidate, TemporalEventGraph acts,
        Func<int, string> relationName, Func<int, string> entityName, Func<int, string> dateOf)
    {
        ArgumentNullException.ThrowIfNull(acts);
        ArgumentNullException.ThrowIfNull(relationName);
        ArgumentNullException.ThrowIfNull(entityName);
        ArgumentNullException.ThrowIfNull(dateOf);
        var effects = Effects(query, candidate);
        var between = Meetings(acts, query, candidate);
        var texts = new ExplanationTexts(acts.RelationCount, relationName, entityName, dateOf);
        var lines = new List<ExplanationLine>();
        var repeats = between.Where(act => IsAsked(act, query, candidate)).ToArray();
        if (repeats.Length > 0)
            lines.Add(texts.Repeat(query, candidate, repeats.Length, repeats[..Math.Min(ShownActs, repeats.Length)], effects[ExplanationKind.Repeat]));
        lines.AddRange(Hazards(query, candidate, between, texts, effects[ExplanationKind.Hazard]));
        // The subject's own acts are told above: a group is only named where others of it did the same.
        if (OfCountry(query, candidate) is var ofCountry && ofCountry > repeats.Length)
            lines.Add(texts.Group(query, candidate, ofCountry, effects[ExplanationKind.Group]));
        if (Path(acts, query, candidate) is { } path) lines.Add(texts.Path(path, effects[ExplanationKind.Path]));
        return lines;
    }

    private int OfCountry(ForecastQuery query, int candidate)
    {
        var country = state.Groups.Country[query.Subject];
        var place = country == 0 ? -1 : state.CountryAnswers.Find(state.Key(country, query.Relation), candidate);
        return place < 0 ? 0 : state.CountryAnswers[place].Count;
    }

    private Dictionary<ExplanationKind, double> Effects(ForecastQuery query, int candidate)
    {
        var effects = Enum.GetValues<ExplanationKind>().ToDictionary(kind => kind, _ => 0.0);
        if (linear is null) return effects;
        var work = Rent();
        finder.FindPaths(query, work);
        work.Add(candidate);
        features.Write(query, work, factors);
        var parts = linear.Parts(work.Features.AsSpan(0, CandidateFeatures.Names.Count));
        workspaces.Add(work);
        for (var i = 0; i < parts.Length; i++)
            if (CandidateFeatures.KindOf(i) is { } kind) effects[kind] += parts[i];
        return effects;
    }

    private List<Quad> Meetings(TemporalEventGraph acts, ForecastQuery query, int candidate)
    {
        if (meetings is null || meetings.Graph != acts || meetings.Count != acts.Count) meetings = new PairActs(acts);
        return meetings.Between(query.Subject, candidate, query.Step);
    }

    private bool IsAsked(Quad act, ForecastQuery query, int candidate) => query.Relation < state.Relations
        ? act.Relation == query.Relation && act.Subject == query.Subject && act.Object == candidate
        : act.Relation == query.Relation - state.Relations && act.Object == query.Subject && act.Subject == candidate;

    private IEnumerable<ExplanationLine> Hazards(
        ForecastQuery query, int candidate, List<Quad> between, ExplanationTexts texts, double effect)
    {
        var entries = state.Between(state.Partners.Find(query.Subject, candidate)).ToArray();
        var rated = entries
            .Select(entry => (entry, Rate: state.Hazards.Rate(entry, query.Relation, query.Step, out _)))
            .Where(item => item.entry.Relation != query.Relation && item.Rate > 2 * state.Hazards.BaseRate(query.Relation))
            .OrderByDescending(item => item.Rate).ThenBy(item => item.entry.Relation).Take(3).ToArray();
        var sum = rated.Sum(item => item.Rate);
        foreach (var (entry, rate) in rated)
        {
            var past = between.Where(act => IsAsked(act, query with { Relation = entry.Relation }, candidate)).Take(ShownActs).ToArray();
            var (hits, exposure) = state.Hazards.Grounds(entry.Relation, query.Step - entry.Last, query.Relation);
            yield return texts.Hazard(query, entry, hits, exposure, rate / state.Hazards.BaseRate(query.Relation), past, effect * rate / sum);
        }
    }

    private (Quad First, Quad Second)? Path(TemporalEventGraph acts, ForecastQuery query, int candidate)
    {
        if (state.Partners.Group(query.Subject) is not { } group) return null;
        foreach (var middle in state.Partners.Top(group, CandidateFinder.Speed, 400).Members.Take(30))
        {
            if (middle == candidate || state.Partners.Find(middle, candidate) < 0) continue;
            var (first, second) = (Meetings(acts, query, middle), Meetings(acts, query with { Subject = middle }, candidate));
            if (first.Count > 0 && second.Count > 0) return (first[0], second[0]);
        }

        return null;
    }
}
