using System.CommandLine;
using Guanlan.Diagnostics;
using Guanlan.Fetching;
using Guanlan.Reading;
using Guanlan.Reading.Feeds;
using Guanlan.Record;
using Guanlan.Sqlite;

namespace Guanlan.Cli.Commands;

/// <summary><c>guanlan feeds add</c>: follows a feed, or the feed that a page names.</summary>
internal static class FeedsAddCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var urls = new Argument<string[]>("URL") { Description = texts["feeds.add.url"], Arity = ArgumentArity.OneOrMore };
        var folder = new Option<string>("--folder") { Description = texts["feeds.add.folder"], HelpName = "NAME", DefaultValueFactory = _ => "" };
        var allow = FetchOptions.Allow(context);
        var command = new Command("add", texts["feeds.add.about"]) { urls, folder, allow };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var fetcher = FetchOptions.Fetcher(parsed.GetValue(allow));
            await using var record = context.Open(parsed);
            var failed = 0;
            foreach (var url in parsed.GetValue(urls)!)
            {
                if (await AddAsync(context, fetcher, record, url, parsed.GetValue(folder)!, context.IsQuiet(parsed), cancellation) is not { } problem) continue;
                failed++;
                context.Say(problem);
            }

            return failed == 0 ? ExitCode.Done : failed == parsed.GetValue(urls)!.Length ? ExitCode.Failed : ExitCode.DoneWithSkips;
        });
        return command;
    }

    /// <summary>Follows the feed at an address; the message of what was wrong, or null.</summary>
    private static async Task<string?> AddAsync(CommandContext context, Fetcher fetcher, SqliteRecord list, string typed, string folder, bool quiet, CancellationToken cancellation)
    {
        var language = context.Texts.Language;
        if (!Uri.TryCreate(typed, UriKind.Absolute, out var address)) return Errors.BadAddress.Message(typed, language);
        var answer = await fetcher.FetchAsync(new FetchRequest(address), cancellation);
        if (answer.Error is { } error) return error.Message(answer.Subject, language);
        var content = Content(answer);
        if (content is null)
        {
            var named = FeedLinks.Find(answer.Bytes.Span, answer.Address, answer.ContentType);
            if (named.IsEmpty) return Errors.NotAFeed.Message(typed, language);
            if (!quiet && named.Length > 1) context.Say(context.Texts.Format("feeds.add.others", string.Join("\n  ", named.Skip(1).Select(one => one.Address))));
            answer = await fetcher.FetchAsync(new FetchRequest(new Uri(named[0].Address)), cancellation);
            if (answer.Error is { } second) return second.Message(answer.Subject, language);
            content = Content(answer);
            if (content is null) return Errors.NotAFeed.Message(named[0].Address, language);
        }

        var feed = new FollowedFeed
        {
            Address = (answer.MovedTo ?? answer.Asked).AbsoluteUri,
            Title = content.Title,
            Site = content.Site,
            Folder = folder,
            AddedAt = TimeProvider.System.GetUtcNow(),
        };
        var added = await list.FollowAsync(feed, cancellation);
        if (!quiet) context.Say(context.Texts.Format(added ? "feeds.added" : "feeds.known", feed.Title.Length > 0 ? feed.Title : feed.Address, feed.Address, content.Items.Length));
        return null;
    }

    private static FeedContent? Content(FetchResult answer) => FeedReader.Read(answer.Bytes.Span, answer.Address.AbsoluteUri, answer.ContentType);
}
