namespace Guanlan.Forecasting;

/// <summary>Boosts trees on the logistic loss, starting from the logistic model.</summary>
internal static class LogisticTrees
{
    public static BoostedTrees? Fit(byte[] codes, bool[] happened, int width, LogisticStage start, QuestionOptions options)
    {
        if (options.Trees == 0) return null;
        var grower = new TreeGrower(width, new TreeSettings(Depth: 5, Rate: 0.06f, Shrinkage: 5, LeastCurve: 5), options.Threads);
        var random = new SeededRandom(options.Seed);
        var (scores, slope, curve) = (new float[happened.Length], new float[happened.Length], new float[happened.Length]);
        for (var row = 0; row < scores.Length; row++) scores[row] = (float)start.Score(codes.AsSpan(row * width, width));
        var trees = new List<BinTree>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Threads) };
        for (var count = 0; count < options.Trees; count++)
        {
            var rows = new List<int>(happened.Length / 2);
            for (var row = 0; row < happened.Length; row++)
            {
                var p = 1 / (1 + MathF.Exp(-scores[row]));
                (slope[row], curve[row]) = (p - (happened[row] ? 1 : 0), Math.Max(p * (1 - p), 1e-6f));
                if (random.Below(2) == 0) rows.Add(row);
            }

            var tree = grower.Grow(codes, slope, curve, [.. rows]);
            trees.Add(tree);
            Parallel.For(0, scores.Length, parallel, row => scores[row] += tree.Score(codes.AsSpan(row * width, width)));
        }

        return new BoostedTrees(trees);
    }
}
