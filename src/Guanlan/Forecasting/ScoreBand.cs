namespace Guanlan.Forecasting;

/// <summary>
/// A range of final scores that belongs to one stage, so that whoever a later stage judged ranks above whoever it did not. Only the distances
/// within a list mean anything: a softmax does not feel where its scores lie, and networks drift with every step they learn.
/// </summary>
/// <param name="Top">What the best of a list gets.</param>
/// <param name="Depth">How far below the others may lie; those further behind share the bottom.</param>
internal readonly record struct ScoreBand(float Top, float Depth)
{
    /// <summary>Candidates of the first stage: above the tail, which lies between 0 and 1.</summary>
    public static readonly ScoreBand First = new(100, 98);

    /// <summary>Those judged again.</summary>
    public static readonly ScoreBand Second = new(300, 198);

    /// <summary>The final score of a candidate.</summary>
    /// <param name="score">What the stage said.</param>
    /// <param name="best">The largest that it said of anybody in the list.</param>
    public float Of(float score, float best) => Top - Math.Min(best - score, Depth);
}
