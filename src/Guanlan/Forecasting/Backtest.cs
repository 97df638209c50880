using System.Runtime.InteropServices;

namespace Guanlan.Forecasting;

/// <summary>
/// Asks a model about every act of a stretch of past steps, both ends, and ranks the true answers by the protocol of
/// <c>docs/reference/forecasting.md</c>. The model is shown a step only after all questions about it were scored.
/// </summary>
public static class Backtest
{
    /// <summary>Runs the questions of the steps from <paramref name="from"/> up to but not including <paramref name="to"/>.</summary>
    /// <param name="model">The model; steps before <paramref name="from"/> that it has not seen are shown to it first.</param>
    /// <param name="acts">All acts.</param>
    /// <param name="from">First step asked about.</param>
    /// <param name="to">One more than the last step asked about.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Stops between steps.</param>
    /// <returns>Two questions an act, in order of the acts, object first.</returns>
    public static RankedQuery[] Run(
        Forecaster model, TemporalEventGraph acts, int from, int to, BacktestOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(acts);
        options ??= new BacktestOptions();
        if (options.Track == EvaluationTrack.QuerySetAware && model is not IQuerySetAware)
            throw new ArgumentException($"{model.Name} cannot use the query set", nameof(options));
        CatchUp(model, acts, from);
        var known = new KnownAnswers(acts, options.Filter);
        var seen = new SeenPairs(acts.Before(from));
        var total = acts.Before(to).Length - acts.Before(from).Length;
        var ranked = new List<RankedQuery>(2 * (total / options.Every) + 2);
        for (var (step, offset) = (from, 0); step < to; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            var here = acts.At(step);
            var asked = new List<Quad>();
            for (var i = 0; i < here.Length; i++)
                if ((offset + i) % options.Every == 0) asked.Add(here[i]);
            offset += here.Length;
            if (options.Track == EvaluationTrack.QuerySetAware) ((IQuerySetAware)model).ShowQuerySet(Questions(here, acts.RelationCount));
            known.Enter(step);
            ranked.AddRange(Rank(model, acts, asked, known, seen, options.Threads));
            if (options.Setting == EvaluationSetting.SingleStep)
            {
                model.Observe(step, here);
                seen.Add(here);
            }

            options.Progress?.Invoke(offset, total);
        }

        return [.. ranked];
    }

    /// <summary>Shows a model the steps that it has not seen, up to but not including one.</summary>
    public static void CatchUp(Forecaster model, TemporalEventGraph acts, int to)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(acts);
        for (var step = model.LastStep + 1; step < to; step++) model.Observe(step, acts.At(step));
    }

    private static ForecastQuery[] Questions(ReadOnlySpan<Quad> acts, int relations)
    {
        var queries = new ForecastQuery[acts.Length * 2];
        for (var i = 0; i < acts.Length; i++)
        {
            queries[2 * i] = Question(acts[i], QueryDirection.Object, relations);
            queries[2 * i + 1] = Question(acts[i], QueryDirection.Subject, relations);
        }

        return queries;
    }

    private static ForecastQuery Question(Quad act, QueryDirection direction, int relations) => direction == QueryDirection.Object
        ? new ForecastQuery(act.Subject, act.Relation, act.Step)
        : new ForecastQuery(act.Object, act.Relation + relations, act.Step);

    private static RankedQuery[] Rank(
        Forecaster model, TemporalEventGraph acts, List<Quad> asked, KnownAnswers known, SeenPairs seen, int threads)
    {
        var ranked = new RankedQuery[asked.Count * 2];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads) };
        Parallel.For(0, ranked.Length, parallel, () => new float[acts.EntityCount], (i, _, scores) =>
        {
            var (act, direction) = (CollectionsMarshal.AsSpan(asked)[i / 2], (QueryDirection)(i % 2));
            var query = Question(act, direction, acts.RelationCount);
            model.Score(query, scores);
            var answer = direction == QueryDirection.Object ? act.Object : act.Subject;
            var rank = ExpectedRank.Of(scores, answer, known.Of(query));
            ranked[i] = new RankedQuery(act, direction, seen.Kind(act), rank);
            return scores;
        }, _ => { });
        return ranked;
    }
}
