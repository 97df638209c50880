namespace Guanlan.Forecasting;

/// <summary>Scratch memory of one thread for one question: the candidates found, and sums over paths by entity.</summary>
internal sealed class CandidateWorkspace(int entities)
{
    private readonly bool[] isCandidate = new bool[entities];
    private readonly bool[] isTouched = new bool[entities];
    private readonly List<int> touched = [];
    private long[] ranking = [];

    public List<int> Candidates { get; } = [];

    /// <summary>Over partners of partners, any relation.</summary>
    public float[] TwoHops { get; } = new float[entities];

    /// <summary>The same over the newest meetings only.</summary>
    public float[] LatestHops { get; } = new float[entities];

    /// <summary>What the partners do under the relation asked about.</summary>
    public float[] NeighbourUse { get; } = new float[entities];

    /// <summary>Those with the same objects under the relation, and their other objects.</summary>
    public float[] Alike { get; } = new float[entities];

    /// <summary>Features, a row a candidate.</summary>
    public float[] Features { get; set; } = [];

    public float[] Scores { get; set; } = [];

    public float[] Refined { get; set; } = [];

    public int[] Order { get; set; } = [];

    /// <summary>Layers of the second stage.</summary>
    public NetworkScratch Layers { get; } = new();

    public float[] Vector { get; } = new float[256];

    /// <summary>Rates between the subject and the candidates' countries; countries have numbers up to that of the entities.</summary>
    public RateMemo ToCountries { get; } = new(entities + 1);

    /// <summary>Rates between the subject's country and the candidates'.</summary>
    public RateMemo BetweenCountries { get; } = new(entities + 1);

    public void Clear()
    {
        foreach (var entity in Candidates) isCandidate[entity] = false;
        foreach (var entity in touched) (isTouched[entity], TwoHops[entity], LatestHops[entity], NeighbourUse[entity], Alike[entity]) = (false, 0, 0, 0, 0);
        Candidates.Clear();
        touched.Clear();
    }

    public void Add(int entity)
    {
        if (isCandidate[entity]) return;
        isCandidate[entity] = true;
        Candidates.Add(entity);
    }

    public void Add(ReadOnlySpan<int> entities)
    {
        foreach (var entity in entities) Add(entity);
    }

    /// <summary>Takes a candidate out.</summary>
    public void Drop(int entity)
    {
        if (!isCandidate[entity]) return;
        isCandidate[entity] = false;
        Candidates.Remove(entity);
    }

    /// <summary>Keeps the answer (moved to the front), the first few candidates and a random few of the others.</summary>
    public void Thin(int answer, int first, int others, SeededRandom random)
    {
        Candidates.Remove(answer);
        Candidates.Insert(0, answer);
        for (var i = first + 1; i < Math.Min(first + 1 + others, Candidates.Count); i++)
        {
            var other = i + random.Below(Candidates.Count - i);
            (Candidates[i], Candidates[other]) = (Candidates[other], Candidates[i]);
        }

        for (var i = first + 1 + others; i < Candidates.Count; i++) isCandidate[Candidates[i]] = false;
        if (Candidates.Count > first + 1 + others) Candidates.RemoveRange(first + 1 + others, Candidates.Count - first - 1 - others);
    }

    public void Touch(int entity)
    {
        if (isTouched[entity]) return;
        isTouched[entity] = true;
        touched.Add(entity);
    }

    /// <summary>Takes the best of the entities that only paths reach.</summary>
    public void AddBestTouched(float[] by, int size)
    {
        // One number orders by weight, heaviest first, then by id: the bits of a positive float rise with it.
        if (ranking.Length < touched.Count) ranking = new long[touched.Count * 2];
        var count = 0;
        foreach (var entity in touched)
            if (!isCandidate[entity] && by[entity] > 0) ranking[count++] = (long)(int.MaxValue - BitConverter.SingleToInt32Bits(by[entity])) << 32 | (uint)entity;
        Array.Sort(ranking, 0, count);
        for (var i = 0; i < Math.Min(size, count); i++) Add((int)(ranking[i] & int.MaxValue));
    }

    public void Reserve(int features)
    {
        var rows = Candidates.Count;
        if (Features.Length < rows * features) Features = new float[rows * features * 3 / 2];
        if (Scores.Length >= rows) return;
        (Scores, Refined, Order) = (new float[rows * 3 / 2], new float[rows * 3 / 2], new int[rows * 3 / 2]);
    }
}
