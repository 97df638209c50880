namespace Guanlan.Forecasting;

/// <summary>The single numbers of history that are shown beside the ranker.</summary>
public enum HistoryBaselineKind
{
    /// <summary>How often the entity is the answer of the relation: the base rate.</summary>
    BaseRate,

    /// <summary>How often the same act happened, older ones counting less (half-life 25 days).</summary>
    DecayedCount,

    /// <summary>The sum of the rates at which what happened between the two is followed by the act asked about.</summary>
    Hazards,
}
