using System.CommandLine;

namespace Guanlan.Cli.Commands;

/// <summary><c>guanlan read</c>: texts into the record.</summary>
internal static class ReadCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var paths = new Argument<string[]>("PATH") { Description = texts["read.path"], Arity = ArgumentArity.OneOrMore };
        var threads = new Option<int>("--threads") { Description = texts["option.threads"], HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        var allow = FetchOptions.Allow(context);
        var command = new Command("read", texts["read.about"]) { paths, threads, allow };
        command.SetAction(async (parsed, cancellation) =>
        {
            var inputs = parsed.GetValue(paths)!;
            foreach (var path in inputs) CommandContext.CheckPath(path);
            using var fetcher = FetchOptions.Fetcher(parsed.GetValue(allow));
            await using var record = context.Open(parsed);
            var run = new ReadRun(context, record, Threads.Check(parsed.GetValue(threads)), context.IsQuiet(parsed));
            var summary = await run.ReadAsync(new Inputs(context, fetcher).ReadAsync(inputs, cancellation), cancellation);
            if (summary.Rejected == 0) return ExitCode.Done;
            return summary.Documents == 0 ? ExitCode.Failed : ExitCode.DoneWithSkips;
        });
        return command;
    }
}
