namespace Guanlan.Forecasting;

/// <summary>Quality of probabilities against what came true.</summary>
/// <param name="Count">How many questions.</param>
/// <param name="BaseRate">Share that came true.</param>
/// <param name="Brier">Mean squared error; lower is better.</param>
/// <param name="Skill">One minus Brier over the Brier of always saying the climatology; above 0 is better than it.</param>
/// <param name="LogLoss">Mean of minus the logarithm of the probability given to what happened.</param>
/// <param name="CalibrationError">Mean distance of said and observed over ten bins of equal width, weighed by count.</param>
/// <param name="Auc">Chance that a question that came true got the higher probability.</param>
/// <param name="Reliability">The ten bins.</param>
public sealed record ProbabilityScore(
    int Count, double BaseRate, double Brier, double Skill, double LogLoss, double CalibrationError, double Auc, IReadOnlyList<ReliabilityBin> Reliability)
{
    private const int Bins = 10;

    /// <summary>The bin of a probability.</summary>
    public static int Bin(double probability) => Math.Clamp((int)(probability * Bins), 0, Bins - 1);

    /// <summary>Scores probabilities.</summary>
    /// <param name="said">Probabilities.</param>
    /// <param name="happened">Whether each came true.</param>
    /// <param name="climatology">The base rate known before; skill is measured against saying it every time.</param>
    public static ProbabilityScore Of(IReadOnlyList<double> said, IReadOnlyList<bool> happened, double climatology)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(happened);
        var (n, brier, reference, loss, hits) = (Math.Max(said.Count, 1), 0.0, 0.0, 0.0, 0);
        var (sums, trues, counts) = (new double[Bins], new int[Bins], new int[Bins]);
        for (var i = 0; i < said.Count; i++)
        {
            var (p, y) = (said[i], happened[i] ? 1 : 0);
            brier += (p - y) * (p - y);
            reference += (climatology - y) * (climatology - y);
            loss -= Math.Log(Math.Clamp(y == 1 ? p : 1 - p, 1e-9, 1));
            hits += y;
            sums[Bin(p)] += p;
            trues[Bin(p)] += y;
            counts[Bin(p)]++;
        }

        var table = Enumerable.Range(0, Bins).Select(bin => new ReliabilityBin(
            bin / (double)Bins, (bin + 1) / (double)Bins, counts[bin],
            sums[bin] / Math.Max(counts[bin], 1), trues[bin] / (double)Math.Max(counts[bin], 1))).ToArray();
        var error = table.Sum(row => row.Count * Math.Abs(row.Forecast - row.Observed)) / n;
        return new ProbabilityScore(
            said.Count, hits / (double)n, brier / n, reference == 0 ? 0 : 1 - brier / reference, loss / n, error, Area(said, happened), table);
    }

    private static double Area(IReadOnlyList<double> said, IReadOnlyList<bool> happened)
    {
        var order = Enumerable.Range(0, said.Count).OrderBy(i => said[i]).ToArray();
        var (ranks, positives) = (0.0, 0L);
        for (var i = 0; i < order.Length;)
        {
            var end = i;
            while (end < order.Length && said[order[end]] == said[order[i]]) end++;
            for (var j = i; j < end; j++)
            {
                if (!happened[order[j]]) continue;
                ranks += (i + 1 + end) / 2.0;
                positives++;
            }

            i = end;
        }

        var negatives = said.Count - positives;
        return positives == 0 || negatives == 0 ? 0.5 : (ranks - positives * (positives + 1) / 2.0) / ((double)positives * negatives);
    }
}
