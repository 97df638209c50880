namespace Guanlan.Forecasting;

/// <summary>Mean quality over questions. All but the count lie between 0 and 1, higher is better.</summary>
/// <param name="Count">How many questions.</param>
/// <param name="Mrr">Mean of one over the rank.</param>
/// <param name="Hits1">Share with rank at most 1.</param>
/// <param name="Hits3">Share with rank at most 3.</param>
/// <param name="Hits10">Share with rank at most 10.</param>
public readonly record struct RankingScore(int Count, double Mrr, double Hits1, double Hits3, double Hits10)
{
    /// <summary>The mean over questions, each weighing the same; zeros for none.</summary>
    public static RankingScore Of(IEnumerable<RankedQuery> queries)
    {
        ArgumentNullException.ThrowIfNull(queries);
        var (count, mrr, one, three, ten) = (0, 0.0, 0, 0, 0);
        foreach (var query in queries)
        {
            count++;
            mrr += 1 / query.Rank;
            if (query.Rank <= 1) one++;
            if (query.Rank <= 3) three++;
            if (query.Rank <= 10) ten++;
        }

        double n = Math.Max(count, 1);
        return new RankingScore(count, mrr / n, one / n, three / n, ten / n);
    }

    /// <summary>Standard error of the mean reciprocal rank, questions taken as independent: smaller differences are noise.</summary>
    public static double StandardError(IReadOnlyCollection<RankedQuery> queries)
    {
        ArgumentNullException.ThrowIfNull(queries);
        if (queries.Count < 2) return 0;
        var mean = queries.Average(query => 1 / query.Rank);
        return Math.Sqrt(queries.Sum(query => Math.Pow(1 / query.Rank - mean, 2)) / (queries.Count - 1.0) / queries.Count);
    }
}
