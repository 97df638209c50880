using System.CommandLine;
using Guanlan.Diagnostics;
using Guanlan.Record;

namespace Guanlan.Cli.Commands;

/// <summary><c>guanlan feeds update</c>: asks the feeds that are due and reads what is new.</summary>
internal static class FeedsUpdateCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var addresses = new Argument<string[]>("ADDRESS") { Description = texts["feeds.update.address"], Arity = ArgumentArity.ZeroOrMore };
        var all = new Option<bool>("--all") { Description = texts["feeds.update.all"] };
        var threads = new Option<int>("--threads") { Description = texts["option.threads"], HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        var allow = FetchOptions.Allow(context);
        var command = new Command("update", texts["feeds.update.about"]) { addresses, all, threads, allow };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var fetcher = FetchOptions.Fetcher(parsed.GetValue(allow));
            var workers = Threads.Check(parsed.GetValue(threads));
            await using var record = await context.OpenExistingAsync(parsed, cancellation);
            var feeds = await record.FeedsAsync(cancellation);
            var named = parsed.GetValue(addresses)!.Select(FeedsCommand.Written).ToArray();
            foreach (var address in named)
                if (feeds.All(feed => feed.Address != address)) throw new GuanlanException(Errors.NotFollowed, address);
            var now = TimeProvider.System.GetUtcNow();
            var due = named.Length > 0 ? feeds.Where(feed => named.Contains(feed.Address)) : feeds.Where(feed => feed.State == FeedState.Active && (parsed.GetValue(all) || feed.IsDue(now)));
            var update = new FeedUpdate(context, record, fetcher, workers, context.IsQuiet(parsed));
            return await update.RunAsync([.. due], feeds.Length, cancellation);
        });
        return command;
    }
}
