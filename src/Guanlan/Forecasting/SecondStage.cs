namespace Guanlan.Forecasting;

/// <summary>Judges the first stage's best candidates again: the mean of some networks over binned features and the first stage's verdict.</summary>
internal sealed class SecondStage(FeatureBins bins, IReadOnlyList<NetworkStage> networks, BoostedTrees? trees)
{
    /// <summary>Features of which the second stage also sees how far a candidate is behind the list's best.</summary>
    private static readonly int[] Compared = [.. new[]
    {
        "triple sum 1", "triple sum 3", "triple sum 5", "triple lag", "pair sum 1", "pair sum 3", "pair sum 5", "pair lag", "mirror sum 3", "deed sum 4",
        "answer sum 1", "answer sum 5", "object sum 1", "object sum 3", "hazard sum", "hazard by habit", "hazard yesterday", "country answer 5", "country pair",
        "two hops", "latest hops", "neighbour use", "alike", "embedding", "nearness", "crosses", "crosses of history",
    }.Select(name => CandidateFeatures.Names.ToList().IndexOf(name))];

    /// <summary>Features by which the second stage also sees a candidate's place in the list.</summary>
    private static readonly int[] Placed = [.. new[]
    {
        "triple sum 3", "triple lag", "pair sum 3", "hazard by habit", "answer sum 3", "object sum 2", "country hazard", "embedding", "latest hops", "crosses",
    }.Select(name => CandidateFeatures.Names.ToList().IndexOf(name))];

    /// <summary>What the second stage sees beside the features: behind the best, logarithm of the rank, share, and the distances to the list's best.</summary>
    public static readonly int Verdicts = 3 + Compared.Length + Placed.Length;

    private static readonly float[] NoMask = [.. Enumerable.Repeat(1f, NetworkStage.First)];

    /// <summary>Writes the features and verdicts of the best candidates, a row each.</summary>
    public static void Rows(CandidateWorkspace work, int kept, Span<float> rows)
    {
        var width = CandidateFeatures.Names.Count;
        Span<float> shares = stackalloc float[kept];
        for (var i = 0; i < kept; i++) shares[i] = work.Scores[work.Order[i]];
        var best = kept == 0 ? 0 : shares[0];
        VectorMath.Softmax(shares);
        Span<float> most = stackalloc float[Compared.Length];
        most.Fill(float.NegativeInfinity);
        for (var i = 0; i < kept; i++)
            for (var j = 0; j < Compared.Length; j++) most[j] = Math.Max(most[j], work.Features[work.Order[i] * width + Compared[j]]);
        for (var i = 0; i < kept; i++)
        {
            var row = rows.Slice(i * (width + Verdicts), width + Verdicts);
            var place = work.Order[i];
            work.Features.AsSpan(place * width, width).CopyTo(row);
            row[width] = work.Scores[place] - best;
            row[width + 1] = MathF.Log(1 + i);
            row[width + 2] = MathF.Sqrt(shares[i]);
            for (var j = 0; j < Compared.Length; j++) row[width + 3 + j] = row[Compared[j]] - most[j];
        }

        for (var j = 0; j < Placed.Length; j++) Place(rows, kept, width + Verdicts, Placed[j], width + 3 + Compared.Length + j);
    }

    /// <summary>Writes the logarithm of how many are ahead by a column.</summary>
    private static void Place(Span<float> rows, int kept, int width, int column, int into)
    {
        for (var i = 0; i < kept; i++)
        {
            var (own, ahead) = (rows[i * width + column], 0);
            for (var j = 0; j < kept; j++) ahead += rows[j * width + column] > own ? 1 : 0;
            rows[i * width + into] = MathF.Log(1 + ahead);
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
        var layers = work.Layers;
        layers.Reserve(Math.Max(kept, 1), width);
        networks[0].Read(codes, layers.Inputs);
        work.Refined.AsSpan(0, kept).Clear();
        foreach (var network in networks)
        {
            network.Score(layers, kept, relation, NoMask);
            VectorMath.AddScaled(work.Refined.AsSpan(0, kept), layers.Scores.AsSpan(0, kept), 1);
        }

        if (trees is not null)
            for (var i = 0; i < kept; i++) work.Refined[i] += rows[(i + 1) * width - Verdicts] + trees.Score(codes.AsSpan(i * width, width));
        var parts = networks.Count + (trees is null ? 0 : 1);
        foreach (ref var score in work.Refined.AsSpan(0, kept)) score /= parts;
    }
}
