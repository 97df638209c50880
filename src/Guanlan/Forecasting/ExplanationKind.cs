namespace Guanlan.Forecasting;

/// <summary>What a line of an explanation rests on.</summary>
public enum ExplanationKind
{
    /// <summary>The same act happened before between the same two.</summary>
    Repeat,

    /// <summary>Another act between the two is often followed by this one.</summary>
    Hazard,

    /// <summary>Actors of the same country or role did it.</summary>
    Group,

    /// <summary>The two are joined through a third.</summary>
    Path,
}
