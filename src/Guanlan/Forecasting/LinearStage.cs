namespace Guanlan.Forecasting;

/// <summary>A weighted sum of standardised features, fitted so that the true answer gets the largest share of a softmax over the candidates.</summary>
internal sealed class LinearStage
{
    private const float Clip = 6;
    private readonly float[] means;
    private readonly float[] scales;
    private readonly float[] weights;

    private LinearStage(float[] means, float[] scales) => (this.means, this.scales, weights) = (means, scales, new float[means.Length]);

    /// <summary>The summands of a score, in order of the features.</summary>
    public float[] Parts(ReadOnlySpan<float> row)
    {
        var parts = new float[weights.Length];
        for (var i = 0; i < parts.Length; i++) parts[i] = weights[i] * Standard(row[i], i);
        return parts;
    }

    public float Score(ReadOnlySpan<float> row)
    {
        var sum = 0f;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] * Standard(row[i], i);
        return sum;
    }

    /// <summary>Fits on lists of candidates; each list has the row of its answer first.</summary>
    public static LinearStage Fit(IReadOnlyList<float[]> lists, int width, ulong seed)
    {
        var stage = Standardised(lists, width);
        var optimiser = new AdamOptimiser(width, 1e-4f);
        var random = new SeededRandom(seed);
        var order = Enumerable.Range(0, lists.Count).ToArray();
        var slope = new float[width];
        const int epochs = 12;
        var (done, total) = (0, epochs * ((lists.Count + 63) / 64));
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            for (var start = 0; start < order.Length; start += 64)
            {
                slope.AsSpan().Clear();
                var end = Math.Min(start + 64, order.Length);
                for (var i = start; i < end; i++) stage.Slope(lists[order[i]], slope, 1f / (end - start));
                optimiser.Step(stage.weights, slope, 0.02f * (1 - done++ / (float)total));
            }
        }

        return stage;
    }

    private static LinearStage Standardised(IReadOnlyList<float[]> lists, int width)
    {
        var (sum, squares, rows) = (new double[width], new double[width], 0L);
        foreach (var list in lists)
        {
            rows += list.Length / width;
            for (var i = 0; i < list.Length; i++)
            {
                sum[i % width] += list[i];
                squares[i % width] += (double)list[i] * list[i];
            }
        }

        var n = Math.Max(rows, 1);
        return new LinearStage(
            [.. sum.Select(total => (float)(total / n))],
            [.. sum.Select((total, i) => (float)(1 / Math.Sqrt(Math.Max(squares[i] / n - total / n * (total / n), 1e-6))))]);
    }

    private void Slope(float[] list, float[] slope, float share)
    {
        var width = weights.Length;
        var chances = new float[list.Length / width];
        for (var i = 0; i < chances.Length; i++) chances[i] = Score(list.AsSpan(i * width, width));
        VectorMath.Softmax(chances);
        chances[0] -= 1;
        for (var i = 0; i < chances.Length; i++)
            for (var j = 0; j < width; j++) slope[j] += share * chances[i] * Standard(list[i * width + j], j);
    }

    private float Standard(float value, int feature) => Math.Clamp((value - means[feature]) * scales[feature], -Clip, Clip);
}
