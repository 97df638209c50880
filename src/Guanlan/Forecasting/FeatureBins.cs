namespace Guanlan.Forecasting;

/// <summary>Cuts each feature at its quantiles into at most 256 bins, so that a training set fits in memory as bytes.</summary>
internal sealed class FeatureBins
{
    private const float Clip = 10;

    /// <summary>Even cells over a feature's range by which a value's bin is looked up.</summary>
    private const int Cells = 256;
    private readonly float[][] edges;
    private readonly float[] scales;
    private readonly byte[] below;
    private readonly float[] values;
    private readonly float[] centres;

    private FeatureBins(float[][] edges, float[] values, float[] centres)
    {
        (this.edges, this.values, this.centres) = (edges, values, centres);
        (scales, below) = (new float[edges.Length], new byte[edges.Length * (Cells + 1)]);
        for (var feature = 0; feature < edges.Length; feature++)
        {
            var cuts = edges[feature];
            if (cuts.Length == 0) continue;
            scales[feature] = Math.Min(float.MaxValue, Cells / Math.Max(cuts[^1] - cuts[0], float.Epsilon));
            for (var (cell, at) = (0, 0); cell <= Cells; cell++)
            {
                while (at < cuts.Length && Place(feature, cuts[at]) < cell) at++;
                below[feature * (Cells + 1) + cell] = (byte)at;
            }
        }
    }

    public int Width => edges.Length;

    /// <summary>The standardised value of each bin, 256 a feature.</summary>
    public ReadOnlySpan<float> Values => values;

    /// <summary>The value in the middle of each bin of a feature, as it was measured.</summary>
    public float[] Centres(int feature) => centres.AsSpan(feature * 256, 256).ToArray();

    /// <summary>Learns the cuts from a sample of each feature.</summary>
    public static FeatureBins Fit(float[][] samples)
    {
        var (edges, values, centres) = (new float[samples.Length][], new float[samples.Length * 256], new float[samples.Length * 256]);
        for (var feature = 0; feature < samples.Length; feature++)
        {
            var sorted = samples[feature].ToArray();
            Array.Sort(sorted);
            var (mean, spread) = Moments(sorted);
            var cuts = Cuts(sorted);
            edges[feature] = cuts;
            for (var bin = 0; bin <= cuts.Length; bin++)
            {
                var from = bin == 0 ? 0 : LowerBound(sorted, cuts[bin - 1]);
                var to = bin == cuts.Length ? sorted.Length : LowerBound(sorted, cuts[bin]);
                var centre = to > from ? sorted[(from + to) / 2] : cuts[Math.Min(bin, cuts.Length - 1)];
                centres[feature * 256 + bin] = centre;
                values[feature * 256 + bin] = Math.Clamp((centre - mean) / spread, -Clip, Clip);
            }
        }

        return new FeatureBins(edges, values, centres);
    }

    /// <summary>The bin of a value: how many cuts are not above it.</summary>
    public byte Code(int feature, float value)
    {
        var cuts = edges[feature];
        if (cuts.Length == 0) return 0;
        var cell = (int)Math.Clamp(Place(feature, value), 0, Cells - 1);
        var bounds = below.AsSpan(feature * (Cells + 1), Cells + 1);
        int low = bounds[cell];
        int high = cell + 1 == Cells ? cuts.Length : bounds[cell + 1];
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (cuts[middle] <= value) low = middle + 1;
            else high = middle;
        }

        return (byte)low;
    }

    /// <summary>Where a value lies in the range of the cuts, in cells; it never falls as the value rises.</summary>
    private float Place(int feature, float value) => (value - edges[feature][0]) * scales[feature];

    /// <summary>
    /// Half of the cuts at quantiles, the others evenly over the range: most features are nothing for nearly all candidates, and the few that
    /// have something are those that are to be told apart.
    /// </summary>
    private static float[] Cuts(float[] sorted)
    {
        var byShare = Enumerable.Range(1, 127).Select(i => sorted[(int)((long)i * sorted.Length / 128)]);
        var (least, most) = (sorted[sorted.Length / 4096], sorted[^(1 + sorted.Length / 4096)]);
        var byRange = Enumerable.Range(1, 128).Select(i => least + (most - least) * i / 129);
        return [.. byShare.Concat(byRange).Distinct().Where(cut => cut > sorted[0]).Order()];
    }

    private static int LowerBound(float[] sorted, float value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static (float Mean, float Spread) Moments(float[] values)
    {
        var mean = values.Sum(value => (double)value) / Math.Max(values.Length, 1);
        var variance = values.Sum(value => (value - mean) * (value - mean)) / Math.Max(values.Length, 1);
        return ((float)mean, (float)Math.Max(Math.Sqrt(variance), 1e-3));
    }
}
