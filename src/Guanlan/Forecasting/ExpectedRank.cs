using System.Numerics;

namespace Guanlan.Forecasting;

/// <summary>The rank of an answer when ties are broken by chance, on average.</summary>
public static class ExpectedRank
{
    /// <summary>One, plus the number strictly above, plus half the number of others that are equal.</summary>
    /// <param name="scores">Scores of all entities; NaN counts as lowest.</param>
    /// <param name="answer">Index of the true answer.</param>
    /// <param name="excluded">Distinct other entities that are taken out; the answer itself is never taken out.</param>
    public static double Of(ReadOnlySpan<float> scores, int answer, ReadOnlySpan<int> excluded)
    {
        var own = scores[answer];
        if (float.IsNaN(own)) own = float.NegativeInfinity;
        var (above, equal) = Count(scores, own);
        foreach (var other in excluded)
        {
            if (other == answer) continue;
            if (scores[other] > own) above--;
            else if (scores[other] == own) equal--;
        }

        return 1 + above + (equal - 1) / 2.0;
    }

    private static (int Above, int Equal) Count(ReadOnlySpan<float> scores, float own)
    {
        var (above, equal, i) = (0, 0, 0);
        var pivot = new Vector<float>(own);
        for (; i <= scores.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            var block = new Vector<float>(scores[i..]);
            above -= Vector.Sum(Vector.GreaterThan(block, pivot));
            equal -= Vector.Sum(Vector.Equals(block, pivot));
        }

        for (; i < scores.Length; i++)
        {
            if (scores[i] > own) above++;
            else if (scores[i] == own) equal++;
        }

        return (above, Math.Max(equal, 1));
    }
}
