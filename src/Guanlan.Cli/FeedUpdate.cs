using System.Globalization;
using Guanlan.Diagnostics;
using Guanlan.Fetching;
using Guanlan.Reading;
using Guanlan.Record;
using Guanlan.Sqlite;

namespace Guanlan.Cli;

/// <summary>Asks feeds and reads what is new: some are fetched ahead, each is read, stored and noted before the next.</summary>
internal sealed class FeedUpdate(CommandContext context, SqliteRecord record, Fetcher fetcher, int threads, bool quiet)
{
    private const int Ahead = 6;
    private readonly ReadRun reading = new(context, record, threads, quiet: true);
    private int withNews;
    private int unchanged;
    private int failed;

    /// <summary>Asks the feeds in order; returns the exit code.</summary>
    public async Task<int> RunAsync(IReadOnlyList<FollowedFeed> feeds, int followed, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var coming = new Queue<(FollowedFeed Feed, Task<FetchResult> Answer)>();
        try
        {
            for (var (asked, done) = (0, 0); done < feeds.Count; done++)
            {
                for (; asked < feeds.Count && coming.Count < Ahead; asked++) coming.Enqueue((feeds[asked], FetchAsync(feeds[asked], stop.Token)));
                var (feed, answer) = coming.Dequeue();
                await TakeAsync(feed, await answer, done + 1, feeds.Count, cancellation);
            }
        }
        finally
        {
            await stop.CancelAsync();
            foreach (var (_, answer) in coming) await answer.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        if (!quiet) context.Say(context.Texts.Format("feeds.update.summary", feeds.Count, followed, withNews, unchanged, failed, reading.Summary.Documents, reading.Summary.Rows, reading.Summary.Rejected));
        return failed == 0 && reading.Summary.Rejected == 0 ? ExitCode.Done : failed > 0 && failed == feeds.Count ? ExitCode.Failed : ExitCode.DoneWithSkips;
    }

    private Task<FetchResult> FetchAsync(FollowedFeed feed, CancellationToken cancellation) =>
        fetcher.FetchAsync(new FetchRequest(new Uri(feed.Address), feed.EntityTag, feed.LastModified), cancellation);

    private async Task TakeAsync(FollowedFeed feed, FetchResult answer, int number, int of, CancellationToken cancellation)
    {
        var time = TimeProvider.System;
        var started = time.GetTimestamp();
        var content = answer.IsWhole ? FeedReader.Read(answer.Bytes.Span, answer.Address.AbsoluteUri, answer.ContentType) : null;
        var problem = answer.Error ?? (answer.IsWhole && content is null ? Errors.NotAFeed : null);
        var keys = content?.Items.Select(item => item.Key).ToArray() ?? [];
        var unseen = keys.Length == 0 ? [] : (await record.UnseenAsync(feed.Address, keys, cancellation)).ToHashSet(StringComparer.Ordinal);
        var rejected = reading.Summary.Rejected;
        if (unseen.Count > 0) await reading.ReadAsync(Inputs(content!, unseen), cancellation);
        rejected = reading.Summary.Rejected - rejected;
        var after = FeedSchedule.After(feed, answer, problem, unseen.Count, time.GetUtcNow());
        if (content is not null) after = after with { Title = feed.Title.Length > 0 ? feed.Title : content.Title, Site = content.Site ?? feed.Site };
        var note = after.Address != feed.Address ? $"moved from {feed.Address}" : after.State != feed.State ? "gone" : "";
        var run = new FeedRun(after.Address, time.GetUtcNow(), time.GetElapsedTime(started), answer.Status, unseen.Count, keys.Length - unseen.Count, rejected, problem?.Id, note);
        await record.NoteAsync(feed.Address, after, run, keys, CancellationToken.None);
        Tell(after, answer, problem, run, string.Create(CultureInfo.InvariantCulture, $"[{number}/{of}]"));
    }

    /// <summary>The new entries, the oldest first, as a reader of the feed would have met them.</summary>
    private static IAsyncEnumerable<InputRead> Inputs(FeedContent content, HashSet<string> unseen) =>
        content.Items.Where(item => unseen.Contains(item.Key)).Reverse().SelectMany(item => InputRead.Of(item.Read())).ToAsyncEnumerable();

    private void Tell(FollowedFeed feed, FetchResult answer, ErrorCode? problem, FeedRun run, string place)
    {
        if (problem is not null) failed++;
        else if (run.Fresh > 0) withNews++;
        else unchanged++;
        var name = feed.Title.Length > 0 ? feed.Title : feed.Address;
        if (problem is not null) context.Say($"{place} {name}: {problem.Message(answer.Subject, context.Texts.Language)}");
        else if (!quiet) context.Say($"{place} {name}: {(run.Fresh > 0 ? context.Texts.Format("feeds.update.new", run.Fresh, run.Known) : context.Texts["feeds.update.unchanged"])}{(run.Note.Length > 0 ? $" ({run.Note})" : "")}");
    }
}
