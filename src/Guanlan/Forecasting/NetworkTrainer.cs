namespace Guanlan.Forecasting;

/// <summary>
/// Fits a <see cref="NetworkStage"/> by listwise softmax. Each batch is cut into a fixed number of parts whose slopes are summed in
/// order, so that the weights do not depend on the number of threads.
/// </summary>
internal sealed class NetworkTrainer(NetworkStage network, ulong seed, int threads)
{
    private const int Batch = 64;
    private const int Parts = 4;
    private const float Dropout = 0.1f;
    private readonly float[] turned = new float[NetworkStage.First * NetworkStage.Second];
    private readonly NetworkScratch[] works = [.. Enumerable.Range(0, Parts).Select(_ => new NetworkScratch())];
    private readonly float[][] slopes = [.. Enumerable.Range(0, Parts).Select(_ => new float[network.Layout.Size])];

    public void Fit(IReadOnlyList<CandidateList> lists, int epochs, float rate, Action<string>? progress)
    {
        var random = new SeededRandom(seed);
        var optimiser = new AdamOptimiser(network.Layout.Size, 0.01f);
        var order = Enumerable.Range(0, lists.Count).ToArray();
        var batches = (lists.Count + Batch - 1) / Batch;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads) };
        var losses = new double[Parts];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            Array.Clear(losses);
            for (var batch = 0; batch < batches; batch++)
            {
                var (from, to) = (batch * Batch, Math.Min((batch + 1) * Batch, order.Length));
                network.TurnMiddle(turned);
                Parallel.For(0, Parts, parallel, part =>
                {
                    slopes[part].AsSpan().Clear();
                    for (var i = from + part; i < to; i += Parts)
                        losses[part] += Learn(lists[order[i]], works[part], slopes[part], 1f / (to - from), Mask(epoch, order[i]));
                });
                for (var part = 1; part < Parts; part++) VectorMath.AddScaled(slopes[0], slopes[part], 1);
                var done = (epoch * batches + batch) / (float)(epochs * batches);
                optimiser.Step(network.Weights, slopes[0], rate * Math.Min(1, done * 20 + 0.02f) * (1 - done));
            }

            progress?.Invoke($"network epoch {epoch + 1}/{epochs}, loss {losses.Sum() / Math.Max(lists.Count, 1):F4}");
        }
    }

    private float[] Mask(int epoch, int list)
    {
        var random = new SeededRandom(seed ^ ((ulong)epoch << 40) ^ ((ulong)list * 0x9E37UL));
        var mask = new float[NetworkStage.First];
        for (var i = 0; i < mask.Length; i++) mask[i] = random.Unit() < Dropout ? 0 : 1 / (1 - Dropout);
        return mask;
    }

    private double Learn(CandidateList list, NetworkScratch work, float[] slope, float share, float[] mask)
    {
        var (width, rows) = (network.Width, list.Codes.Rows);
        work.Reserve(rows, width);
        list.Codes.Unpack(work.Codes);
        network.Read(work.Codes.AsSpan(0, rows * width), work.Inputs);
        network.Score(work, rows, list.Relation, mask);
        var errors = work.Scores.AsSpan(0, rows);
        list.Weigh(errors);
        VectorMath.Softmax(errors);
        var loss = -Math.Log(Math.Max(errors[list.Answer], 1e-12f));
        errors[list.Answer] -= 1;
        var kept = 0;
        for (var row = 0; row < rows; row++)
        {
            // A candidate with next to no chance teaches next to nothing.
            if (Math.Abs(errors[row]) < 5e-4f) continue;
            errors[row] *= share;
            work.Move(row, kept++, width);
        }

        network.Slope(work, kept, list.Relation, mask, turned, slope);
        return loss;
    }
}
