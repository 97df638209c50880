namespace Guanlan.Forecasting;

/// <summary>How trees are grown: how deep, how much of each is taken, how strongly leaves shrink, and how much curvature a leaf needs.</summary>
internal sealed record TreeSettings(int Depth = 6, float Rate = 0.08f, float Shrinkage = 1, float LeastCurve = 2);
