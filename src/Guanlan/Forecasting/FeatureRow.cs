namespace Guanlan.Forecasting;

/// <summary>Writes one candidate's features in order.</summary>
internal ref struct FeatureRow(Span<float> row, ForecastQuery query, DecayTable decay, float[] logs)
{
    private readonly Span<float> row = row;
    private int at;

    public readonly int Written => at;

    public void Put(float value) => row[at++] = value;

    /// <summary>The logarithm of a sum, flat near nothing.</summary>
    public void Log(float sum) => row[at++] = MathF.Log(1 + 20 * sum);

    public void Sums(in DecayedStat stat)
    {
        for (var speed = 0; speed < DecayTable.Speeds; speed++) Log(stat.Sum(speed, query.Step, decay));
    }

    public void Sum(in DecayedStat stat, int speed) => Log(stat.Sum(speed, query.Step, decay));

    public void Count(in DecayedStat stat) => Put(stat.Count < logs.Length ? logs[stat.Count] : MathF.Log(1 + stat.Count));

    /// <summary>Minus the logarithm of the steps since it last happened; what never happened counts as twice the longest kept.</summary>
    public void Lag(in DecayedStat stat) =>
        Put(stat.Count == 0 ? -9.7f : -(query.Step - stat.Last < logs.Length ? logs[query.Step - stat.Last] : 9));

    /// <summary>How far the steps since are from the last gap, in logarithms.</summary>
    public void Rhythm(in DecayedStat stat)
    {
        if (stat.Count < 2 || stat.Previous < 0) Put(3);
        else Put(MathF.Abs(MathF.Log((query.Step - stat.Last) / (float)(stat.Last - stat.Previous))));
    }

    public void Share(in DecayedStat part, in DecayedStat whole, int speed) =>
        Put(MathF.Sqrt(part.Sum(speed, query.Step, decay) / (whole.Sum(speed, query.Step, decay) + 0.1f)));
}
