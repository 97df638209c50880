using System.CommandLine;
using System.Globalization;
using Guanlan.Record;

namespace Guanlan.Cli.Commands;

/// <summary><c>guanlan feeds list</c>: the feeds that are followed, or with <c>--runs</c> the log of asking them.</summary>
internal static class FeedsListCommand
{
    private const int LinesOfLog = 50;

    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var format = OutputFormat.Option(context);
        var runs = new Option<bool>("--runs") { Description = texts["feeds.list.runs"] };
        var limit = new Option<int>("--limit") { Description = texts["feeds.list.limit"], HelpName = "N", DefaultValueFactory = _ => LinesOfLog };
        var command = new Command("list", texts["feeds.list.about"]) { format, runs, limit };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var record = await context.OpenExistingAsync(parsed, cancellation);
            var form = parsed.GetValue(format)!;
            if (parsed.GetValue(runs))
            {
                var log = await record.RunsAsync(null, new Paging(0, Math.Max(1, parsed.GetValue(limit))), cancellation);
                ListOutput.Write(
                    context, form, ["started", "address", "status", "new", "seen_before", "set_aside", "milliseconds", "error", "note"], ["started", "address", "error", "note"],
                    log.Items.Select(run => new[]
                    {
                        Time(run.StartedAt), run.Address, Number(run.Status), Number(run.Fresh), Number(run.Known), Number(run.Rejected),
                        Number((long)run.Took.TotalMilliseconds), run.Error ?? "", run.Note,
                    }));
                return ExitCode.Done;
            }

            var feeds = await record.FeedsAsync(cancellation);
            ListOutput.Write(
                context, form, ["title", "address", "folder", "state", "checked", "changed", "next", "failures", "error"],
                ["title", "address", "folder", "state", "checked", "changed", "next", "error"],
                feeds.Select(feed => new[]
                {
                    feed.Title, feed.Address, feed.Folder, feed.State == FeedState.Gone ? "gone" : "active", Time(feed.CheckedAt), Time(feed.ChangedAt), Time(feed.NextAt),
                    Number(feed.Failures), feed.Error ?? "",
                }));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) ?? "";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
