using System.Collections.Frozen;
using System.Globalization;
using Guanlan.Diagnostics;
using Guanlan.Forecasting;

namespace Guanlan.Cli.Forecasts;

/// <summary>Settings of the ranker typed as <c>KEY=VALUE</c>, for ablations and for data that is not daily.</summary>
internal static class RankerSettings
{
    private static readonly FrozenDictionary<string, Func<RankerOptions, double, RankerOptions>> Keys = new Dictionary<string, Func<RankerOptions, double, RankerOptions>>
    {
        ["networks"] = (options, value) => options with { Networks = (int)value },
        ["epochs"] = (options, value) => options with { Epochs = (int)value },
        ["rate"] = (options, value) => options with { LearningRate = (float)value },
        ["questions"] = (options, value) => options with { RefinedQuestions = (int)value },
        ["linear"] = (options, value) => options with { LinearQuestions = (int)value },
        ["linear-from"] = (options, value) => options with { From = (value, options.From.Refined) },
        ["refined-from"] = (options, value) => options with { From = (options.From.Linear, value) },
        ["candidates"] = (options, value) => options with { FittedCandidates = (int)value },
        ["factors"] = (options, value) => options with { FactorDimensions = (int)value },
        ["replays"] = (options, value) => options with { FactorReplays = (int)value },
        ["frozen"] = (options, value) => options with { FreezeFactors = value != 0 },
        ["crosses"] = (options, value) => options with { HasCrosses = value != 0 },
        ["shown-every"] = (options, value) => options with { ShownEvery = (int)value },
        ["trees"] = (options, value) => options with { Trees = (int)value },
        ["window"] = (options, value) => options with { Window = (int)value },
        ["half-lives"] = (options, value) => options with { HalfLives = [.. options.HalfLives.Select(half => half * value)] },
        ["steps-per-day"] = (options, value) => options with { StepsPerDay = (int)value },
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The keys, in order.</summary>
    public static IEnumerable<string> Names => Keys.Keys.Order(StringComparer.Ordinal);

    public static RankerOptions Read(RankerOptions options, IEnumerable<string> typed)
    {
        foreach (var one in typed)
        {
            var equals = one.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 || !Keys.TryGetValue(one[..equals], out var set)
                || !double.TryParse(one.AsSpan(equals + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || value is not (>= 0 and <= int.MaxValue))
                throw new GuanlanException(Errors.BadValue, $"--set {one}");
            options = set(options, value);
        }

        return options;
    }
}
