using Guanlan.Forecasting;

namespace Guanlan.Tests.Forecasting;

public class HistoryRankerTests
{
    private static readonly RankerOptions Small = new()
    {
        Networks = 1,
        Epochs = 2,
        FactorDimensions = 8,
        Trees = 3,
        LinearQuestions = 200,
        RefinedQuestions = 800,
        FittedCandidates = 20,
    };

    [Fact]
    public void Ranker_beats_recurrency_where_acts_answer_each_other()
    {
        var acts = SyntheticActs.Make(steps: 100, perStep: 20, seed: 5);
        var ranker = HistoryRanker.Fit(acts, 90, EntityGroups.None(acts.EntityCount), Small);
        var ours = RankingScore.Of(Backtest.Run(ranker, acts, 90, 100));
        var baseline = RankingScore.Of(Backtest.Run(new RecencyForecaster(acts.RelationCount), acts, 90, 100));
        Assert.True(ours.Mrr > baseline.Mrr + 0.05, $"{ours} against {baseline}");
    }

    [Fact]
    public void Ranker_gives_the_same_ranks_on_any_number_of_threads()
    {
        var acts = SyntheticActs.Make(steps: 40, perStep: 12, seed: 7);
        var runs = new[] { 1, 3 }.Select(threads =>
        {
            var ranker = HistoryRanker.Fit(acts, 35, EntityGroups.None(acts.EntityCount), Small with { Threads = threads });
            return Backtest.Run(ranker, acts, 35, 40, new BacktestOptions { Threads = threads });
        }).ToArray();
        Assert.Equal(runs[0], runs[1]);
    }

    [Fact]
    public void Ranker_says_of_a_past_day_what_it_would_have_said_then()
    {
        var acts = SyntheticActs.Make(steps: 40, perStep: 12, seed: 9);
        var known = TemporalEventGraph.From(acts.Before(35).ToArray(), acts.EntityCount, acts.RelationCount);
        var (then, later) = (new float[acts.EntityCount], new float[acts.EntityCount]);
        HistoryRanker.Fit(known, 35, EntityGroups.None(acts.EntityCount), Small).Score(new ForecastQuery(1, 0, 35), then);
        HistoryRanker.Fit(acts, 35, EntityGroups.None(acts.EntityCount), Small).Score(new ForecastQuery(1, 0, 35), later);
        Assert.Equal(then, later);
    }

    [Fact]
    public void Query_set_is_refused_by_a_ranker_for_the_clean_track_and_taken_by_one_fitted_for_it()
    {
        var acts = SyntheticActs.Make(steps: 40, perStep: 12, seed: 9);
        var track = new BacktestOptions { Track = EvaluationTrack.QuerySetAware };
        var clean = HistoryRanker.Fit(acts, 35, EntityGroups.None(acts.EntityCount), Small);
        Assert.Throws<InvalidOperationException>(() => Backtest.Run(clean, acts, 35, 40, track));
        var aware = HistoryRanker.Fit(acts, 35, EntityGroups.None(acts.EntityCount), Small with { Track = EvaluationTrack.QuerySetAware });
        Assert.Equal(2 * (acts.Count - acts.Before(35).Length), Backtest.Run(aware, acts, 35, 40, track).Length);
    }

    [Theory]
    [InlineData(HistoryBaselineKind.BaseRate, 2)]
    [InlineData(HistoryBaselineKind.DecayedCount, 1)]
    [InlineData(HistoryBaselineKind.Hazards, 1)]
    public void Baseline_ranks_by_its_one_number(HistoryBaselineKind kind, double rank)
    {
        // 0 acts on 2 twice, two days apart, 3 acts on 1 three times: by the base rate 1 is first, by the pair's own past 2 is.
        var acts = TemporalEventGraph.From(
            [new Quad(0, 0, 2, 0), new Quad(0, 0, 2, 2), new Quad(3, 0, 1, 0), new Quad(3, 0, 1, 1), new Quad(3, 0, 1, 2), new Quad(0, 0, 2, 4)]);
        var ranked = Backtest.Run(new HistoryBaseline(kind, acts), acts, 4, 5);
        Assert.Equal(rank, ranked[0].Rank);
    }

    [Theory]
    [InlineData("India", "Police_(India)", "Police_(Kenya)", "Xi_Jinping")]
    [InlineData("India", "Police (India)", "Police (Kenya)", "Xi Jinping")]
    public void Groups_come_from_names_as_the_sets_write_them(params string[] names)
    {
        var groups = EntityGroups.FromNames(names);
        Assert.Equal(groups.Country[0], groups.Country[1]);
        Assert.NotEqual(groups.Country[1], groups.Country[2]);
        Assert.Equal(groups.Role[1], groups.Role[2]);
        Assert.Equal((0, 0), (groups.Country[3], groups.Role[3]));
    }
}
