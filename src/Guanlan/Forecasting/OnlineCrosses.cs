namespace Guanlan.Forecasting;

/// <summary>
/// A log-linear score over crossed indicators (<see cref="CrossIndicators"/>), learned as time goes by a softmax over the answer and some of
/// those who might have been it. Each step is scored before it is learned from.
/// </summary>
internal sealed class OnlineCrosses
{
    private const int MostOthers = 96;
    private readonly HistoryState state;
    private readonly SeededRandom random;
    private readonly CrossTable table;
    private readonly int[] stamps;
    private readonly Dictionary<long, List<int>> answers = [];
    private readonly List<int> active = [];
    private readonly List<int> others = [];
    private readonly int[] places = new int[MostOthers * CrossIndicators.Most];
    private readonly int[] counts = new int[MostOthers];
    private readonly float[] chances = new float[MostOthers];
    private int stamp;

    /// <summary>Makes a score that knows nothing.</summary>
    /// <param name="state">What happened; it must be shown a step after this was.</param>
    /// <param name="acts">How many acts there may be to learn from; the table has a place for each of what they may touch, up to four million.</param>
    /// <param name="seed">Seed of who is drawn.</param>
    public OnlineCrosses(HistoryState state, int acts, ulong seed)
    {
        (this.state, random, stamps) = (state, new SeededRandom(seed), new int[state.Entities]);
        table = new CrossTable(Math.Clamp((int)Math.Log2(64.0 * Math.Max(1, acts)), 12, 22));
    }

    public bool IsFrozen { get; private set; }

    /// <summary>Shows what was learned until now.</summary>
    public void Show()
    {
        if (!IsFrozen) table.Show();
    }

    public void Freeze()
    {
        IsFrozen = true;
        table.Freeze();
    }

    /// <summary>Writes the score and its parts, as they are shown.</summary>
    /// <param name="query">The question.</param>
    /// <param name="other">The candidate.</param>
    /// <param name="pair">The place of subject and candidate among the partners; -1 for none.</param>
    /// <param name="into">One number more than parts.</param>
    public void Score(ForecastQuery query, int other, int pair, Span<float> into)
    {
        Span<int> found = stackalloc int[CrossIndicators.Most];
        Span<int> ends = stackalloc int[CrossIndicators.Parts];
        new CrossIndicators(state, query, table.Mask, found).Write(other, pair, ends);
        (into[0], var from) = (0, 0);
        for (var part = 0; part < CrossIndicators.Parts; part++)
        {
            into[0] += into[1 + part] = table.Shown(found[from..ends[part]]);
            from = ends[part];
        }
    }

    /// <summary>Learns the acts of a step.</summary>
    public void Learn(int step, ReadOnlySpan<Quad> acts)
    {
        if (IsFrozen) return;
        answers.Clear();
        active.Clear();
        foreach (var act in acts)
        {
            Note(act.Subject, act.Relation, act.Object);
            Note(act.Object, act.Relation + state.Relations, act.Subject);
        }

        foreach (var act in acts)
        {
            Learn(new ForecastQuery(act.Subject, act.Relation, step), act.Object);
            Learn(new ForecastQuery(act.Object, act.Relation + state.Relations, step), act.Subject);
        }
    }

    private void Note(int subject, int relation, int other)
    {
        var key = state.Key(subject, relation);
        if (!answers.TryGetValue(key, out var list)) answers[key] = list = [];
        list.Add(other);
        active.Add(other);
    }

    private void Learn(ForecastQuery query, int answer)
    {
        Choose(query, answer);
        Span<int> ends = stackalloc int[CrossIndicators.Parts];
        var errors = chances.AsSpan(0, others.Count);
        for (var i = 0; i < errors.Length; i++)
        {
            var found = places.AsSpan(i * CrossIndicators.Most, CrossIndicators.Most);
            var indicators = new CrossIndicators(state, query, table.Mask, found);
            counts[i] = indicators.Write(others[i], state.Partners.Find(query.Subject, others[i]), ends);
            errors[i] = table.Learned(found[..counts[i]]);
        }

        VectorMath.Softmax(errors);
        errors[0] -= 1;
        for (var i = 0; i < errors.Length; i++)
        {
            // A candidate with next to no chance teaches next to nothing.
            if (Math.Abs(errors[i]) < 1e-3f) continue;
            table.Descend(places.AsSpan(i * CrossIndicators.Most, counts[i]), errors[i]);
        }
    }

    /// <summary>The answer first, then partners, objects, answers of the relation and some who were active that day; no other true answer.</summary>
    private void Choose(ForecastQuery query, int answer)
    {
        stamp++;
        others.Clear();
        foreach (var known in answers[state.Key(query.Subject, query.Relation)]) stamps[known] = stamp;
        others.Add(answer);
        var country = state.Groups.Country[query.Subject];
        Draw(state.Partners, query.Subject, 20, 10);
        Draw(state.Triples, state.Key(query.Subject, query.Relation), 16, 4);
        Draw(state.Answers, query.Relation, 10, 4);
        if (country > 0) Draw(state.CountryPartners, country, 6, 4);
        for (var i = 0; i < 6; i++) Add(active[random.Below(active.Count)]);
    }

    private void Draw(StatTable from, long group, int first, int drawn)
    {
        if (from.Group(group) is not { } found) return;
        var top = from.Top(found, CandidateFinder.Speed, CandidateFinder.MostKept).Members;
        for (var i = 0; i < Math.Min(first, top.Length); i++) Add(top[i]);
        if (top.Length <= first) return;
        for (var i = 0; i < drawn; i++) Add(top[first + random.Below(top.Length - first)]);
    }

    private void Add(int other)
    {
        if (stamps[other] == stamp) return;
        stamps[other] = stamp;
        others.Add(other);
    }
}
