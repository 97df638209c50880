namespace Guanlan.Forecasting;

/// <summary>Boosts trees by listwise softmax, each on a part of the questions, starting from the first stage's score.</summary>
internal static class ListwiseTrees
{
    /// <summary>Fits on lists of candidates.</summary>
    /// <param name="lists">The questions.</param>
    /// <param name="width">Codes a row.</param>
    /// <param name="startFeature">The feature whose value a score starts from.</param>
    /// <param name="startValues">The values of that feature's bins.</param>
    /// <param name="count">How many trees.</param>
    /// <param name="seed">Chooses the questions of each tree.</param>
    /// <param name="threads">Threads; the trees do not depend on it.</param>
    public static BoostedTrees Fit(
        IReadOnlyList<CandidateList> lists, int width, int startFeature, float[] startValues, int count, ulong seed, int threads)
    {
        const int part = 4;
        var random = new SeededRandom(seed);
        var grower = new TreeGrower(width, new TreeSettings(), threads);
        var trees = new List<BinTree>();
        for (var round = 0; round < count; round += 10)
        {
            // A fresh part of the questions every ten trees, scored so far once, keeps each round's rows in one dense block.
            var chosen = Enumerable.Range(0, lists.Count).Where(_ => random.Below(part) == 0).ToArray();
            Grow([.. chosen.Select(i => lists[i])], width, startFeature, startValues, Math.Min(10, count - round), grower, trees, threads);
        }

        return new BoostedTrees(trees);
    }

    private static void Grow(CandidateList[] lists, int width, int startFeature, float[] startValues, int count,
        TreeGrower grower, List<BinTree> trees, int threads)
    {
        var starts = new int[lists.Length + 1];
        for (var i = 0; i < lists.Length; i++) starts[i + 1] = starts[i] + lists[i].Codes.Rows;
        var codes = new byte[starts[^1] * width];
        var (scores, slope, curve) = (new float[starts[^1]], new float[starts[^1]], new float[starts[^1]]);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads) };
        Parallel.For(0, lists.Length, parallel, i => lists[i].Codes.Unpack(codes.AsSpan(starts[i] * width)));
        var before = new BoostedTrees([.. trees]);
        Parallel.For(0, scores.Length, parallel, row =>
        {
            var line = codes.AsSpan(row * width, width);
            scores[row] = startValues[line[startFeature]] + before.Score(line);
        });
        for (var tree = 0; tree < count; tree++)
        {
            var rows = Slopes(lists, starts, scores, slope, curve);
            trees.Add(grower.Grow(codes, slope, curve, rows));
            Parallel.For(0, scores.Length, parallel, row => scores[row] += trees[^1].Score(codes.AsSpan(row * width, width)));
        }
    }

    private static int[] Slopes(CandidateList[] lists, int[] starts, float[] scores, float[] slope, float[] curve)
    {
        var rows = new List<int>(scores.Length / 2);
        for (var i = 0; i < lists.Length; i++)
        {
            var shares = scores.AsSpan(starts[i]..starts[i + 1]).ToArray();
            lists[i].Weigh(shares);
            VectorMath.Softmax(shares);
            for (var j = 0; j < shares.Length; j++)
            {
                var row = starts[i] + j;
                slope[row] = shares[j] - (j == lists[i].Answer ? 1 : 0);
                curve[row] = Math.Max(2 * shares[j] * (1 - shares[j]), 1e-6f);
                if (Math.Abs(slope[row]) > 1e-3f) rows.Add(row);
            }
        }

        return [.. rows];
    }
}
