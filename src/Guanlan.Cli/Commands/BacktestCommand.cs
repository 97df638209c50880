using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Guanlan.Cli.Forecasts;
using Guanlan.Diagnostics;
using Guanlan.Forecasting;
using Guanlan.Record;

namespace Guanlan.Cli.Commands;

/// <summary><c>guanlan backtest</c>: how good forecasts would have been, on a set with given splits or, with rolling origins, on the record.</summary>
internal static class BacktestCommand
{
    private const int FewestActs = 20;

    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var folder = new Argument<string?>("DIR") { Description = texts["backtest.dir"], Arity = ArgumentArity.ZeroOrOne };
        var split = Choice("--split", texts["backtest.split"], "valid", "test");
        var setting = Choice("--setting", texts["backtest.setting"], "single", "multi");
        var track = Choice("--track", texts["backtest.track"], "clean", "query-set");
        var filter = Choice("--filter", texts["backtest.filter"], "time", "raw", "static");
        var models = new Option<string?>("--models") { Description = texts.Format("backtest.models", string.Join(", ", ModelCatalogue.Names)), HelpName = "NAMES" };
        var output = new Option<string?>("--out") { Description = texts["backtest.out"], HelpName = "FILE" };
        var horizon = new Option<int>("--questions") { Description = texts["backtest.questions"], HelpName = "DAYS" };
        var every = new Option<int>("--every") { Description = texts["backtest.every"], HelpName = "N", DefaultValueFactory = _ => 1 };
        var parts = Choice("--by", texts["backtest.by"], "none", "kind", "relation", "step");
        var seed = new Option<int>("--seed") { Description = texts["backtest.seed"], HelpName = "N", DefaultValueFactory = _ => 1 };
        var threads = new Option<int>("--threads") { Description = texts["option.threads"], HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        var set = new Option<string[]>("--set") { Description = texts.Format("backtest.set", string.Join(", ", RankerSettings.Names)), HelpName = "KEY=VALUE", DefaultValueFactory = _ => [] };
        var command = new Command("backtest", texts["backtest.about"]) { folder, split, setting, track, filter, models, output, horizon, every, parts, seed, threads, set };
        command.SetAction(async (parsed, cancellation) =>
        {
            var log = new RunLog(context, context.IsQuiet(parsed));
            var options = new BacktestOptions
            {
                Setting = parsed.GetValue(setting) == "multi" ? EvaluationSetting.MultiStep : EvaluationSetting.SingleStep,
                Track = parsed.GetValue(track) == "query-set" ? EvaluationTrack.QuerySetAware : EvaluationTrack.Clean,
                Filter = parsed.GetValue(filter) switch { "raw" => EvaluationFilter.Raw, "static" => EvaluationFilter.Static, _ => EvaluationFilter.TimeAware },
                Threads = Threads.Check(parsed.GetValue(threads)),
                Every = parsed.GetValue(every) is >= 1 and var n ? n : throw new GuanlanException(Errors.BadValue, "--every"),
            };
            var names = ModelCatalogue.Read(parsed.GetValue(models), options.Track);
            var isTest = parsed.GetValue(split) == "test";
            var input = parsed.GetValue(folder) is { } path
                ? OfFolder(path, isTest)
                : OfRecord(context.RecordPath(parsed), await ReadAsync(context, parsed, cancellation));
            log.Say(texts.Format("backtest.loaded", input.Acts.Count, input.Name));
            var (_, from, to) = input.Stretches[0];
            var ranker = RankerSettings.Read(
                new RankerOptions { Setting = options.Setting, Track = options.Track, Threads = options.Threads, Seed = (ulong)parsed.GetValue(seed), Window = Math.Max(1, to - from), Progress = log.Say },
                parsed.GetValue(set)!);
            var table = new BacktestTable(context.Terminal.Out);
            var about = $"{input.Name} {(input.Stretches.Count > 1 ? "rolling" : parsed.GetValue(split))}, {parsed.GetValue(setting)}-step, filter {parsed.GetValue(filter)}, track {parsed.GetValue(track)}";
            if (parsed.GetValue(horizon) is > 0 and var days)
            {
                Questions(table, input, about, new QuestionOptions { Horizon = days, Threads = options.Threads, Seed = ranker.Seed, StepsPerDay = ranker.StepsPerDay }, cancellation);
                return ExitCode.Done;
            }

            table.Head(string.Create(CultureInfo.InvariantCulture, $"{about}, every {options.Every}, seed {ranker.Seed}"));
            RankedQuery[] last = [];
            foreach (var name in names)
            {
                last = Run(name, input, options with { Progress = (done, all) => log.Part(name, done, all) }, ranker, table, cancellation);
                if (parsed.GetValue(parts) == "kind") table.Kinds(last);
                if (parsed.GetValue(parts) == "relation") table.Relations(last, input.RelationName, int.MaxValue);
                if (parsed.GetValue(parts) == "step") table.Steps(last);
            }

            if (parsed.GetValue(output) is { } file) Write(file, last);
            return ExitCode.Done;
        });
        return command;
    }

