using Guanlan.Forecasting;

namespace Guanlan.Tests.Forecasting;

/// <summary>Gives the same scores to every question and keeps what it was shown.</summary>
internal sealed class FixedForecaster(params float[] scores) : Forecaster("fixed"), IQuerySetAware
{
    public List<string> Log { get; } = [];

    public void ShowQuerySet(ReadOnlySpan<ForecastQuery> queries) => Log.Add($"queries {queries.Length}");

    protected override void Learn(int step, ReadOnlySpan<Quad> acts) => Log.Add($"saw {step}: {acts.Length}");

    protected override void Rank(ForecastQuery query, Span<float> into)
    {
        lock (Log) Log.Add($"asked {query.Subject} {query.Relation} {query.Step}");
        scores.CopyTo(into);
    }
}
