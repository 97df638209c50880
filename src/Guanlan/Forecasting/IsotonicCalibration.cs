namespace Guanlan.Forecasting;

/// <summary>
/// The rising step function nearest to what was observed (pool adjacent violators), with lines between the steps' middles. A step's
/// share is drawn half a question towards one half: what never happened yet is not said to be impossible.
/// </summary>
internal sealed class IsotonicCalibration
{
    private readonly double[] scores;
    private readonly double[] shares;

    private IsotonicCalibration(double[] scores, double[] shares) => (this.scores, this.shares) = (scores, shares);

    /// <summary>Fits on scores and outcomes; a step rests on at least <paramref name="least"/> questions.</summary>
    public static IsotonicCalibration Fit(IReadOnlyList<double> said, IReadOnlyList<bool> happened, int least = 1)
    {
        var order = Enumerable.Range(0, said.Count).OrderBy(i => said[i]).ToArray();
        var steps = new List<(double Sum, double True, int Count)>();
        for (var start = 0; start < order.Length; start += least)
        {
            var part = order[start..Math.Min(start + least, order.Length)];
            steps.Add((part.Sum(i => said[i]), part.Count(i => happened[i]), part.Length));
            while (steps.Count > 1 && steps[^2].True / steps[^2].Count >= steps[^1].True / steps[^1].Count)
            {
                var (last, before) = (steps[^1], steps[^2]);
                steps.RemoveRange(steps.Count - 2, 2);
                steps.Add((before.Sum + last.Sum, before.True + last.True, before.Count + last.Count));
            }
        }

        return new IsotonicCalibration([.. steps.Select(step => step.Sum / step.Count)], [.. steps.Select(step => (step.True + 0.5) / (step.Count + 1))]);
    }

    public double Of(double score)
    {
        if (scores.Length == 0) return score;
        var at = Array.BinarySearch(scores, score);
        if (at >= 0) return shares[at];
        at = ~at;
        if (at == 0) return shares[0];
        if (at == scores.Length) return shares[^1];
        var part = (score - scores[at - 1]) / (scores[at] - scores[at - 1]);
        return shares[at - 1] + part * (shares[at] - shares[at - 1]);
    }
}
