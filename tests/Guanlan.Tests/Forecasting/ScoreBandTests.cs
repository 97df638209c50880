using Guanlan.Forecasting;

namespace Guanlan.Tests.Forecasting;

public class ScoreBandTests
{
    [Theory]
    [InlineData(0f)]
    [InlineData(140f)]
    [InlineData(-500f)]
    public void Candidates_keep_their_order_wherever_a_stage_has_drifted_to(float drift)
    {
        float[] scores = [3f + drift, 2.5f + drift, -40f + drift, -150f + drift];
        var placed = scores.Select(score => ScoreBand.Second.Of(score, scores.Max())).ToArray();
        Assert.Equal(placed.Distinct().OrderDescending(), placed);
    }

    [Fact]
    public void Whoever_was_judged_again_ranks_above_whoever_was_not_and_both_above_the_tail()
    {
        const float far = -10_000;
        Assert.True(ScoreBand.Second.Of(far, 0) > ScoreBand.First.Of(7, 7));
        Assert.True(ScoreBand.First.Of(far, 7) > 1);
    }
}
