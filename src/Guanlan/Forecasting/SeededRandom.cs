namespace Guanlan.Forecasting;

/// <summary>A small random source (SplitMix64) whose sequence is fixed by its seed on every platform and version.</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }

    public int Below(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

    public float Unit() => (Next() >> 40) / (float)(1 << 24);

    public void Shuffle(Span<int> order)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }
    }
}
