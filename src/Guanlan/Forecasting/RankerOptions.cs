namespace Guanlan.Forecasting;

/// <summary>Settings of the ranker. The defaults are for daily data; all are fixed before the fit and kept with the model.</summary>
public sealed record RankerOptions
{
    /// <summary>Half-lives of the five decayed sums, in steps, rising.</summary>
    public IReadOnlyList<double> HalfLives { get; init; } = [1.5, 6, 25, 100, 400];

    /// <summary>Steps to a day: scales the lags of the hazards.</summary>
    public int StepsPerDay { get; init; } = 1;

    /// <summary>The setting the model is fitted for.</summary>
    public EvaluationSetting Setting { get; init; }

    /// <summary>The track the model is fitted for. A model for the clean track never reads a query set.</summary>
    public EvaluationTrack Track { get; init; }

    /// <summary>For the multi-step setting: steps from one closing of the books to the next while fitting.</summary>
    public int Window { get; init; } = 30;

    /// <summary>At most so many questions to fit the first stage on.</summary>
    public int LinearQuestions { get; init; } = 3000;

    /// <summary>At most so many questions to fit the second stage on.</summary>
    public int RefinedQuestions { get; init; } = 700_000;

    /// <summary>Where in the training steps the first stage's questions begin, and where the second's.</summary>
    public (double Linear, double Refined) From { get; init; } = (0.5, 0.15);

    /// <summary>How many candidates the second stage judges when it is fitted.</summary>
    public int FittedCandidates { get; init; } = 32;

    /// <summary>How many candidates the second stage judges when it is asked.</summary>
    public int RefinedCandidates { get; init; } = 100;

    /// <summary>How many networks, each from a seed of its own; their mean is taken.</summary>
    public int Networks { get; init; } = 3;

    /// <summary>How often each network sees the training questions.</summary>
    public int Epochs { get; init; } = 4;

    /// <summary>The largest step of the networks' training.</summary>
    public float LearningRate { get; init; } = 2e-3f;

    /// <summary>Dimensions of the online factors; 0 for none.</summary>
    public int FactorDimensions { get; init; } = 64;

    /// <summary>How many older acts the factors learn again for each new one.</summary>
    public int FactorReplays { get; init; } = 4;

    /// <summary>Whether the factors stop learning when the fit ends (the protocol: parameters come from train only).</summary>
    public bool FreezeFactors { get; init; } = true;

    /// <summary>Whether there is a log-linear score over crossed indicators beside the factors.</summary>
    public bool HasCrosses { get; init; } = true;

    /// <summary>
    /// How many steps pass in the fit from one showing of what factors and crosses learned to the next, so that the second stage meets them
    /// as stale as in use; 0 for a tenth of the training steps.
    /// </summary>
    public int ShownEvery { get; init; }

    /// <summary>Trees of the second stage; 0 for none.</summary>
    public int Trees { get; init; }

    /// <summary>Threads; the numbers do not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Seed of all randomness.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Told in words how far a fit is.</summary>
    public Action<string>? Progress { get; init; }
}