    private static RankedQuery[] Run(string name, BacktestInput input, BacktestOptions options, RankerOptions ranker, BacktestTable table, CancellationToken cancellation)
    {
        var (watch, fit, ranked) = (Stopwatch.StartNew(), 0.0, new List<RankedQuery>());
        foreach (var (before, from, to) in input.Stretches)
        {
            var start = watch.Elapsed.TotalSeconds;
            var model = ModelCatalogue.Make(name, input.Acts, before, input.Groups, ranker, cancellation);
            Backtest.CatchUp(model, input.Acts, from);
            fit += watch.Elapsed.TotalSeconds - start;
            ranked.AddRange(Backtest.Run(model, input.Acts, from, to, options, cancellation));
        }

        RankedQuery[] all = [.. ranked];
        table.Row(name, all, fit, watch.Elapsed.TotalSeconds - fit);
        return all;
    }

    private static void Questions(BacktestTable table, BacktestInput input, string about, QuestionOptions options, CancellationToken cancellation)
    {
        foreach (var (before, from, to) in input.Stretches)
        {
            var model = QuestionModel.Fit(input.Acts, before, input.Groups, options, cancellation);
            table.Questions(
                string.Create(CultureInfo.InvariantCulture, $"{about}: within {options.Horizon} steps, fitted on {model.FittedQuestions} questions before step {before}, asked in steps {from} to {to - 1}"),
                QuestionBacktest.Run(model, input.Acts, from, to, options));
        }
    }

    private static BacktestInput OfFolder(string path, bool isTest)
    {
        CommandContext.CheckPath(path);
        var data = ForecastingDataset.Load(path);
        if (isTest && !data.HasTest) throw new GuanlanException(Errors.Unreadable, Path.Combine(path, "test.tsv.gz"));
        var stretch = isTest ? (data.ValidFrom, data.TestFrom, data.Acts.StepCount) : (data.ValidFrom, data.ValidFrom, data.TestFrom);
        return new BacktestInput(data.Name, data.Acts, EntityGroups.FromNames(data.Entities.All), relation => data.Relations[relation], [stretch]);
    }

    private static BacktestInput OfRecord(string path, IReadOnlyList<Event> events)
    {
        var acts = RecordActs.From(events);
        var stretches = RollingOrigin.Stretches(acts.Graph);
        if (acts.Graph.Count < FewestActs || stretches.Count == 0) throw new GuanlanException(Errors.TooFewEvents, path);
        return new BacktestInput(
            Path.GetFileName(path), acts.Graph, EntityGroups.FromCodes(acts.Actors), relation => acts.Relations[relation],
            [.. stretches.Select(stretch => (stretch.From, stretch.From, stretch.To))]);
    }

    private static async Task<IReadOnlyList<Event>> ReadAsync(CommandContext context, ParseResult parsed, CancellationToken cancellation)
    {
        await using var record = await context.OpenExistingAsync(parsed, cancellation);
        return await record.AssertedAsync(cancellation);
    }

    private static void Write(string file, RankedQuery[] ranked)
    {
        try
        {
            BacktestTable.WriteRanks(file, ranked);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new GuanlanException(Errors.BadValue, $"--out {file}", failure);
        }
    }

    private static Option<string> Choice(string name, string about, params string[] values)
    {
        var option = new Option<string>(name) { Description = about, HelpName = string.Join('|', values), DefaultValueFactory = _ => values[0] };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
