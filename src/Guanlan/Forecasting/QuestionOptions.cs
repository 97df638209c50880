namespace Guanlan.Forecasting;

/// <summary>Settings of the question model. Horizons and windows are in steps.</summary>
public sealed record QuestionOptions
{
    /// <summary>How many steps a question looks ahead, the first step included.</summary>
    public int Horizon { get; init; } = 7;

    /// <summary>How many steps lie between two cut-offs at which past questions are asked.</summary>
    public int Spacing { get; init; } = 7;

    /// <summary>A question is only asked of what happened within so many steps before it.</summary>
    public int Memory { get; init; } = 120;

    /// <summary>How many of the newest closed cut-offs are kept from the fit for the calibration; more where they hold few questions, at most a third of all.</summary>
    public int CalibrationWindows { get; init; } = 5;

    /// <summary>Where in the training steps the first cut-off lies.</summary>
    public double From { get; init; } = 0.3;

    /// <summary>Trees on top of the logistic model.</summary>
    public int Trees { get; init; } = 80;

    /// <summary>Half-lives of the decayed sums, in steps.</summary>
    public IReadOnlyList<double> HalfLives { get; init; } = [3, 10, 25, 60, 200];

    /// <summary>Steps to a day.</summary>
    public int StepsPerDay { get; init; } = 1;

    /// <summary>Threads; the numbers do not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Seed of all randomness.</summary>
    public ulong Seed { get; init; } = 1;
}
