using System.Collections.Concurrent;

namespace Guanlan.Forecasting;

/// <summary>
/// The recurrency baseline of Gastinger et al. (2024): strict scores the same triple by how recent it last was, relaxed scores an
/// entity by how often it is the answer of the relation; combined takes strict first and relaxed where nothing repeats or it is even.
/// </summary>
/// <param name="relationCount">How many relations, inverses not counted.</param>
/// <param name="strict">Use the strict part.</param>
/// <param name="relaxed">Use the relaxed part.</param>
public sealed class RecencyForecaster(int relationCount, bool strict = true, bool relaxed = true)
    : Forecaster(strict ? relaxed ? "recurrency" : "recurrency strict" : "recurrency relaxed")
{
    private readonly Dictionary<(int Subject, int Relation), Dictionary<int, int>> latest = [];
    private readonly Dictionary<int, Dictionary<int, int>> counts = [];
    private readonly Dictionary<int, int> totals = [];
    private readonly ConcurrentDictionary<int, (int Step, (int Entity, float Share)[] Shares)> cache = [];

    /// <inheritdoc />
    protected override void Learn(int step, ReadOnlySpan<Quad> acts)
    {
        foreach (var act in acts)
        {
            Add(act.Subject, act.Relation, act.Object, step);
            Add(act.Object, act.Relation + relationCount, act.Subject, step);
        }
    }

    /// <inheritdoc />
    protected override void Rank(ForecastQuery query, Span<float> scores)
    {
        scores.Clear();
        if (relaxed)
            foreach (var (entity, share) in Shares(query.Relation)) scores[entity] = share * 0.9f;
        if (!strict || !latest.TryGetValue((query.Subject, query.Relation), out var objects)) return;
        // One step of recency beats any share, and shares part the even ones: the limit of the paper's weights, without underflow.
        foreach (var (entity, last) in objects) scores[entity] += 1 + last;
    }

    private (int Entity, float Share)[] Shares(int relation)
    {
        if (cache.TryGetValue(relation, out var held) && held.Step == LastStep) return held.Shares;
        if (!counts.TryGetValue(relation, out var objects)) return [];
        var shares = objects.Select(pair => (pair.Key, pair.Value / (float)totals[relation])).ToArray();
        cache[relation] = (LastStep, shares);
        return shares;
    }

    private void Add(int subject, int relation, int answer, int step)
    {
        if (!latest.TryGetValue((subject, relation), out var objects)) latest[(subject, relation)] = objects = [];
        objects[answer] = step;
        if (!counts.TryGetValue(relation, out var answers)) counts[relation] = answers = [];
        answers[answer] = answers.GetValueOrDefault(answer) + 1;
        totals[relation] = totals.GetValueOrDefault(relation) + 1;
    }
}
