using Guanlan.Diagnostics;
using Guanlan.Forecasting;

namespace Guanlan.Cli.Forecasts;

/// <summary>The models that a backtest can run, by name; the ranker stands last.</summary>
internal static class ModelCatalogue
{
    public const string Ranker = "ranker";

    public static IReadOnlyList<string> Names { get; } = ["base-rate", "strict", "relaxed", "recurrency", "decayed", "hazards", Ranker];

    /// <summary>The names typed with commas between; all if none were.</summary>
    public static IReadOnlyList<string> Read(string? typed, EvaluationTrack track)
    {
        if (string.IsNullOrWhiteSpace(typed) || typed == "all") return track == EvaluationTrack.Clean ? Names : [Ranker];
        var chosen = typed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToArray();
        var known = track == EvaluationTrack.Clean ? Names : [Ranker];
        return chosen.FirstOrDefault(name => !known.Contains(name)) is { } wrong ? throw new GuanlanException(Errors.BadValue, $"--models {wrong}") : chosen;
    }

    /// <summary>Makes a model; one that learns does so from the acts before a step and has seen exactly those.</summary>
    public static Forecaster Make(string name, TemporalEventGraph acts, int before, EntityGroups groups, RankerOptions options, CancellationToken cancellation) => name switch
    {
        "strict" => new RecencyForecaster(acts.RelationCount, relaxed: false),
        "relaxed" => new RecencyForecaster(acts.RelationCount, strict: false),
        "recurrency" => new RecencyForecaster(acts.RelationCount),
        "base-rate" => new HistoryBaseline(HistoryBaselineKind.BaseRate, acts, options.StepsPerDay),
        "decayed" => new HistoryBaseline(HistoryBaselineKind.DecayedCount, acts, options.StepsPerDay),
        "hazards" => new HistoryBaseline(HistoryBaselineKind.Hazards, acts, options.StepsPerDay),
        _ => HistoryRanker.Fit(acts, before, groups, options, cancellation),
    };
}
