using Guanlan.Forecasting;

namespace Guanlan.Tests.Forecasting;

public class RollingOriginTests
{
    [Fact]
    public void Stretches_cover_the_last_two_fifths_once_and_end_with_a_step()
    {
        // Ten steps of two acts: acts 12, 14, 16 and 18 begin the four parts, at steps 6, 7, 8 and 9.
        var acts = TemporalEventGraph.From(Enumerable.Range(0, 20).Select(i => new Quad(i % 3, 0, 3, i / 2)));
        Assert.Equal([(6, 7), (7, 8), (8, 9), (9, 10)], RollingOrigin.Stretches(acts));
        Assert.Equal([(6, 8), (8, 10)], RollingOrigin.Stretches(acts, 2));
    }

    [Fact]
    public void Acts_of_one_step_cannot_be_cut()
    {
        Assert.Empty(RollingOrigin.Stretches(TemporalEventGraph.From([])));
        Assert.Empty(RollingOrigin.Stretches(TemporalEventGraph.From([new Quad(0, 0, 1, 5), new Quad(1, 0, 0, 5)])));
    }

    [Fact]
    public void Every_stretch_is_asked_of_a_model_fitted_before_it()
    {
        var acts = SyntheticActs.Make(steps: 30, perStep: 6, seed: 2);
        var fitted = new List<int>();
        var ranked = RollingOrigin.Run(before => { fitted.Add(before); return new RecencyForecaster(acts.RelationCount); }, acts, 3);
        Assert.Equal(RollingOrigin.Stretches(acts, 3).Select(stretch => stretch.From), fitted);
        Assert.Equal(2 * (acts.Count - acts.Before(fitted[0]).Length), ranked.Length);
        Assert.Equal(ranked, RollingOrigin.Run(_ => new RecencyForecaster(acts.RelationCount), acts, 1));
    }
}
