using Guanlan.Forecasting;

namespace Guanlan.Tests.Forecasting;

public class OnlineCrossesTests
{
    private const int Entities = 6;
    private readonly HistoryState state = new(Entities, 2, EntityGroups.None(Entities), [1.5, 6, 25, 100, 400], 1);

    [Fact]
    public void What_is_learned_counts_only_when_it_is_shown_and_nothing_is_learned_when_frozen()
    {
        var crosses = new OnlineCrosses(state, 100, 1);
        Days(crosses, 0, 20);
        Assert.Equal(0, Score(crosses, 1, 20));
        crosses.Show();
        var shown = Score(crosses, 1, 20);
        Assert.True(shown > Score(crosses, 2, 20) + 0.5, $"{shown}");

        Days(crosses, 20, 25);
        crosses.Freeze();
        var frozen = Score(crosses, 1, 25);
        crosses.Learn(25, [new Quad(0, 0, 3, 25)]);
        crosses.Show();
        Assert.Equal(frozen, Score(crosses, 1, 25));
        Assert.True(crosses.IsFrozen);
    }

    [Fact]
    public void Parts_sum_to_the_score()
    {
        var crosses = new OnlineCrosses(state, 100, 1);
        Days(crosses, 0, 20);
        crosses.Show();
        var parts = new float[CrossIndicators.Parts + 1];
        crosses.Score(new ForecastQuery(0, 0, 20), 1, state.Partners.Find(0, 1), parts);
        Assert.Equal(parts[0], parts[1..].Sum(), 4);
        Assert.All(parts, part => Assert.NotEqual(0, part));
    }

    [Fact]
    public void A_long_past_leaves_room_for_the_other_indicators()
    {
        const int relations = 200;
        var busy = new HistoryState(2, relations, EntityGroups.None(2), [1.5, 6, 25, 100, 400], 1);
        busy.Learn(0, [.. Enumerable.Range(0, relations).Select(relation => new Quad(0, relation, 1, 0))]);
        Span<int> places = stackalloc int[CrossIndicators.Most];
        Span<int> ends = stackalloc int[CrossIndicators.Parts];
        var written = new CrossIndicators(busy, new ForecastQuery(0, 3, 1), 1023, places).Write(1, busy.Partners.Find(0, 1), ends);
        Assert.Equal(CrossIndicators.Most, written);
        Assert.True(ends[0] < ends[1] && ends[1] < ends[2] && ends[2] < ends[3], string.Join(' ', ends.ToArray()));
    }

    /// <summary>Every day 0 acts on 1, and 2, 3 and 4 on each other.</summary>
    private void Days(OnlineCrosses crosses, int from, int to)
    {
        for (var day = from; day < to; day++)
        {
            Quad[] acts = [new(0, 0, 1, day), new(2, 1, 3, day), new(3, 1, 4, day)];
            crosses.Learn(day, acts);
            state.Learn(day, acts);
        }
    }

    private float Score(OnlineCrosses crosses, int other, int day)
    {
        var parts = new float[CrossIndicators.Parts + 1];
        crosses.Score(new ForecastQuery(0, 0, day), other, state.Partners.Find(0, other), parts);
        return parts[0];
    }
}
