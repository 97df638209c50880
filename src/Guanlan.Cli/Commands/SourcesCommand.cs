using System.CommandLine;
using System.Globalization;
using Guanlan.Record;

namespace Guanlan.Cli.Commands;

/// <summary><c>guanlan sources</c>: who the texts come from; with <c>--rejected</c> what was set aside.</summary>
internal static class SourcesCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var format = OutputFormat.Option(context);
        var rejected = new Option<bool>("--rejected") { Description = texts["sources.rejected"] };
        var command = new Command("sources", texts["sources.about"]) { format, rejected };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var record = await context.OpenExistingAsync(parsed, cancellation);
            var paging = new Paging(0, int.MaxValue);
            if (parsed.GetValue(rejected))
            {
                var set = await record.RejectionsAsync(paging, cancellation);
                ListOutput.Write(context, parsed.GetValue(format)!, ["location", "code", "reason"], ["location"], set.Items.Select(one => new[] { one.Location, one.Code, one.Reason }));
                return ExitCode.Done;
            }

            var sources = await record.SourcesAsync(paging, cancellation);
            ListOutput.Write(
                context, parsed.GetValue(format)!, ["source", "documents", "stories", "rows", "asserted", "first", "last"], ["source"],
                sources.Items.Select(one => new[] { one.Name, Text(one.Documents), Text(one.Stories), Text(one.Rows), Text(one.Asserted), Text(one.First), Text(one.Last) }));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Text(IFormattable? value) => value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value?.ToString(null, CultureInfo.InvariantCulture) ?? "";
}
