using Guanlan.Forecasting;

namespace Guanlan.Tests.Forecasting;

public class FeatureBinsTests
{
    [Fact]
    public void A_value_falls_into_the_bin_whose_number_says_how_many_cuts_are_not_above_it()
    {
        // A feature that is mostly nothing, one that is even, one far from zero in small steps, one that is always the same.
        var random = new SeededRandom(11);
        float[][] samples = new[]
        {
            Draw(() => random.Below(10) == 0 ? random.Unit() * 9 : 0),
            Draw(random.Unit),
            Draw(() => 4096 + random.Below(50) / 512f),
            Draw(() => 3),
        };
        var bins = FeatureBins.Fit(samples);
        for (var feature = 0; feature < samples.Length; feature++)
        {
            var order = samples[feature].Concat([float.NegativeInfinity, -1, 0, 1e9f]).Distinct().Order().ToArray();
            var codes = order.Select(value => (int)bins.Code(feature, value)).ToArray();
            Assert.Equal(codes.Order(), codes);
            Assert.Equal(0, codes[0]);
            // Neighbours in one bin have no cut between them: each bin that the sample reaches has a value of its own.
            Assert.Equal(codes.Distinct().Count(), order.Select(value => bins.Centres(feature)[bins.Code(feature, value)]).Distinct().Count());
        }

        Assert.True(samples[1].Select(value => bins.Code(1, value)).Distinct().Count() > 100);
    }

    private static float[] Draw(Func<float> one) => [.. Enumerable.Range(0, 5000).Select(_ => one())];
}
