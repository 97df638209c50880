using Guanlan.Diagnostics;

namespace Guanlan.Forecasting;

/// <summary>
/// An append-only sequence of acts in order of time, with an index from step to acts. It answers only "what happened at step t" and
/// "what happened before step t", so that any past day can be replayed. Duplicates stay. Not safe for appending while others read.
/// </summary>
/// <example><code>
/// var graph = TemporalEventGraph.From([new Quad(0, 0, 1, 5), new Quad(1, 0, 0, 6)]);
/// graph.Before(6).Length; // 1
/// </code></example>
public sealed class TemporalEventGraph
{
    private readonly List<int> firstAtStep = [0];
    private Quad[] quads = [];

    /// <summary>An empty graph for ids below the two counts.</summary>
    /// <param name="entityCount">How many entities there are, those never seen included.</param>
    /// <param name="relationCount">How many relations there are, inverses not counted.</param>
    public TemporalEventGraph(int entityCount, int relationCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(entityCount);
        ArgumentOutOfRangeException.ThrowIfNegative(relationCount);
        (EntityCount, RelationCount) = (entityCount, relationCount);
    }

    /// <summary>How many entities the ids run over.</summary>
    public int EntityCount { get; }

    /// <summary>How many relations the ids run over.</summary>
    public int RelationCount { get; }

    /// <summary>How many acts.</summary>
    public int Count { get; private set; }

    /// <summary>The first step with an act; 0 if there is none.</summary>
    public int FirstStep => Count == 0 ? 0 : quads[0].Step;

    /// <summary>One more than the last step with an act; 0 if there is none.</summary>
    public int StepCount => firstAtStep.Count - 1;

    /// <summary>All acts, in order of time.</summary>
    public ReadOnlySpan<Quad> All => quads.AsSpan(0, Count);

    /// <summary>The acts of one step; empty for a step without any.</summary>
    public ReadOnlySpan<Quad> At(int step) =>
        (uint)step >= (uint)StepCount ? [] : quads.AsSpan(firstAtStep[step]..firstAtStep[step + 1]);

    /// <summary>The acts with a smaller step.</summary>
    public ReadOnlySpan<Quad> Before(int step) =>
        step <= 0 ? [] : quads.AsSpan(0, step >= StepCount ? Count : firstAtStep[step]);

    /// <summary>Makes a graph from acts in any order; the counts are those of the largest ids unless given.</summary>
    public static TemporalEventGraph From(IEnumerable<Quad> acts, int entityCount = 0, int relationCount = 0)
    {
        ArgumentNullException.ThrowIfNull(acts);
        var sorted = acts.ToArray();
        Array.Sort(sorted);
        foreach (var quad in sorted)
        {
            entityCount = Math.Max(entityCount, Math.Max(quad.Subject, quad.Object) + 1);
            relationCount = Math.Max(relationCount, quad.Relation + 1);
        }

        var graph = new TemporalEventGraph(entityCount, relationCount);
        graph.Append(sorted);
        return graph;
    }

    /// <summary>Adds acts that are in order of time and not older than the last one here.</summary>
    /// <param name="acts">The acts.</param>
    /// <param name="origin">What they came from, for the message of a failure.</param>
    /// <exception cref="GuanlanException">GL4501: an id is out of range or a step goes backwards.</exception>
    public void Append(ReadOnlySpan<Quad> acts, string origin = "the sequence")
    {
        var last = StepCount - 1;
        for (var i = 0; i < acts.Length; i++)
        {
            var quad = acts[i];
            if ((uint)quad.Subject >= (uint)EntityCount || (uint)quad.Object >= (uint)EntityCount || (uint)quad.Relation >= (uint)RelationCount)
                throw new GuanlanException(Errors.BadEvents, $"{origin}, row {i + 1}: an id is out of range");
            if (quad.Step < last || quad.Step < 0)
                throw new GuanlanException(Errors.BadEvents, $"{origin}, row {i + 1}: step {quad.Step} comes after step {last}");
            last = quad.Step;
        }

        if (quads.Length < Count + acts.Length) Array.Resize(ref quads, Math.Max(Count + acts.Length, quads.Length * 3 / 2));
        foreach (var quad in acts)
        {
            while (firstAtStep.Count <= quad.Step) firstAtStep.Add(Count);
            if (firstAtStep.Count == quad.Step + 1) firstAtStep.Add(Count);
            quads[Count++] = quad;
            firstAtStep[^1] = Count;
        }
    }
}
