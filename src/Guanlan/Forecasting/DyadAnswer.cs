namespace Guanlan.Forecasting;

/// <summary>What the model says to a question, with the simple answers that it must be better than.</summary>
/// <param name="Probability">Calibrated, or null where too few past questions got a like answer ("too few").</param>
/// <param name="PastQuestions">How many past questions of the calibration fell into the same bin.</param>
/// <param name="PastShare">How many of those came true, as a share.</param>
/// <param name="BaseRate">Share of all past questions that came true.</param>
/// <param name="Poisson">From the rate of the last weeks alone.</param>
/// <param name="Persistence">Share that came true among past questions whose last window held, or did not hold, the act, like this one.</param>
public sealed record DyadAnswer(
    double? Probability, int PastQuestions, double PastShare, double BaseRate, double Poisson, double Persistence)
{
    /// <summary>A number is only given where at least so many past questions fell into its bin.</summary>
    public const int LeastPast = 30;
}
