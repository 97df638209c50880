using Guanlan.Forecasting;

namespace Guanlan.Tests.Forecasting;

public class PairMemoryTests
{
    private static readonly EntityGroups Groups = EntityGroups.FromNames(["Police (India)", "Army (India)", "Citizen (Nepal)", "Police (Nepal)", "Xi Jinping"]);

    [Fact]
    public void What_a_country_s_actors_did_raises_the_rate_for_another_of_them()
    {
        // Twice the police of India did the one to Nepal's citizens; after the first time the army did the other to them a day later: one hit in
        // one day of exposure.
        var state = new HistoryState(5, 2, Groups, [1, 2, 4, 8, 16], 1);
        state.Learn(0, [new Quad(0, 0, 2, 0)]);
        state.Learn(1, [new Quad(1, 1, 2, 1)]);
        for (var quiet = 2; quiet < 5; quiet++) state.Learn(quiet, []);
        state.Learn(5, [new Quad(0, 0, 2, 5)]);
        var india = Groups.Country[0];
        var (all, lately) = state.ByCountry.Rates(state.ByCountry.Stats.Find(india, 2), 1, 6);
        Assert.Equal(1 / 21f, all, 5);
        Assert.Equal(all, lately);
        Assert.Equal(2, state.Countries.Between(state.Countries.Stats.Find(india, Groups.Country[2])).Length);
    }

    [Fact]
    public void Who_has_no_country_enters_no_country_s_memory()
    {
        var state = new HistoryState(5, 2, Groups, [1, 2, 4, 8, 16], 1);
        state.Learn(0, [new Quad(4, 0, 2, 0)]);
        Assert.Equal(0, state.Countries.Stats.Count);
        Assert.Equal(1, state.WithCountry.Stats.Count);
        Assert.Equal(1, state.ByCountry.Stats.Count);
    }

    [Fact]
    public void Somebody_new_is_counted_once_for_each_pair()
    {
        var state = new HistoryState(5, 2, Groups, [1, 2, 4, 8, 16], 1);
        state.Learn(0, [new Quad(0, 0, 2, 0), new Quad(0, 1, 2, 0)]);
        state.Learn(1, [new Quad(0, 0, 2, 1)]);
        Assert.Equal(1, state.NewFor[0].Count);
        Assert.Equal(1, state.NewUnder[0].Count);
        Assert.Equal(0, state.NewUnder[1].Count);
    }
}
