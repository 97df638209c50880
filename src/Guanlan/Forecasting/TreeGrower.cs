namespace Guanlan.Forecasting;

/// <summary>
/// Grows one tree on slopes and curvatures by histograms of bins, best split first at every node down to a depth. Features are divided
/// over threads and every histogram is summed in row order, so that the tree does not depend on the number of threads.
/// </summary>
internal sealed class TreeGrower(int width, TreeSettings settings, int threads)
{
    private readonly ParallelOptions parallel = new() { MaxDegreeOfParallelism = Math.Max(1, threads) };
    private readonly List<int> features = [];
    private readonly List<byte> cuts = [];
    private readonly List<int> lefts = [];
    private readonly List<float> values = [];

    /// <summary>Grows a tree; <paramref name="rows"/> is put in the order of its leaves.</summary>
    /// <param name="codes">Codes of all rows, row by row.</param>
    /// <param name="slope">First derivative of the loss, by row.</param>
    /// <param name="curve">Second derivative, by row.</param>
    /// <param name="rows">The rows to learn from.</param>
    public BinTree Grow(byte[] codes, float[] slope, float[] curve, int[] rows)
    {
        features.Clear();
        cuts.Clear();
        lefts.Clear();
        values.Clear();
        Leaf();
        Split(0, codes, slope, curve, rows.AsMemory(), 0);
        return new BinTree([.. features], [.. cuts], [.. lefts], [.. values]);
    }

    private int Leaf()
    {
        features.Add(-1);
        cuts.Add(0);
        lefts.Add(-1);
        values.Add(0);
        return features.Count - 1;
    }

    private void Split(int node, byte[] codes, float[] slope, float[] curve, Memory<int> rows, int depth)
    {
        var (g, h) = (0.0, 0.0);
        foreach (var row in rows.Span)
        {
            g += slope[row];
            h += curve[row];
        }

        values[node] = (float)(-settings.Rate * g / (h + settings.Shrinkage));
        if (depth == settings.Depth || h < 2 * settings.LeastCurve) return;
        var best = Best(codes, slope, curve, rows, g, h);
        if (best.Feature < 0) return;
        var left = Part(codes, rows.Span, best.Feature, best.Cut);
        if (left == 0 || left == rows.Length) return;
        (features[node], cuts[node], lefts[node]) = (best.Feature, best.Cut, Leaf());
        Leaf();
        var first = lefts[node];
        Split(first, codes, slope, curve, rows[..left], depth + 1);
        Split(first + 1, codes, slope, curve, rows[left..], depth + 1);
    }

    private (int Feature, byte Cut, double Gain) Best(byte[] codes, float[] slope, float[] curve, Memory<int> rows, double g, double h)
    {
        const int parts = 4;
        var found = new (int Feature, byte Cut, double Gain)[parts];
        Parallel.For(0, parts, parallel, part =>
        {
            var (from, to) = (width * part / parts, width * (part + 1) / parts);
            var sums = new float[(to - from) * 512];
            foreach (var row in rows.Span)
            {
                var (gradient, weight) = (slope[row], curve[row]);
                var line = codes.AsSpan(row * width + from, to - from);
                for (var i = 0; i < line.Length; i++)
                {
                    var at = (i * 256 + line[i]) * 2;
                    sums[at] += gradient;
                    sums[at + 1] += weight;
                }
            }

            found[part] = Scan(sums, from, to, g, h);
        });
        return found.Aggregate((best, next) => next.Gain > best.Gain ? next : best);
    }

    private (int Feature, byte Cut, double Gain) Scan(float[] sums, int from, int to, double g, double h)
    {
        var (best, whole) = ((Feature: -1, Cut: (byte)0, Gain: 1e-6), g * g / (h + settings.Shrinkage));
        for (var feature = from; feature < to; feature++)
        {
            var (left, weight) = (0.0, 0.0);
            for (var bin = 0; bin < 255; bin++)
            {
                var at = ((feature - from) * 256 + bin) * 2;
                if (sums[at + 1] == 0) continue;
                left += sums[at];
                weight += sums[at + 1];
                if (weight < settings.LeastCurve || h - weight < settings.LeastCurve) continue;
                var gain = left * left / (weight + settings.Shrinkage) + (g - left) * (g - left) / (h - weight + settings.Shrinkage) - whole;
                if (gain > best.Gain) best = (feature, (byte)bin, gain);
            }
        }

        return best;
    }

    /// <summary>Puts the rows of the left child first, keeping order; returns how many.</summary>
    private int Part(byte[] codes, Span<int> rows, int feature, byte cut)
    {
        var right = new List<int>(rows.Length / 2);
        var left = 0;
        foreach (var row in rows)
        {
            if (codes[row * width + feature] <= cut) rows[left++] = row;
            else right.Add(row);
        }

        right.CopyTo(rows[left..]);
        return left;
    }
}
