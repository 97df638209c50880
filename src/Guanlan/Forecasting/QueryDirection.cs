namespace Guanlan.Forecasting;

/// <summary>Which end of an act is asked for.</summary>
public enum QueryDirection
{
    /// <summary>Whom the subject acts on.</summary>
    Object,

    /// <summary>Who acts on the object.</summary>
    Subject,
}
