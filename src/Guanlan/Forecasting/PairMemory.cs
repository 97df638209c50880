namespace Guanlan.Forecasting;

/// <summary>
/// Whoever met whom, of actors or of groups of them: how often, which relations happened between the two and when last, and at what rate one
/// follows another there.
/// </summary>
internal sealed class PairMemory(int relations, DecayTable decay, int stepsPerDay, bool isByHabit)
{
    private PairRelation[][] entries = new PairRelation[256][];
    private int[] counts = new int[256];

    public StatTable Stats { get; } = new(decay);

    public HazardTable Hazards { get; } = new(relations, stepsPerDay, isByHabit);

    /// <summary>What happened between a pair, by its place in <see cref="Stats"/>; nothing for -1.</summary>
    public ReadOnlySpan<PairRelation> Between(int place) => place < 0 ? [] : entries[place].AsSpan(0, counts[place]);

    /// <summary>Counts that a relation followed what had happened between the two before this step.</summary>
    public void Follow(int first, int second, int relation, int step) => Hazards.Hit(Between(Stats.Find(first, second)), relation, step);

    /// <summary>Enters an act between the two.</summary>
    public void Add(int first, int second, int relation, int step)
    {
        var known = Stats.Count;
        var place = Stats.Add(first, second, step);
        if (Stats.Count > known) Hazards.NewPair();
        if (place >= entries.Length)
        {
            Array.Resize(ref entries, place * 2);
            Array.Resize(ref counts, place * 2);
        }

        var list = entries[place] ??= new PairRelation[2];
        ref var count = ref counts[place];
        var at = 0;
        while (at < count && list[at].Relation != relation) at++;
        if (at == count)
        {
            if (count == list.Length) Array.Resize(ref entries[place], count * 2);
            list = entries[place];
            list[count++] = new PairRelation(relation, step, 0);
        }

        var before = list[at];
        list[at] = new PairRelation(relation, step, before.Count + 1);
        Hazards.Move(before, list[at]);
    }

    /// <summary>The summed rates at which a relation follows today what happened between a pair, and those of the last two steps alone.</summary>
    public (float All, float Lately) Rates(int place, int relation, int step)
    {
        var (all, lately) = (0f, 0f);
        foreach (var entry in Between(place))
        {
            Hazards.Rate(entry, relation, step, out var rate);
            all += rate;
            if (step - entry.Last <= 2) lately += rate;
        }

        return (all, lately);
    }
}
