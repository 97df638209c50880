using System.CommandLine;
using Guanlan.Cli.Jsonl;
using Guanlan.Diagnostics;

namespace Guanlan.Cli.Commands;

/// <summary><c>guanlan code</c>: passages in, rows out, nothing kept.</summary>
internal static class CodeCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var file = new Argument<string>("FILE") { Description = texts["code.file"], Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "-" };
        var explain = new Option<bool>("--explain") { Description = texts["code.explain"] };
        var threads = new Option<int>("--threads") { Description = texts["option.threads"], HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        var command = new Command("code", texts["code.about"]) { file, explain, threads };
        command.SetAction((parsed, cancellation) => RunAsync(
            context, parsed.GetValue(file)!, parsed.GetValue(explain), Threads.Check(parsed.GetValue(threads)), context.IsQuiet(parsed), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string file, bool explain, int threads, bool quiet, CancellationToken cancellation)
    {
        await using var input = Open(context, file);
        var name = file == "-" ? context.Texts["standard-input"] : file;
        var coder = new BatchCoder(context.Engine, explain);
        long passages = 0, rows = 0, skipped = 0;
        await OrderedWork.RunAsync(new LineReader(input).ReadAsync(cancellation), coder.Code, HandOnAsync, threads, cancellation);
        if (!quiet) context.Say(context.Texts.Format("code.summary", passages, rows, skipped));
        return skipped > 0 ? ExitCode.DoneWithSkips : ExitCode.Done;

        async ValueTask HandOnAsync(CodedBatch batch)
        {
            foreach (var (line, code, detail) in batch.Skipped) context.Say(code.Message($"{name}:{line}{detail}", context.Texts.Language));
            passages += batch.Passages;
            rows += batch.Rows;
            skipped += batch.Skipped.Count;
            await context.Terminal.Output.WriteAsync(batch.Output, cancellation);
            await context.Terminal.Output.FlushAsync(cancellation);
        }
    }

    private static Stream Open(CommandContext context, string file)
    {
        if (file == "-") return context.Terminal.Input;
        CommandContext.CheckPath(file);
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new GuanlanException(Errors.Unreadable, file, problem);
        }
    }
}
