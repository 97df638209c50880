using System.Diagnostics;
using System.Globalization;
using Guanlan.Forecasting;

namespace Guanlan.Evaluation;

/// <summary>Prints how good the probabilities are on the weeks after the fit, with the baselines and the reliability table.</summary>
internal static class QuestionsCommand
{
    public static int Run(Arguments arguments)
    {
        if (arguments.Words.Count != 1) return Arguments.Usage();
        var data = ForecastingDataset.Load(arguments.Words[0]);
        var defaults = new QuestionOptions();
        var options = defaults with
        {
            Horizon = arguments.Number("horizon", 7),
            Threads = arguments.Number("threads", 2),
            Trees = arguments.Number("trees", defaults.Trees),
            CalibrationWindows = arguments.Number("calibration", defaults.CalibrationWindows),
            Seed = (ulong)arguments.Number("seed", 1),
        };
        var watch = Stopwatch.StartNew();
        var model = QuestionModel.Fit(data.Acts, data.ValidFrom, EntityGroups.FromNames(data.Entities.All), options);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{data.Name}, {options.Horizon} steps, fitted on {model.FittedQuestions} questions in {watch.Elapsed.TotalSeconds:F0} s, asked in valid"));
        Console.WriteLine("model\tquestions\tbase\tBrier\tskill\tlog loss\tcalibration error\tAUC");
        var scores = QuestionBacktest.Run(model, data.Acts, data.ValidFrom, data.TestFrom, options);
        foreach (var (name, score) in scores)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name}\t{score.Count}\t{score.BaseRate:F4}\t{score.Brier:F5}\t{score.Skill:F3}\t{score.LogLoss:F4}\t{score.CalibrationError:F4}\t{score.Auc:F3}"));
        foreach (var row in scores["questions"].Reliability)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {row.From:F1}-{row.To:F1}\t{row.Count}\tsaid {row.Forecast:F3}\tcame true {row.Observed:F3}"));
        return 0;
    }
}
