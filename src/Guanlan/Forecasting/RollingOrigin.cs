namespace Guanlan.Forecasting;

/// <summary>
/// A backtest without given splits: the acts are cut at several origins, a model is fitted on what lies before each and asked about what
/// lies between it and the next. No question is asked twice, and none by a model that learned from it.
/// </summary>
public static class RollingOrigin
{
    /// <summary>How many origins there are unless told otherwise.</summary>
    public const int DefaultOrigins = 4;

    /// <summary>The stretches that are asked about: the last two fifths of the acts, in parts of about equal size that end with a step.</summary>
    /// <returns>First step and one more than the last of each stretch, in order of time; empty if the acts are too few to be cut.</returns>
    public static IReadOnlyList<(int From, int To)> Stretches(TemporalEventGraph acts, int origins = DefaultOrigins)
    {
        ArgumentNullException.ThrowIfNull(acts);
        ArgumentOutOfRangeException.ThrowIfLessThan(origins, 1);
        if (acts.Count == 0) return [];
        var cuts = new SortedSet<int>();
        for (var i = 0; i < origins; i++) cuts.Add(acts.All[(int)(acts.Count * (0.6 + 0.4 * i / origins))].Step);
        cuts.Remove(acts.FirstStep);
        cuts.Add(acts.StepCount);
        return [.. cuts.Zip(cuts.Skip(1))];
    }

    /// <summary>Fits a model before each stretch and asks it about the stretch.</summary>
    /// <param name="fit">Makes a model that has seen no step from the one given on.</param>
    /// <param name="acts">All acts.</param>
    /// <param name="origins">How many origins.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Stops between steps.</param>
    /// <returns>All questions, in order of time.</returns>
    public static RankedQuery[] Run(
        Func<int, Forecaster> fit, TemporalEventGraph acts, int origins = DefaultOrigins, BacktestOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(fit);
        return [.. Stretches(acts, origins).SelectMany(stretch => Backtest.Run(fit(stretch.From), acts, stretch.From, stretch.To, options, cancellation))];
    }
}
