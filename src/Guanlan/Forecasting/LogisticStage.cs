namespace Guanlan.Forecasting;

/// <summary>A logistic model over binned features, fitted by AdamW on batches in a seeded order.</summary>
internal sealed class LogisticStage(float[] binValues, float[] weights)
{
    public double Score(ReadOnlySpan<byte> codes)
    {
        var sum = weights[^1];
        for (var i = 0; i < codes.Length; i++) sum += weights[i] * binValues[i * 256 + codes[i]];
        return sum;
    }

    public static LogisticStage Fit(byte[] codes, bool[] happened, FeatureBins bins, ulong seed)
    {
        var (width, weights) = (bins.Width, new float[bins.Width + 1]);
        var share = happened.Count(came => came) / (double)Math.Max(happened.Length, 1);
        weights[width] = (float)Math.Log((share + 1e-6) / (1 - share + 1e-6));
        var stage = new LogisticStage(bins.Values.ToArray(), weights);
        var optimiser = new AdamOptimiser(width + 1, 1e-4f);
        var random = new SeededRandom(seed);
        var order = Enumerable.Range(0, happened.Length).ToArray();
        var slope = new float[width + 1];
        const int epochs = 4, batch = 512;
        var (done, total) = (0, epochs * (order.Length / batch + 1));
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            for (var start = 0; start < order.Length; start += batch)
            {
                slope.AsSpan().Clear();
                var end = Math.Min(start + batch, order.Length);
                for (var i = start; i < end; i++)
                {
                    var row = codes.AsSpan(order[i] * width, width);
                    var error = (float)(1 / (1 + Math.Exp(-stage.Score(row))) - (happened[order[i]] ? 1 : 0)) / (end - start);
                    for (var j = 0; j < width; j++) slope[j] += error * stage.Value(j, row[j]);
                    slope[width] += error;
                }

                optimiser.Step(weights, slope, 0.01f * (1 - done++ / (float)total));
            }
        }

        return stage;
    }

    private float Value(int feature, byte code) => binValues[feature * 256 + code];
}
