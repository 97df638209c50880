namespace Guanlan.Forecasting;

/// <summary>One tree: at an inner node, rows whose code is at most the cut go left. A leaf has a negative feature.</summary>
internal sealed class BinTree(int[] features, byte[] cuts, int[] lefts, float[] values)
{
    public float Score(ReadOnlySpan<byte> codes)
    {
        var node = 0;
        while (features[node] >= 0) node = codes[features[node]] <= cuts[node] ? lefts[node] : lefts[node] + 1;
        return values[node];
    }
}
