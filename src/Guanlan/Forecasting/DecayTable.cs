namespace Guanlan.Forecasting;

/// <summary>Powers of one half for the ages that occur, at five speeds.</summary>
internal sealed class DecayTable
{
    public const int Speeds = 5;
    private const int Kept = 8192;
    private readonly float[][] factors;

    public DecayTable(IReadOnlyList<double> halfLives)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(halfLives.Count, Speeds);
        factors = [.. halfLives.Select(half => Enumerable.Range(0, Kept).Select(age => (float)Math.Pow(2, -age / half)).ToArray())];
    }

    public float Factor(int speed, int age)
    {
        var table = factors[speed];
        return age < table.Length ? table[age] : 0;
    }
}
