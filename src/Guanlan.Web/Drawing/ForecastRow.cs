using Guanlan.Forecasting;

namespace Guanlan.Web.Drawing;

/// <summary>A forecast as a page shows it.</summary>
/// <param name="Forecast">The question and its answer.</param>
/// <param name="Reasons">Why, strongest first, each with the ids of the events it rests on.</param>
public sealed record ForecastRow(DyadForecast Forecast, IReadOnlyList<(ExplanationLine Line, IReadOnlyList<string> Events)> Reasons);
