namespace Guanlan.Forecasting;

/// <summary>A sum of small trees over binned features.</summary>
internal sealed class BoostedTrees(IReadOnlyList<BinTree> trees)
{
    public int Count => trees.Count;

    public float Score(ReadOnlySpan<byte> codes)
    {
        var sum = 0f;
        foreach (var tree in trees) sum += tree.Score(codes);
        return sum;
    }
}
