namespace Guanlan.Forecasting;

/// <summary>One reason for a forecast, in both languages, with the past acts it rests on, newest first.</summary>
/// <param name="Kind">What it rests on.</param>
/// <param name="English">The line.</param>
/// <param name="Chinese">The same in Chinese.</param>
/// <param name="Acts">The acts; their dates and records are the caller's to show.</param>
/// <param name="Effect">How much features of this kind moved the first stage's score, against a candidate of which they say nothing particular.</param>
public sealed record ExplanationLine(ExplanationKind Kind, string English, string Chinese, IReadOnlyList<Quad> Acts, double Effect);
