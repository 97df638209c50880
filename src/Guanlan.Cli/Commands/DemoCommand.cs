using System.CommandLine;
using Guanlan.Diagnostics;
using Guanlan.Sqlite;
using Guanlan.Web;

namespace Guanlan.Cli.Commands;

/// <summary><c>guanlan demo</c>: the bundled samples in a record of their own, and the workbench over it.</summary>
internal static class DemoCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var port = ServeCommand.PortOption(context);
        var command = new Command("demo", texts["demo.about"]) { port };
        command.SetAction(async (parsed, cancellation) =>
        {
            var samples = Path.Combine(AppContext.BaseDirectory, "samples", "texts");
            if (!Directory.Exists(samples)) throw new GuanlanException(Errors.Unreadable, samples);
            var folder = Directory.CreateTempSubdirectory("guanlan-demo-");
            try
            {
                await using var record = SqliteRecord.Open(Path.Combine(folder.FullName, "demo.guanlan"));
                var inputs = context.Engine.Read(samples, cancellation).Select(Below).ToAsyncEnumerable();
                await new ReadRun(context, record, Environment.ProcessorCount, context.IsQuiet(parsed)).ReadAsync(inputs, cancellation);
                var options = new WorkbenchOptions { Port = parsed.GetValue(port), AnyFreePort = true, Names = context.Engine.Names };
                await ServeCommand.ServeAsync(context, record, options, cancellation);
            }
            finally
            {
                folder.Delete(recursive: true);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The same input, named as seen from the program's folder: bundled texts are named alike on every machine.</summary>
    private static InputRead Below(InputRead input)
    {
        var location = Path.GetRelativePath(AppContext.BaseDirectory, input.Location).Replace(Path.DirectorySeparatorChar, '/');
        return input with { Location = location, Document = input.Document is null ? null : input.Document with { Location = location } };
    }
}
