namespace Guanlan.Forecasting;

/// <summary>The acts between any two entities of a graph, either way, found without a pass over all of them.</summary>
internal sealed class PairActs
{
    private readonly Quad[] acts;
    private readonly Dictionary<(int Low, int High), List<int>> places = [];

    public PairActs(TemporalEventGraph graph)
    {
        (Graph, acts) = (graph, graph.All.ToArray());
        for (var i = 0; i < acts.Length; i++)
        {
            var key = Key(acts[i].Subject, acts[i].Object);
            if (!places.TryGetValue(key, out var list)) places[key] = list = [];
            list.Add(i);
        }
    }

    public TemporalEventGraph Graph { get; }

    public int Count => acts.Length;

    /// <summary>What happened between two entities before a step, newest first.</summary>
    public List<Quad> Between(int first, int second, int before)
    {
        var found = new List<Quad>();
        if (!places.TryGetValue(Key(first, second), out var list)) return found;
        for (var i = list.Count - 1; i >= 0; i--)
            if (acts[list[i]].Step < before) found.Add(acts[list[i]]);
        return found;
    }

    private static (int, int) Key(int first, int second) => (Math.Min(first, second), Math.Max(first, second));
}
