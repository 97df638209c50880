namespace Guanlan.Forecasting;

/// <summary>The heaviest members of a group and their sums on the day the group last changed.</summary>
internal sealed record TopMembers(int[] Members, float[] Weights, int AsOf, int Speed, int Asked)
{
    public static TopMembers None { get; } = new([], [], 0, 0, int.MaxValue);

    /// <summary>What the weights have decayed by since.</summary>
    public float Fade(int step, DecayTable decay) => decay.Factor(Speed, step - AsOf);
}
