using Guanlan.Forecasting;

namespace Guanlan.Evaluation;

/// <summary>The models that can be run, by name.</summary>
internal static class ModelCatalogue
{
    public static string[] Names { get; } = ["base-rate", "strict", "relaxed", "recurrency", "decayed", "hazards", "ranker"];

    public static Forecaster Make(string name, ForecastingDataset data, Arguments arguments, BacktestOptions options)
    {
        var relations = data.Relations.Count;
        return name switch
        {
            "strict" => new RecencyForecaster(relations, relaxed: false),
            "relaxed" => new RecencyForecaster(relations, strict: false),
            "recurrency" => new RecencyForecaster(relations),
            "base-rate" => new HistoryBaseline(HistoryBaselineKind.BaseRate, data.Acts, Steps(arguments)),
            "decayed" => new HistoryBaseline(HistoryBaselineKind.DecayedCount, data.Acts, Steps(arguments)),
            "hazards" => new HistoryBaseline(HistoryBaselineKind.Hazards, data.Acts, Steps(arguments)),
            "ranker" => HistoryRanker.Fit(data.Acts, data.ValidFrom, EntityGroups.FromNames(data.Entities.All), Settings(data, arguments, options)),
            _ => throw new ArgumentException($"--models takes {string.Join(", ", Names)}"),
        };
    }

    private static int Steps(Arguments arguments) => arguments.Number("steps-per-day", 1);

    private static RankerOptions Settings(ForecastingDataset data, Arguments arguments, BacktestOptions options)
    {
        var defaults = new RankerOptions();
        return defaults with
        {
            Setting = options.Setting,
            Track = options.Track,
            StepsPerDay = Steps(arguments),
            HalfLives = [.. defaults.HalfLives.Select(days => days * arguments.Real("half-life-scale", Steps(arguments)))],
            Window = arguments.Number("window", data.TestFrom - data.ValidFrom),
            Threads = options.Threads,
            Seed = (ulong)arguments.Number("seed", 1),
            Networks = arguments.Number("networks", defaults.Networks),
            Epochs = arguments.Number("epochs", defaults.Epochs),
            LearningRate = (float)arguments.Real("rate", defaults.LearningRate),
            RefinedQuestions = arguments.Number("questions", defaults.RefinedQuestions),
            LinearQuestions = arguments.Number("linear", defaults.LinearQuestions),
            FactorDimensions = arguments.Number("factors", defaults.FactorDimensions),
            FactorReplays = arguments.Number("replays", defaults.FactorReplays),
            FreezeFactors = arguments.Number("freeze", 1) != 0,
            Trees = arguments.Number("trees", defaults.Trees),
            From = (arguments.Real("linear-from", defaults.From.Linear), arguments.Real("refined-from", defaults.From.Refined)),
            Progress = Console.Error.WriteLine,
        };
    }
}
