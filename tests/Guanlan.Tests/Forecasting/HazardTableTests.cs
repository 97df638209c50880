using Guanlan.Forecasting;

namespace Guanlan.Tests.Forecasting;

public class HazardTableTests
{
    [Fact]
    public void Exposure_counts_every_pair_on_every_day_since()
    {
        // 0 does r0 to 1 on day 0 and r1 on day 2; nothing else. On day 2 the entry (r0, 2 days old) had been exposed for days 1 and 2.
        var state = new HistoryState(4, 2, EntityGroups.None(4), [1, 2, 4, 8, 16], 1);
        state.Learn(0, [new Quad(0, 0, 1, 0)]);
        state.Learn(1, []);
        state.Learn(2, [new Quad(0, 1, 1, 2)]);
        Assert.Equal((0f, 1.0), state.Hazards.Grounds(0, 1, 1));
        Assert.Equal((1f, 1.0), state.Hazards.Grounds(0, 2, 1));
        var rate = state.Hazards.Rate(new PairRelation(0, 0, 1), 1, 2, out var conditioned);
        Assert.Equal(1 / 21f, rate, 6);
        Assert.Equal((1 + 20 / 21f) / 21f, conditioned, 6);
    }

    [Fact]
    public void Decayed_sums_halve_in_their_half_lives()
    {
        var decay = new DecayTable([1, 2, 4, 8, 16]);
        var stat = default(DecayedStat);
        stat.Add(0, decay);
        stat.Add(2, decay);
        Assert.Equal(1.25f, stat.Sum(0, 2, decay), 6);
        Assert.Equal(0.625f, stat.Sum(0, 3, decay), 6);
        Assert.Equal(1.5f, stat.Sum(1, 2, decay), 6);
        Assert.Equal((2, 2, 0), (stat.Count, stat.Last, stat.Previous));
    }
}
