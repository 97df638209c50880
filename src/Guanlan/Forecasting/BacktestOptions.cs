namespace Guanlan.Forecasting;

/// <summary>How a backtest is run. The defaults are the protocol: single-step, time-aware filter, clean track, all questions.</summary>
public sealed record BacktestOptions
{
    /// <summary>What is known when a question is asked.</summary>
    public EvaluationSetting Setting { get; init; }

    /// <summary>Which other true answers are taken out.</summary>
    public EvaluationFilter Filter { get; init; }

    /// <summary>Whether the model sees the other questions of the step.</summary>
    public EvaluationTrack Track { get; init; }

    /// <summary>Threads for scoring; the numbers do not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Ask only every n-th act (1 is all). A sampled number must be named as such.</summary>
    public int Every { get; init; } = 1;

    /// <summary>Told the number of acts asked so far and in all, after each step.</summary>
    public Action<int, int>? Progress { get; init; }
}
