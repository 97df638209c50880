namespace Guanlan.Forecasting;

/// <summary>
/// Decayed statistics by group and member (say: all objects of a subject under a relation), found by key in one probe and listed by
/// group. Groups and members are non-negative; a group below 2^38, a member below 2^25.
/// </summary>
internal sealed class StatTable(DecayTable decay)
{
    private readonly Dictionary<long, StatGroup> groups = [];
    private ulong[] keys = new ulong[1024];
    private int[] slots = new int[1024];
    private DecayedStat[] stats = new DecayedStat[256];

    public int Count { get; private set; }

    public DecayTable Decay => decay;

    public StatGroup? Group(long group) => groups.GetValueOrDefault(group);

    /// <summary>The place of a member, or -1.</summary>
    public int Find(long group, int member)
    {
        var key = Key(group, member);
        for (var at = Hash(key); ; at = (at + 1) & (keys.Length - 1))
        {
            if (keys[at] == key) return slots[at];
            if (keys[at] == 0) return -1;
        }
    }

    public ref readonly DecayedStat this[int place] => ref stats[place];

    /// <summary>Counts one more and returns the place.</summary>
    public int Add(long group, int member, int step)
    {
        var place = Find(group, member);
        if (!groups.TryGetValue(group, out var list)) groups[group] = list = new StatGroup();
        if (place < 0)
        {
            place = Insert(Key(group, member));
            list.Enlist(member, place);
        }

        stats[place].Add(step, decay);
        list.Total.Add(step, decay);
        (list.Top, list.Latest) = (null, null);
        return place;
    }

    /// <summary>The members of a group with the largest sums at a speed, heaviest first. Their order changes only when the group does.</summary>
    public TopMembers Top(StatGroup group, int speed, int size)
    {
        var isFast = speed < 2;
        if ((isFast ? group.Latest : group.Top) is { } held && held.Asked >= size && held.Speed == speed) return held;
        var members = group.Members;
        var places = group.Places;
        var weights = new float[members.Length];
        var order = new int[members.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            // Negative, so that the plain ascending sort puts the heaviest first.
            weights[i] = -stats[places[i]].Sum(speed, group.Total.Last, decay);
            order[i] = members[i];
        }

        Array.Sort(weights, order);
        var kept = Math.Min(size, order.Length);
        for (var i = 0; i < kept; i++) weights[i] = -weights[i];
        var top = new TopMembers(order[..kept], weights[..kept], group.Total.Last, speed, size);
        if (isFast) group.Latest = top;
        else group.Top = top;
        return top;
    }

    private static ulong Key(long group, int member) => ((ulong)group << 25 | (uint)member) + 1;

    private int Hash(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 32) & (keys.Length - 1);

    private int Insert(ulong key)
    {
        if (Count * 2 >= keys.Length) Grow();
        if (Count == stats.Length) Array.Resize(ref stats, Count * 2);
        Put(key, Count);
        return Count++;
    }

    private void Put(ulong key, int place)
    {
        var at = Hash(key);
        while (keys[at] != 0) at = (at + 1) & (keys.Length - 1);
        (keys[at], slots[at]) = (key, place);
    }

    private void Grow()
    {
        var (oldKeys, oldSlots) = (keys, slots);
        (keys, slots) = (new ulong[oldKeys.Length * 2], new int[oldKeys.Length * 2]);
        for (var i = 0; i < oldKeys.Length; i++)
            if (oldKeys[i] != 0) Put(oldKeys[i], oldSlots[i]);
    }
}
