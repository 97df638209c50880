namespace Guanlan.Forecasting;

/// <summary>How much a model may know when it is asked. Numbers of the two settings never share a column.</summary>
public enum EvaluationSetting
{
    /// <summary>Every step before the one asked about is known, those of the split itself included.</summary>
    SingleStep,

    /// <summary>Only what happened before the first step of the split is known.</summary>
    MultiStep,
}
