using System.CommandLine;
using System.Runtime.CompilerServices;
using Guanlan.Record;
using Guanlan.Sqlite;

namespace Guanlan.Cli.Commands;

/// <summary><c>guanlan events</c>: what the record holds, filtered.</summary>
internal static class EventsCommand
{
    private const int PageSize = 2000;
    private const int TableLimit = 50;

    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var filter = new EventOptions(texts);
        var format = OutputFormat.Option(context);
        var limit = new Option<int?>("--limit") { Description = texts["option.limit"], HelpName = "N" };
        var command = new Command("events", texts["events.about"]);
        foreach (var option in filter.All) command.Options.Add(option);
        command.Options.Add(format);
        command.Options.Add(limit);
        command.SetAction(async (parsed, cancellation) =>
        {
            var query = filter.Query(context, parsed);
            var shape = parsed.GetValue(format)!;
            var most = parsed.GetValue(limit) ?? (shape == OutputFormat.Table ? TableLimit : int.MaxValue);
            await using var record = await context.OpenExistingAsync(parsed, cancellation);
            var total = await record.EventsAsync(query with { Paging = new Paging(0, 1) }, cancellation);
            await EventOutput.WriteAsync(context, shape, All(record, query, most, cancellation));
            if (shape == OutputFormat.Table && !context.IsQuiet(parsed)) context.Say(texts.Format("events.summary", Math.Min(most, total.Total), total.Total));
            return ExitCode.Done;
        });
        return command;
    }

    private static async IAsyncEnumerable<RecordedEvent> All(SqliteRecord record, EventQuery query, int most, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var offset = 0; offset < most;)
        {
            var page = await record.EventsAsync(query with { Paging = new Paging(offset, Math.Min(PageSize, most - offset)) }, cancellation);
            foreach (var one in page.Items) yield return one;
            offset += page.Items.Length;
            if (!page.HasMore || page.Items.IsEmpty) yield break;
        }
    }
}
