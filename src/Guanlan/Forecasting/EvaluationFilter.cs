namespace Guanlan.Forecasting;

/// <summary>Which other true answers are taken out before ranking.</summary>
public enum EvaluationFilter
{
    /// <summary>Those true at the same step, nothing else: the protocol's filter.</summary>
    TimeAware,

    /// <summary>None.</summary>
    Raw,

    /// <summary>Those true at any step of the whole set. It deletes the history answers and flatters; for comparison with papers that use it.</summary>
    Static,
}
