namespace Guanlan.Forecasting;

/// <summary>Ranks by one number of the history, ties by how often the entity is the answer of the relation, then by activity.</summary>
public sealed class HistoryBaseline : Forecaster
{
    private readonly HistoryBaselineKind kind;
    private readonly HistoryState state;

    /// <summary>Makes a baseline that has seen nothing.</summary>
    /// <param name="kind">Which number.</param>
    /// <param name="acts">For the counts of entities and relations only.</param>
    /// <param name="stepsPerDay">Steps to a day.</param>
    public HistoryBaseline(HistoryBaselineKind kind, TemporalEventGraph acts, int stepsPerDay = 1)
        : base(kind switch { HistoryBaselineKind.BaseRate => "base rate", HistoryBaselineKind.DecayedCount => "decayed count", _ => "hazards" })
    {
        ArgumentNullException.ThrowIfNull(acts);
        this.kind = kind;
        double[] halfLives = [.. new[] { 1.5, 6, 25, 100, 400 }.Select(days => days * stepsPerDay)];
        state = new HistoryState(acts.EntityCount, acts.RelationCount, EntityGroups.None(acts.EntityCount), halfLives, stepsPerDay);
    }

    /// <inheritdoc />
    protected override void Learn(int step, ReadOnlySpan<Quad> acts) => state.Learn(step, acts);

    /// <inheritdoc />
    protected override void Rank(ForecastQuery query, Span<float> scores)
    {
        scores.Clear();
        if (state.Answers.Group(query.Relation) is { } answers)
        {
            // Below any step of the number itself: a share of the relation's answers, scaled down.
            var members = answers.Members;
            var total = answers.Total.Count;
            for (var i = 0; i < members.Length; i++) scores[members[i]] = 1e-4f * state.Answers[answers.Places[i]].Count / total;
        }

        if (kind == HistoryBaselineKind.DecayedCount) Repeats(query, scores);
        if (kind == HistoryBaselineKind.Hazards) Hazards(query, scores);
    }

    private void Repeats(ForecastQuery query, Span<float> scores)
    {
        if (state.Triples.Group(state.Key(query.Subject, query.Relation)) is not { } group) return;
        for (var i = 0; i < group.Members.Length; i++)
            scores[group.Members[i]] += 1e-3f + state.Triples[group.Places[i]].Sum(2, query.Step, state.Decay);
    }

    private void Hazards(ForecastQuery query, Span<float> scores)
    {
        if (state.Partners.Group(query.Subject) is not { } group) return;
        for (var i = 0; i < group.Members.Length; i++)
        {
            var sum = 0f;
            foreach (var entry in state.Between(group.Places[i])) sum += state.Hazards.Rate(entry, query.Relation, query.Step, out _);
            scores[group.Members[i]] += sum;
        }
    }
}
