namespace Guanlan.Lexicon.Matching;

/// <summary>Builds the automaton from sorted folded surfaces. Runs when the pack is compiled, never at run time.</summary>
internal sealed class AutomatonBuilder
{
    private readonly SurfaceTrie trie;
    private readonly Dictionary<char, int> letters = [];
    private readonly int[] cells;
    private readonly int[] bases;
    private readonly DoubleArrayLayout layout = new();

    private AutomatonBuilder(SurfaceTrie trie, char[] alphabet)
    {
        this.trie = trie;
        for (var i = 0; i < alphabet.Length; i++) letters.Add(alphabet[i], i + 1);
        cells = new int[trie.Count];
        bases = new int[trie.Count];
    }

    /// <summary>Builds from surfaces in ordinal order, each once, with the number of patterns of each; patterns are numbered in this order.</summary>
    public static (char[] Alphabet, AutomatonNode[] Nodes, AutomatonOutput[] Outputs) Build(IReadOnlyList<(string Folded, int Patterns)> surfaces)
    {
        var alphabet = surfaces.SelectMany(surface => surface.Folded).CountBy(unit => unit)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key).ToArray();
        var builder = new AutomatonBuilder(new SurfaceTrie(surfaces.Select(surface => surface.Folded)), alphabet);
        builder.Place();
        var (nodes, outputs) = builder.Link(surfaces);
        return (alphabet, nodes, outputs);
    }

    private void Place()
    {
        layout.Take(0);
        foreach (var node in trie.ByDepth)
        {
            var codes = trie.ChildrenOf(node).Select(child => letters[trie.UnitOf(child)]).Order().ToArray();
            if (codes.Length == 0) continue;
            bases[node] = node == 0 ? 0 : layout.FindBase(codes);
            foreach (var child in trie.ChildrenOf(node)) layout.Take(cells[child] = bases[node] + letters[trie.UnitOf(child)]);
        }
    }

    private (AutomatonNode[] Nodes, AutomatonOutput[] Outputs) Link(IReadOnlyList<(string Folded, int Patterns)> surfaces)
    {
        var fails = new int[trie.Count];
        var output = new int[trie.Count];
        var outputs = new List<AutomatonOutput>();
        var first = new int[surfaces.Count + 1];
        for (var i = 0; i < surfaces.Count; i++) first[i + 1] = first[i] + surfaces[i].Patterns;
        output[0] = -1;
        foreach (var node in trie.ByDepth.Skip(1))
        {
            var parent = trie.ParentOf(node);
            fails[node] = parent == 0 ? 0 : Follow(fails, fails[parent], trie.UnitOf(node));
            output[node] = output[fails[node]];
            if (trie.SurfaceAt(node) is var surface and >= 0)
            {
                outputs.Add(new AutomatonOutput(first[surface], surfaces[surface].Patterns, surfaces[surface].Folded.Length, WordBoundary.Of(surfaces[surface].Folded), output[node]));
                output[node] = outputs.Count - 1;
            }
        }

        var nodes = new AutomatonNode[layout.Extent + letters.Count + 1];
        Array.Fill(nodes, AutomatonNode.Empty);
        for (var node = 0; node < trie.Count; node++)
            nodes[cells[node]] = new AutomatonNode(bases[node], node == 0 ? -1 : cells[trie.ParentOf(node)], cells[fails[node]], output[node]);
        return (nodes, [.. outputs]);
    }

    private int Follow(int[] fails, int from, char unit)
    {
        for (var node = from; ; node = fails[node])
        {
            if (trie.ChildOf(node, unit) is var child and >= 0) return child;
            if (node == 0) return 0;
        }
    }
}
