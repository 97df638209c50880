namespace Guanlan.Lexicon.Matching;

/// <summary>The trie of the surfaces; node 0 is the root.</summary>
internal sealed class SurfaceTrie
{
    private readonly List<(int Parent, char Unit, int Surface)> nodes = [(-1, '\0', -1)];
    private readonly List<List<int>?> children = [null];
    private readonly Dictionary<(int, char), int> edges = [];

    public SurfaceTrie(IEnumerable<string> surfaces)
    {
        var index = 0;
        foreach (var surface in surfaces) Add(surface, index++);
        var order = new List<int>(nodes.Count) { 0 };
        for (var i = 0; i < order.Count; i++) order.AddRange(ChildrenOf(order[i]));
        ByDepth = order;
    }

    public int Count => nodes.Count;

    /// <summary>All nodes, breadth first.</summary>
    public IReadOnlyList<int> ByDepth { get; }

    public IReadOnlyList<int> ChildrenOf(int node) => children[node] ?? (IReadOnlyList<int>)[];

    public int ParentOf(int node) => nodes[node].Parent;

    public char UnitOf(int node) => nodes[node].Unit;

    /// <summary>The surface that ends here, or -1.</summary>
    public int SurfaceAt(int node) => nodes[node].Surface;

    /// <summary>The child by a unit, or -1.</summary>
    public int ChildOf(int node, char unit) => edges.GetValueOrDefault((node, unit), -1);

    private void Add(string surface, int index)
    {
        var node = 0;
        foreach (var unit in surface)
        {
            if (!edges.TryGetValue((node, unit), out var child))
            {
                child = nodes.Count;
                nodes.Add((node, unit, -1));
                children.Add(null);
                edges.Add((node, unit), child);
                (children[node] ??= []).Add(child);
            }

            node = child;
        }

        nodes[node] = nodes[node] with { Surface = index };
    }
}
