namespace Guanlan.Forecasting;

/// <summary>Rates that all candidates of one group share in a question, worked out once. Of one thread.</summary>
/// <param name="groups">How many groups there may be.</param>
internal sealed class RateMemo(int groups)
{
    private readonly int[] askedIn = new int[groups];
    private readonly (float All, float Lately)[] rates = new (float, float)[groups];
    private int question;

    /// <summary>Forgets what the last question had.</summary>
    public void Clear() => question++;

    /// <summary>The rates of a group's place in a memory; see <see cref="PairMemory.Rates"/>.</summary>
    public (float All, float Lately) Rates(PairMemory memory, int place, int group, ForecastQuery query)
    {
        if (askedIn[group] != question) (askedIn[group], rates[group]) = (question, memory.Rates(place, query.Relation, query.Step));
        return rates[group];
    }
}
