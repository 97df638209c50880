namespace Guanlan.Forecasting;

/// <summary>A model that can use the other questions of the step. On the clean track it is never shown them.</summary>
public interface IQuerySetAware
{
    /// <summary>Shows the questions of the next step, duplicates kept, answers left out.</summary>
    void ShowQuerySet(ReadOnlySpan<ForecastQuery> queries);
}
