namespace Guanlan.Forecasting;

/// <summary>
/// How often one relation follows another between the same two entities: "after r' happened b days ago, r happens today at this rate".
/// The exposure counts every pair on every day, so that pairs that never meet again pull the rate down. Rates are also kept apart by how
/// often r' had happened in the pair (once, two to four times, more), shrunk towards the rate of all. What followed is kept relation by
/// relation, so that a question, which asks about one, reads a few kilobytes.
/// </summary>
internal sealed class HazardTable
{
    public const int Lags = 7;
    private static readonly int[] LagFrom = [1, 2, 3, 5, 10, 26, 81];
    private static readonly byte[] LagOf = [.. Enumerable.Range(0, 82).Select(age => (byte)Math.Max(0, Array.FindLastIndex(LagFrom, from => from <= age)))];
    private const float Prior = 20;
    private readonly int relations;
    private readonly int lagScale;
    private readonly int habits;
    private readonly float[] hits;
    private readonly float[] hitsAll;
    private readonly double[] exposure;
    private readonly double[] exposureAll;
    private readonly int[] live;
    private readonly List<int>[] lastSeen;
    private readonly float[] perRelation;
    private double pairDays;
    private int pairs;

    /// <summary>Makes an empty table.</summary>
    /// <param name="relations">How many relations, inverses counted.</param>
    /// <param name="lagScale">Steps to a day.</param>
    /// <param name="isByHabit">Whether rates are kept apart by how often a relation had happened.</param>
    public HazardTable(int relations, int lagScale, bool isByHabit = true)
    {
        (this.relations, this.lagScale, habits) = (relations, lagScale, isByHabit ? 3 : 1);
        hits = new float[relations * habits * Lags * relations];
        hitsAll = isByHabit ? new float[relations * Lags * relations] : hits;
        exposure = new double[relations * habits * Lags];
        exposureAll = isByHabit ? new double[relations * Lags] : exposure;
        live = new int[relations * habits * Lags];
        lastSeen = [.. Enumerable.Range(0, relations * habits).Select(_ => new List<int>())];
        perRelation = new float[relations];
    }

    /// <summary>Ages all pairs to a step: the exposure of a day counts before its acts do.</summary>
    public void Open(int step)
    {
        for (var row = 0; row < lastSeen.Length; row++)
        {
            var days = lastSeen[row];
            if (days.Count == 0) continue;
            for (var lag = 1; lag < Lags; lag++)
            {
                var day = step - 1 - (LagFrom[lag] - 1) * lagScale;
                if (day < 0 || day >= days.Count) continue;
                live[row * Lags + lag - 1] -= days[day];
                live[row * Lags + lag] += days[day];
            }

            for (var lag = 0; lag < Lags; lag++)
            {
                exposure[row * Lags + lag] += live[row * Lags + lag];
                if (habits > 1) exposureAll[row / habits * Lags + lag] += live[row * Lags + lag];
            }
        }

        pairDays += pairs;
    }

    /// <summary>Counts that a relation followed the pair's earlier ones. Only entries older than the step count.</summary>
    public void Hit(ReadOnlySpan<PairRelation> past, int relation, int step)
    {
        perRelation[relation]++;
        var own = Own(relation);
        var all = All(relation);
        foreach (var entry in past)
        {
            if (entry.Last >= step) continue;
            var lag = Lag(step - entry.Last);
            if (habits > 1) own[(entry.Relation * habits + Habit(entry.Count)) * Lags + lag]++;
            all[entry.Relation * Lags + lag]++;
        }
    }

    /// <summary>Moves a pair's entry to a step; <paramref name="before"/> has a count of 0 if it is new.</summary>
    public void Move(PairRelation before, PairRelation after)
    {
        if (before.Count > 0)
        {
            var old = before.Relation * habits + Habit(before.Count);
            lastSeen[old][before.Last]--;
            live[old * Lags + Lag(after.Last - before.Last)]--;
        }

        var row = after.Relation * habits + Habit(after.Count);
        var days = lastSeen[row];
        while (days.Count <= after.Last) days.Add(0);
        days[after.Last]++;
        live[row * Lags]++;
    }

    public void NewPair() => pairs++;

    /// <summary>The rate at which a relation follows an entry of the pair today.</summary>
    public float Rate(PairRelation entry, int relation, int step, out float conditioned)
    {
        var lag = Lag(step - entry.Last);
        var past = entry.Relation * Lags + lag;
        var rate = All(relation)[past] / ((float)exposureAll[past] + Prior);
        var row = (entry.Relation * habits + Habit(entry.Count)) * Lags + lag;
        conditioned = habits == 1 ? rate : (Own(relation)[row] + Prior * rate) / ((float)exposure[row] + Prior);
        return rate;
    }

    /// <summary>The rate over all pairs that ever met.</summary>
    public float BaseRate(int relation) => (float)((perRelation[relation] + 1e-3) / (pairDays + Prior));

    /// <summary>What a rate rests on.</summary>
    public (float Hits, double Exposure) Grounds(int past, int lagSteps, int relation)
    {
        var lag = Lag(lagSteps);
        return (All(relation)[past * Lags + lag], exposureAll[past * Lags + lag]);
    }

    private int Habit(int count) => habits == 1 || count <= 1 ? 0 : count <= 4 ? 1 : 2;

    private Span<float> Own(int relation) => hits.AsSpan(relation * relations * habits * Lags, relations * habits * Lags);

    private Span<float> All(int relation) => hitsAll.AsSpan(relation * relations * Lags, relations * Lags);

    private int Lag(int age)
    {
        var days = (age + lagScale - 1) / lagScale;
        return days >= LagOf.Length ? Lags - 1 : LagOf[Math.Max(days, 0)];
    }
}
