namespace Guanlan.Forecasting;

/// <summary>Judges the first stage's best candidates again: the mean of some networks over binned features and the first stage's verdict.</summary>
internal sealed class SecondStage(FeatureBins bins, IReadOnlyList<NetworkStage> networks, BoostedTrees? trees)
{
    /// <summary>Verdicts of the first stage that the second sees: behind the best, logarithm of the rank, share.</summary>
    public const int Verdicts = 3;
    private static readonly float[] NoMask = [.. Enumerable.Repeat(1f, NetworkStage.First)];

    /// <summary>Writes the features and verdicts of the best candidates, a row each.</summary>
    public static void Rows(CandidateWorkspace work, int kept, Span<float> rows)
    {
        var width = CandidateFeatures.Names.Count;
        Span<float> shares = stackalloc float[kept];
        for (var i = 0; i < kept; i++) shares[i] = work.Scores[work.Order[i]];
        var best = kept == 0 ? 0 : shares[0];
        VectorMath.Softmax(shares);
        for (var i = 0; i < kept; i++)
        {
            var row = rows.Slice(i * (width + Verdicts), width + Verdicts);
            var place = work.Order[i];
            work.Features.AsSpan(place * width, width).CopyTo(row);
            row[width] = work.Scores[place] - best;
            row[width + 1] = MathF.Log(1 + i);
            row[width + 2] = MathF.Sqrt(shares[i]);
        }
    }

    public static byte[] Encode(FeatureBins bins, ReadOnlySpan<float> rows)
    {
        var codes = new byte[rows.Length];
        for (int i = 0, feature = 0; i < codes.Length; i++, feature = feature + 1 == bins.Width ? 0 : feature + 1)
            codes[i] = bins.Code(feature, rows[i]);
        return codes;
    }

    public void Score(int relation, CandidateWorkspace work, int kept)
    {
        var width = bins.Width;
        var rows = new float[kept * width];
        Rows(work, kept, rows);
        var codes = Encode(bins, rows);
        Span<float> inputs = stackalloc float[width];
        Span<float> first = stackalloc float[NetworkStage.First];
        Span<float> second = stackalloc float[NetworkStage.Second];
        var parts = networks.Count + (trees is null ? 0 : 1);
        for (var i = 0; i < kept; i++)
        {
            var row = codes.AsSpan(i * width, width);
            networks[0].Read(row, inputs);
            var sum = 0f;
            foreach (var network in networks) sum += network.Score(inputs, relation, first, second, NoMask);
            if (trees is not null) sum += rows[i * width + width - Verdicts] + trees.Score(row);
            work.Refined[i] = sum / parts;
        }
    }
}
