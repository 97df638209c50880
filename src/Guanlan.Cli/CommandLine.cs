using System.CommandLine;
using Guanlan.Cli.Commands;
using Guanlan.Diagnostics;
using Guanlan.Web;

namespace Guanlan.Cli;

/// <summary>The commands of the program, and what they share.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, IEngine engine, Terminal terminal, CancellationToken cancellation = default)
    {
        var language = LanguageChoice.Of(args);
        var context = new CommandContext(engine, terminal, Texts.Load(typeof(CommandLine).Assembly, "cli", language));
        try
        {
            var parsed = Build(context).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0)
            {
                foreach (var error in parsed.Errors) await terminal.Error.WriteLineAsync(error.Message);
                await terminal.Error.WriteLineAsync(context.Texts["see-help"]);
                return ExitCode.WrongUsage;
            }

            return await parsed.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = terminal.Out, Error = terminal.Error, ProcessTerminationTimeout = TimeSpan.FromSeconds(30) },
                cancellation);
        }
        catch (GuanlanException problem)
        {
            await terminal.Error.WriteLineAsync(problem.Code.Message(problem.Input, language));
            return problem.Code == Errors.BadValue ? ExitCode.WrongUsage : ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync(context.Texts["stopped"]);
            return ExitCode.Failed;
        }
        catch (IOException) when (terminal is { OutputIsTerminal: false })
        {
            // Whoever was reading our output has gone (head, a closed pipe): there is nobody to tell.
            return ExitCode.Failed;
        }
        finally
        {
            await FlushAsync(terminal);
        }
    }

    /// <summary>The tree of commands; the reference in docs is compared with it.</summary>
    public static RootCommand Build(CommandContext context)
    {
        var root = new RootCommand(context.Texts["about"]);
        foreach (var option in context.Shared) root.Options.Add(option);
        root.Subcommands.Add(DemoCommand.Create(context));
        root.Subcommands.Add(ReadCommand.Create(context));
        root.Subcommands.Add(FeedsCommand.Create(context));
        root.Subcommands.Add(CodeCommand.Create(context));
        root.Subcommands.Add(EventsCommand.Create(context));
        root.Subcommands.Add(RelationCommand.Create(context));
        root.Subcommands.Add(ForecastCommand.Create(context));
        root.Subcommands.Add(QuestionsCommand.Create(context));
        root.Subcommands.Add(BacktestCommand.Create(context));
        root.Subcommands.Add(SourcesCommand.Create(context));
        root.Subcommands.Add(InspectCommand.Create(context));
        root.Subcommands.Add(LexiconCommand.Create(context));
        root.Subcommands.Add(ServeCommand.Create(context));
        root.Subcommands.Add(DoctorCommand.Create(context));
        return root;
    }

    private static async Task FlushAsync(Terminal terminal)
    {
        try
        {
            await terminal.Out.FlushAsync();
        }
        catch (IOException)
        {
            // As above.
        }
    }
}
