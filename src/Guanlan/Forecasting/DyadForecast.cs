namespace Guanlan.Forecasting;

/// <summary>One answer of a <see cref="DyadForecaster"/>.</summary>
/// <param name="IsClass">True if the kind is a quad class, false if it is an event type.</param>
/// <param name="Line">The question and its answer.</param>
public sealed record DyadForecast(bool IsClass, OutlookLine Line);
