namespace Guanlan.Forecasting;

/// <summary>What a model may see of the step it is asked about. Every number names its track.</summary>
public enum EvaluationTrack
{
    /// <summary>Nothing. A real forecast.</summary>
    Clean,

    /// <summary>The subjects and relations of all questions of the step, without answers. Not a forecast: only to compare with models that use them.</summary>
    QuerySetAware,
}
