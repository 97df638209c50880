using Guanlan.Forecasting;

namespace Guanlan.Tests.Forecasting;

/// <summary>One small example, worked by hand, for every rule of docs/reference/forecasting.md.</summary>
public class ProtocolTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2.5)]
    [InlineData(2, 2.5)]
    [InlineData(3, 4)]
    [InlineData(4, 5)]
    public void Rank_of_a_tie_is_the_middle_of_its_places(int answer, double rank) =>
        Assert.Equal(rank, ExpectedRank.Of([9, 5, 5, 1, float.NaN], answer, []));

    [Fact]
    public void Rank_leaves_out_other_true_answers_but_never_the_answer()
    {
        Assert.Equal(1.5, ExpectedRank.Of([9, 5, 5, 1], 1, [0, 1]));
        Assert.Equal(1, ExpectedRank.Of([9, 5, 5, 1], 1, [0, 2]));
        Assert.Equal(20.5, ExpectedRank.Of(new float[40], 7, []));
    }

    [Fact]
    public void Score_is_the_mean_over_questions()
    {
        var ranked = new[] { 1, 2, 4, 11 }.Select(rank => new RankedQuery(default, QueryDirection.Object, QueryKind.NewPair, rank)).ToArray();
        var score = RankingScore.Of(ranked);
        Assert.Equal((1 + 0.5 + 0.25 + 1 / 11.0) / 4, score.Mrr, 12);
        Assert.Equal((4, 0.25, 0.5, 0.75), (score.Count, score.Hits1, score.Hits3, score.Hits10));
    }

    [Fact]
    public void Both_ends_of_every_act_are_asked_over_all_entities()
    {
        // Four entities, the last never seen. Scores 4 3 2 1: whom does 0 act on? (answer 1, rank 2); who acts on 1? (answer 0, rank 1).
        var acts = TemporalEventGraph.From([new Quad(0, 0, 1, 0)], entityCount: 4);
        var model = new FixedForecaster(4, 3, 2, 1);
        var ranked = Backtest.Run(model, acts, 0, 1);
        Assert.Equal([2.0, 1.0], ranked.Select(query => query.Rank));
        Assert.Equal([QueryDirection.Object, QueryDirection.Subject], ranked.Select(query => query.Direction));
        Assert.Contains("asked 1 1 0", model.Log);
    }

    [Theory]
    [InlineData(EvaluationFilter.Raw, 3)]
    [InlineData(EvaluationFilter.TimeAware, 2)]
    [InlineData(EvaluationFilter.Static, 1)]
    public void Filter_takes_out_the_answers_of_the_step_or_none_or_those_of_any_step(EvaluationFilter filter, double rank)
    {
        // 0 acts on 1 at step 0, on 2 and 3 at step 1. Asked about (0, ?, 1) with answer 3: raw 3rd; without 2 it is 2nd; without 1 too it is first.
        var acts = TemporalEventGraph.From([new Quad(0, 0, 1, 0), new Quad(0, 0, 2, 1), new Quad(0, 0, 3, 1)]);
        var ranked = Backtest.Run(new FixedForecaster(0, 9, 8, 7), acts, 1, 2, new BacktestOptions { Filter = filter });
        Assert.Equal(rank, ranked.Single(query => query is { Act.Object: 3, Direction: QueryDirection.Object }).Rank);
    }

    [Fact]
    public void Single_step_shows_each_step_after_it_was_asked_and_multi_step_shows_none()
    {
        var acts = TemporalEventGraph.From([new Quad(0, 0, 1, 0), new Quad(0, 0, 1, 1), new Quad(0, 0, 1, 2)]);
        var single = new FixedForecaster(1, 0);
        Backtest.Run(single, acts, 1, 3);
        Assert.Equal(["saw 0: 1", "asked 0 0 1", "asked 1 1 1", "saw 1: 1", "asked 0 0 2", "asked 1 1 2", "saw 2: 1"], single.Log);
        var multi = new FixedForecaster(1, 0);
        Backtest.Run(multi, acts, 1, 3, new BacktestOptions { Setting = EvaluationSetting.MultiStep });
        Assert.Equal(["saw 0: 1", "asked 0 0 1", "asked 1 1 1", "asked 0 0 2", "asked 1 1 2"], multi.Log);
    }

    [Fact]
    public void Query_set_is_shown_on_its_own_track_only()
    {
        var acts = TemporalEventGraph.From([new Quad(0, 0, 1, 0), new Quad(1, 0, 0, 0)]);
        var model = new FixedForecaster(1, 0);
        Backtest.Run(model, acts, 0, 1, new BacktestOptions { Track = EvaluationTrack.QuerySetAware });
        Assert.Equal("queries 4", model.Log[0]);
        var clean = new FixedForecaster(1, 0);
        Backtest.Run(clean, acts, 0, 1);
        Assert.DoesNotContain(clean.Log, line => line.StartsWith("queries", StringComparison.Ordinal));
        Assert.Throws<ArgumentException>(() =>
            Backtest.Run(new RecencyForecaster(1), acts, 0, 1, new BacktestOptions { Track = EvaluationTrack.QuerySetAware }));
    }

    [Fact]
    public void Duplicates_stay_in_the_count_and_in_the_history()
    {
        // 0 acts on 1 twice and on 2 once before; then twice on 2. Four questions, two and two alike; by count 1 stands before 2.
        var acts = TemporalEventGraph.From([new Quad(0, 0, 1, 0), new Quad(0, 0, 1, 0), new Quad(0, 0, 2, 0), new Quad(0, 0, 2, 1), new Quad(0, 0, 2, 1)]);
        Assert.Equal(5, acts.Count);
        var ranked = Backtest.Run(new HistoryBaseline(HistoryBaselineKind.DecayedCount, acts), acts, 1, 2);
        Assert.Equal([2.0, 1.0, 2.0, 1.0], ranked.Select(query => query.Rank));
    }

    [Fact]
    public void Standard_error_is_that_of_a_mean()
    {
        // Reciprocals 1 and 0.5: mean 0.75, variance of the sample 0.125, of the mean 0.0625.
        var ranked = new[] { 1, 2 }.Select(rank => new RankedQuery(default, QueryDirection.Object, QueryKind.NewPair, rank)).ToArray();
        Assert.Equal(0.25, RankingScore.StandardError(ranked), 12);
    }

    [Fact]
    public void Step_that_a_model_was_fed_would_be_found_by_the_backtest()
    {
        var acts = SyntheticActs.Make(steps: 12, perStep: 10, seed: 6);
        var leaking = new RecencyForecaster(acts.RelationCount);
        for (var step = 0; step <= 10; step++) leaking.Observe(step, acts.At(step));
        var leak = Assert.Throws<AggregateException>(() => Backtest.Run(leaking, acts, 10, 12));
        Assert.All(leak.InnerExceptions, inner => Assert.Contains("leak", inner.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Parameters_come_from_before_the_split_whatever_comes_after_it()
    {
        var acts = SyntheticActs.Make(steps: 40, perStep: 12, seed: 11);
        var other = TemporalEventGraph.From([.. acts.Before(35), new Quad(0, 0, 1, 36)], acts.EntityCount, acts.RelationCount);
        var options = new RankerOptions { Networks = 1, Epochs = 1, FactorDimensions = 8, LinearQuestions = 100, RefinedQuestions = 300 };
        var (one, two) = (new float[acts.EntityCount], new float[acts.EntityCount]);
        HistoryRanker.Fit(acts, 35, EntityGroups.None(acts.EntityCount), options).Score(new ForecastQuery(2, 1, 35), one);
        HistoryRanker.Fit(other, 35, EntityGroups.None(acts.EntityCount), options).Score(new ForecastQuery(2, 1, 35), two);
        Assert.Equal(one, two);
    }

    [Fact]
    public void Questions_are_told_apart_by_what_was_known()
    {
        var acts = TemporalEventGraph.From(
            [new Quad(0, 0, 1, 0), new Quad(0, 0, 1, 1), new Quad(1, 0, 0, 1), new Quad(0, 0, 2, 1), new Quad(0, 0, 2, 2)], relationCount: 2);
        var ranked = Backtest.Run(new FixedForecaster(1, 1, 1), acts, 1, 3);
        Assert.Equal(
            [QueryKind.SeenTriple, QueryKind.NewPair, QueryKind.SeenPair, QueryKind.SeenTriple],
            ranked.Where(query => query.Direction == QueryDirection.Object).Select(query => query.Kind));
    }

    [Fact]
    public void A_step_that_was_shown_cannot_be_asked_about()
    {
        var model = new RecencyForecaster(1);
        model.Observe(3, [new Quad(0, 0, 1, 3)]);
        var leak = Assert.Throws<InvalidOperationException>(() => model.Score(new ForecastQuery(0, 0, 3), new float[2]));
        Assert.Contains("leak", leak.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => model.Observe(3, []));
        Assert.Throws<InvalidOperationException>(() => model.Observe(4, [new Quad(0, 0, 1, 5)]));
        model.Score(new ForecastQuery(0, 0, 4), new float[2]);
    }

    [Fact]
    public void Numbers_do_not_depend_on_threads()
    {
        var acts = SyntheticActs.Make(steps: 30, perStep: 20, seed: 3);
        var one = Backtest.Run(new RecencyForecaster(acts.RelationCount), acts, 20, 30);
        var many = Backtest.Run(new RecencyForecaster(acts.RelationCount), acts, 20, 30, new BacktestOptions { Threads = 4 });
        Assert.Equal(one, many);
    }
}
