namespace Guanlan.Forecasting;

/// <summary>Which triples and pairs have happened, so that results can be told apart by what was known.</summary>
internal sealed class SeenPairs
{
    private readonly HashSet<(int Subject, int Relation, int Object)> triples = [];
    private readonly HashSet<(int Low, int High)> pairs = [];

    public SeenPairs(ReadOnlySpan<Quad> acts) => Add(acts);

    public void Add(ReadOnlySpan<Quad> acts)
    {
        foreach (var act in acts)
        {
            triples.Add((act.Subject, act.Relation, act.Object));
            pairs.Add(Pair(act));
        }
    }

    public QueryKind Kind(Quad act) =>
        triples.Contains((act.Subject, act.Relation, act.Object)) ? QueryKind.SeenTriple
        : pairs.Contains(Pair(act)) ? QueryKind.SeenPair
        : QueryKind.NewPair;

    private static (int Low, int High) Pair(Quad act) => (Math.Min(act.Subject, act.Object), Math.Max(act.Subject, act.Object));
}
