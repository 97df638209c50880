using System.Collections.Concurrent;

namespace Guanlan.Forecasting;

/// <summary>
/// Ranks by history: candidates from the past of subject and relation, features of each, a linear first stage, and a second stage that
/// judges the first's best again. What it remembers follows from the steps shown; what it learned comes from <see cref="Fit"/> alone.
/// </summary>
/// <example><code>
/// var ranker = HistoryRanker.Fit(data.Acts, data.ValidFrom, EntityGroups.FromNames(data.Entities.All));
/// var ranked = Backtest.Run(ranker, data.Acts, data.ValidFrom, data.TestFrom);
/// </code></example>
public sealed partial class HistoryRanker : Forecaster, IQuerySetAware
{
    private readonly RankerOptions options;
    private readonly HistoryState state;
    private readonly CandidateFinder finder;
    private readonly CandidateFeatures features;
    private readonly OnlineFactors? factors;
    private readonly OnlineCrosses? crosses;
    private readonly ConcurrentBag<CandidateWorkspace> workspaces = [];
    private readonly int shownEvery;
    private LinearStage? linear;
    private SecondStage? second;
    private float[]? tail;
    private QuerySet? asked;

    private HistoryRanker(TemporalEventGraph acts, int before, EntityGroups groups, RankerOptions options)
        : base("ranker")
    {
        this.options = options;
        state = new HistoryState(acts.EntityCount, acts.RelationCount, groups, options.HalfLives, options.StepsPerDay);
        finder = new CandidateFinder(state);
        if (options.HasCrosses) crosses = new OnlineCrosses(state, acts.Before(before).Length, options.Seed);
        features = new CandidateFeatures(state, crosses);
        shownEvery = options.ShownEvery > 0 ? options.ShownEvery : Math.Max(1, (before - acts.FirstStep) / 10);
        if (options.FactorDimensions > 0)
            factors = new OnlineFactors(acts.EntityCount, acts.RelationCount, options.FactorDimensions, options.FactorReplays, options.Seed);
    }

    /// <summary>Fits on the acts before a step; afterwards the model has seen exactly those.</summary>
    /// <param name="acts">The acts; those from <paramref name="before"/> on are not read.</param>
    /// <param name="before">One more than the last step to learn from.</param>
    /// <param name="groups">Country and role of the entities.</param>
    /// <param name="options">Settings.</param>
    /// <param name="cancellation">Stops between steps.</param>
    public static HistoryRanker Fit(
        TemporalEventGraph acts, int before, EntityGroups groups, RankerOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(acts);
        ArgumentNullException.ThrowIfNull(groups);
        var ranker = new HistoryRanker(acts, before, groups, options ?? new RankerOptions());
        new RankerFit(ranker, acts, before).Run(cancellation);
        return ranker;
    }

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">The ranker was fitted for the clean track.</exception>
    public void ShowQuerySet(ReadOnlySpan<ForecastQuery> queries)
    {
        if (options.Track != EvaluationTrack.QuerySetAware) throw new InvalidOperationException("this ranker was fitted for the clean track");
        asked = new QuerySet(queries, state.Relations);
    }

    /// <inheritdoc />
    protected override void Learn(int step, ReadOnlySpan<Quad> acts)
    {
        crosses?.Learn(step, acts);
        state.Learn(step, acts);
        factors?.Learn(acts);
        if ((step + 1) % shownEvery == 0)
        {
            factors?.Show();
            crosses?.Show();
        }

        (tail, asked) = (null, null);
    }

    /// <inheritdoc />
    protected override void Rank(ForecastQuery query, Span<float> scores)
    {
        var work = Rent();
        try
        {
            (tail ??= Tail(query.Step)).CopyTo(scores);
            finder.Find(query, work);
            features.Write(query, work, factors, asked);
            if (linear is null) return;
            var kept = First(work, options.RefinedCandidates);
            var best = work.Scores[work.Order[0]];
            for (var i = 0; i < work.Candidates.Count; i++) scores[work.Candidates[i]] = ScoreBand.First.Of(work.Scores[i], best);
            if (second is null) return;
            features.WriteCrosses(query, work, kept);
            second.Score(query.Relation, work, kept);
            best = VectorMath.Max(work.Refined.AsSpan(0, kept));
            for (var i = 0; i < kept; i++) scores[work.Candidates[work.Order[i]]] = ScoreBand.Second.Of(work.Refined[i], best);
        }
        finally
        {
            workspaces.Add(work);
        }
    }

    private CandidateWorkspace Rent() => workspaces.TryTake(out var work) ? work : new CandidateWorkspace(state.Entities);

    /// <summary>Scores the candidates by the first stage, orders them and says how many the second shall judge.</summary>
    private int First(CandidateWorkspace work, int size)
    {
        var (width, count) = (CandidateFeatures.Names.Count, work.Candidates.Count);
        var keys = new float[count];
        for (var i = 0; i < count; i++)
        {
            work.Scores[i] = linear!.Score(work.Features.AsSpan(i * width, width));
            keys[i] = -work.Scores[i];
            work.Order[i] = i;
        }

        Array.Sort(keys, work.Order, 0, count);
        return Math.Min(size, count);
    }

    /// <summary>Whoever is no candidate ranks below all candidates, by activity; those never seen share the last place.</summary>
    private float[] Tail(int step) => [.. state.Activity.Select(stat => stat.Sum(4, step, state.Decay) is var sum ? sum / (1 + sum) : 0)];
}
