using Guanlan.Forecasting;

namespace Guanlan.Tests.Forecasting;

public class FittedRowsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void A_long_list_keeps_its_best_and_its_answer_and_the_drawn_stand_for_the_rest(int answer)
    {
        // Ten candidates of two features, the first its number; room for six: the best three, and three others of which each stands for several.
        float[] rows = [.. Enumerable.Range(0, 10).SelectMany(i => new float[] { i, 0.5f })];
        var drawn = new FittedRows(4, answer, rows, 10, 0).Draw(2, 6, new SeededRandom(3));
        float[] numbers = [.. drawn.Rows.Where((_, i) => i % 2 == 0)];
        Assert.Equal([0f, 1, 2], numbers[..3]);
        Assert.Equal(answer, numbers[drawn.Answer]);
        Assert.Equal(6, numbers.Distinct().Count());
        Assert.Equal(3, drawn.Certain);

        var list = new CandidateList(4, drawn.Answer, PackedCodes.Of(new byte[12], 2), drawn.Certain, drawn.StandsFor);
        var scores = new float[6];
        list.Weigh(scores);
        Assert.Equal(10, scores.Sum(MathF.Exp), 4);
        Assert.Equal(0, scores[drawn.Answer]);
    }

    [Fact]
    public void A_short_list_stays_as_it_is()
    {
        var list = new FittedRows(0, 1, [1, 2, 3], 3, 0);
        Assert.Equal(list, list.Draw(1, 4, new SeededRandom(1)));
    }
}
