namespace Guanlan.Forecasting;

/// <summary>
/// Who else is asked about at a step, in one direction. Only for the query-set-aware track. The two directions are kept apart, since the
/// subject of a turned question is the answer of the plain one.
/// </summary>
internal sealed class QuerySet
{
    private readonly Dictionary<(int Subject, bool IsTurned), int> counts = [];
    private readonly Dictionary<(int Subject, bool IsTurned), HashSet<int>> relations = [];
    private readonly int relationCount;

    public QuerySet(ReadOnlySpan<ForecastQuery> queries, int relationCount)
    {
        this.relationCount = relationCount;
        foreach (var query in queries)
        {
            var key = (query.Subject, query.Relation >= relationCount);
            counts[key] = counts.GetValueOrDefault(key) + 1;
            if (!relations.TryGetValue(key, out var asked)) relations[key] = asked = [];
            asked.Add(query.Relation);
        }
    }

    /// <summary>How often a candidate is itself asked about, whether under the same relation, and how many relations it shares with the subject.</summary>
    public (int Count, bool HasRelation, int Shared) Of(ForecastQuery query, int candidate)
    {
        var isTurned = query.Relation >= relationCount;
        if (!relations.TryGetValue((candidate, isTurned), out var theirs)) return default;
        var shared = relations.TryGetValue((query.Subject, isTurned), out var own) ? own.Count(theirs.Contains) : 0;
        return (counts[(candidate, isTurned)], theirs.Contains(query.Relation), shared);
    }

    public static QuerySet Of(ReadOnlySpan<Quad> acts, int relationCount)
    {
        var queries = new ForecastQuery[acts.Length * 2];
        for (var i = 0; i < acts.Length; i++)
        {
            queries[2 * i] = new ForecastQuery(acts[i].Subject, acts[i].Relation, acts[i].Step);
            queries[2 * i + 1] = new ForecastQuery(acts[i].Object, acts[i].Relation + relationCount, acts[i].Step);
        }

        return new QuerySet(queries, relationCount);
    }
}
