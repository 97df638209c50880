namespace Guanlan.Forecasting;

/// <summary>The true answers of questions, for taking the others out before ranking.</summary>
internal sealed class KnownAnswers(TemporalEventGraph acts, EvaluationFilter filter)
{
    private Dictionary<(int Subject, int Relation), int[]> answers =
        filter == EvaluationFilter.Static ? Index(acts.All, acts.RelationCount) : [];

    public void Enter(int step)
    {
        if (filter == EvaluationFilter.TimeAware) answers = Index(acts.At(step), acts.RelationCount);
    }

    public ReadOnlySpan<int> Of(ForecastQuery query) =>
        answers.TryGetValue((query.Subject, query.Relation), out var found) ? found : [];

    private static Dictionary<(int Subject, int Relation), int[]> Index(ReadOnlySpan<Quad> quads, int relations)
    {
        var sets = new Dictionary<(int, int), HashSet<int>>();
        foreach (var quad in quads)
        {
            Add(sets, (quad.Subject, quad.Relation), quad.Object);
            Add(sets, (quad.Object, quad.Relation + relations), quad.Subject);
        }

        return sets.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }

    private static void Add(Dictionary<(int, int), HashSet<int>> sets, (int, int) key, int answer)
    {
        if (!sets.TryGetValue(key, out var set)) sets[key] = set = [];
        set.Add(answer);
    }
}
