using Guanlan.Forecasting;

namespace Guanlan.Tests.Forecasting;

public class HistoryRankerTests
{
    private static readonly RankerOptions Small = new()
    {
        Networks = 1, Epochs = 2, FactorDimensions = 8, Trees = 3, LinearQuestions = 200, RefinedQuestions = 800, FittedCandidates = 20,
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
    public void Groups_come_from_names_as_the_sets_write_them()
    {
        var groups = EntityGroups.FromNames(["India", "Police_(India)", "Police_(Kenya)", "Xi_Jinping"]);
        Assert.Equal(groups.Country[0], groups.Country[1]);
        Assert.NotEqual(groups.Country[1], groups.Country[2]);
        Assert.Equal(groups.Role[1], groups.Role[2]);
        Assert.Equal((0, 0), (groups.Country[3], groups.Role[3]));
    }
}
