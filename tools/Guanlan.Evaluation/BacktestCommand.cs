using System.Diagnostics;
using System.Globalization;
using Guanlan.Forecasting;

namespace Guanlan.Evaluation;

/// <summary>Prints one table row a model: quality by the protocol, time, memory; and the ranker's quality by kind of question.</summary>
internal static class BacktestCommand
{
    public static int Run(Arguments arguments)
    {
        if (arguments.Words.Count != 1) return Arguments.Usage();
        var loading = Stopwatch.StartNew();
        var data = ForecastingDataset.Load(arguments.Words[0]);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{data.Acts.Count} acts loaded in {loading.Elapsed.TotalSeconds:F2} s"));
        var isTest = arguments.Choice("split", ("valid", false), ("test", true));
        if (isTest && !data.HasTest) throw new ArgumentException($"{data.Name} has no test split here");
        var (from, to) = isTest ? (data.TestFrom, data.Acts.StepCount) : (data.ValidFrom, data.TestFrom);
        var options = new BacktestOptions
        {
            Setting = arguments.Choice("setting", ("single", EvaluationSetting.SingleStep), ("multi", EvaluationSetting.MultiStep)),
            Filter = arguments.Choice("filter", ("time", EvaluationFilter.TimeAware), ("raw", EvaluationFilter.Raw), ("static", EvaluationFilter.Static)),
            Track = arguments.Choice("track", ("clean", EvaluationTrack.Clean), ("query-set", EvaluationTrack.QuerySetAware)),
            Threads = arguments.Number("threads", 2),
            Every = arguments.Number("every", 1),
        };
        Console.WriteLine($"{data.Name} {arguments.Text("split", "valid")}, {options.Setting}, {options.Filter}, track {options.Track}, every {options.Every}, seed {arguments.Number("seed", 1)}");
        Console.WriteLine("model\tquestions\tMRR\tH@1\tH@3\tH@10\tstd.err\tfit s\tevaluation s\tpeak MB");
        foreach (var name in arguments.Text("models", "all") is var models && models == "all" ? ModelCatalogue.Names : models.Split(','))
        {
            var watch = Stopwatch.StartNew();
            var model = ModelCatalogue.Make(name, data, arguments, options);
            var last = isTest ? Math.Max(model.LastStep + 1, data.ValidFrom) : from;
            Backtest.CatchUp(model, data.Acts, Math.Max(last, from));
            var fit = watch.Elapsed.TotalSeconds;
            var ranked = Backtest.Run(model, data.Acts, from, to, options);
            Row(name, ranked, fit, watch.Elapsed.TotalSeconds - fit);
            if (arguments.Number("kinds", 0) != 0) Kinds(ranked);
            if (arguments.Number("relations", 0) is > 0 and var most) ByRelation(ranked, data, most);
            if (arguments.Text("out", "") is { Length: > 0 } file) Write(file, ranked);
        }

        return 0;
    }

    private static void Row(string name, RankedQuery[] ranked, double fit, double evaluation)
    {
        var score = RankingScore.Of(ranked);
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64 >> 20;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}\t{score.Count}\t{score.Mrr:F4}\t{score.Hits1:F4}\t{score.Hits3:F4}\t{score.Hits10:F4}\t{RankingScore.StandardError(ranked):F4}\t{fit:F0}\t{evaluation:F0}\t{peak}"));
    }

    private static void ByRelation(RankedQuery[] ranked, ForecastingDataset data, int most)
    {
        foreach (var group in ranked.GroupBy(query => query.Act.Relation).OrderByDescending(group => group.Count()).Take(most))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {data.Relations[group.Key]}\t{group.Count()}\t{RankingScore.Of(group).Mrr:F4}"));
    }

    private static void Kinds(RankedQuery[] ranked)
    {
        foreach (var group in ranked.GroupBy(query => query.Kind.ToString()).Concat(ranked.GroupBy(query => query.Direction.ToString())))
        {
            var score = RankingScore.Of(group);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {group.Key}\t{score.Count}\t{score.Mrr:F4}\t{score.Hits1:F4}\t{score.Hits3:F4}\t{score.Hits10:F4}"));
        }
    }

    private static void Write(string file, RankedQuery[] ranked)
    {
        using var writer = new StreamWriter(file);
        foreach (var query in ranked)
            writer.Write(string.Create(CultureInfo.InvariantCulture,
                $"{query.Act.Subject}\t{query.Act.Relation}\t{query.Act.Object}\t{query.Act.Step}\t{query.Direction}\t{query.Rank}\n"));
    }
}
