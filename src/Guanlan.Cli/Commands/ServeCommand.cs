using System.CommandLine;
using Guanlan.Web;

namespace Guanlan.Cli.Commands;

/// <summary><c>guanlan serve</c>: the workbench over the record.</summary>
internal static class ServeCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var port = PortOption(context);
        var urls = new Option<string?>("--urls") { Description = texts["serve.urls"], HelpName = "URLS" };
        var command = new Command("serve", texts["serve.about"]) { port, urls };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var record = context.Open(parsed);
            await record.SettleAsync(cancellation);
            var options = new WorkbenchOptions { Port = parsed.GetValue(port), Urls = parsed.GetValue(urls), Names = context.Engine.Names, Ledger = WorkbenchOptions.LedgerOf(context.RecordPath(parsed)) };
            await ServeAsync(context, record, options, cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    public static Option<int> PortOption(CommandContext context) => new("--port")
    {
        Description = context.Texts["serve.port"],
        HelpName = "N",
        DefaultValueFactory = _ => WorkbenchOptions.DefaultPort,
    };

    public static async Task ServeAsync(CommandContext context, Record.IRecord record, WorkbenchOptions options, CancellationToken cancellation)
    {
        await using var workbench = await Workbench.StartAsync(record, options, cancellation);
        foreach (var address in workbench.Addresses) context.Say(context.Texts.Format("serve.listening", address));
        await workbench.RunAsync(cancellation);
    }
}
