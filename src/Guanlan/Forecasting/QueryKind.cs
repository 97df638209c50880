namespace Guanlan.Forecasting;

/// <summary>What the history held of the answer when the question was asked.</summary>
public enum QueryKind
{
    /// <summary>The same subject, relation and object.</summary>
    SeenTriple,

    /// <summary>The same two entities under other relations only.</summary>
    SeenPair,

    /// <summary>The two never met.</summary>
    NewPair,
}
