using Guanlan.Record;
using Guanlan.Testing;

namespace Guanlan.Sqlite.Tests;

/// <summary>Feeds in the record file.</summary>
public sealed class FeedListTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Now = new(2025, 12, 9, 8, 0, 0, TimeSpan.Zero);
    private readonly TemporaryFolder folder = new();
    private readonly SqliteRecord record;

    public FeedListTests() => record = SqliteRecord.Open(folder.PathTo("r.guanlan"));

    public async ValueTask DisposeAsync()
    {
        await record.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Feed_comes_back_as_it_was_kept()
    {
        var feed = Feed("https://p.example/feed") with { Title = "港口", Site = "https://p.example/", Folder = "海/东", EntityTag = "\"a\"", NextAt = Now.AddHours(1) };
        Assert.True(await record.FollowAsync(feed));
        Assert.False(await record.FollowAsync(feed with { Title = "other" }));
        Assert.Equal(feed, Assert.Single(await record.FeedsAsync()));
        Assert.True(await record.UnfollowAsync(feed.Address));
        Assert.False(await record.UnfollowAsync(feed.Address));
    }

    [Fact]
    public async Task Entries_seen_are_known_of_their_own_feed_only()
    {
        var (one, other) = (Feed("https://p.example/1"), Feed("https://p.example/2"));
        foreach (var feed in (FollowedFeed[])[one, other]) await record.FollowAsync(feed);
        Assert.Equal(["a", "b"], await record.UnseenAsync(one.Address, ["a", "b", "a"]));
        await record.NoteAsync(one.Address, one with { CheckedAt = Now, Failures = 0 }, Run(one, 2), ["a", "b"]);
        Assert.Equal(["c"], await record.UnseenAsync(one.Address, ["b", "c"]));
        Assert.Equal(["b"], await record.UnseenAsync(other.Address, ["b"]));
        Assert.Equal(Now, (await record.FeedsAsync())[0].CheckedAt);
    }

    [Fact]
    public async Task Moved_feed_keeps_its_entries_and_log_unless_the_address_is_taken()
    {
        var (one, other) = (Feed("https://p.example/1"), Feed("https://p.example/2"));
        foreach (var feed in (FollowedFeed[])[one, other]) await record.FollowAsync(feed);
        await record.NoteAsync(one.Address, one, Run(one, 1), ["a"]);
        var moved = one with { Address = "https://q.example/1" };
        await record.NoteAsync(one.Address, moved, Run(moved, 0), ["a"]);
        Assert.Empty(await record.UnseenAsync(moved.Address, ["a"]));
        Assert.Equal(2, (await record.RunsAsync(moved.Address, Paging.First)).Total);
        await record.NoteAsync(moved.Address, moved with { Address = other.Address }, Run(other, 0), []);
        Assert.Equal([other.Address, moved.Address], (await record.FeedsAsync()).Select(feed => feed.Address));
    }

    [Fact]
    public async Task Log_comes_newest_first_and_keeps_its_last_lines()
    {
        var feed = Feed("https://p.example/1");
        await record.FollowAsync(feed);
        for (var i = 0; i < 260; i++) await record.NoteAsync(feed.Address, feed, Run(feed, i), []);
        var log = await record.RunsAsync(null, new Paging(0, 500));
        Assert.Equal(200, log.Total);
        Assert.Equal((259, 60), (log.Items[0].Fresh, log.Items[^1].Fresh));
        await record.UnfollowAsync(feed.Address);
        Assert.Equal(0, (await record.RunsAsync(null, Paging.First)).Total);
    }

    private static FollowedFeed Feed(string address) => new() { Address = address, AddedAt = Now };

    private static FeedRun Run(FollowedFeed feed, int fresh) => new(feed.Address, Now, TimeSpan.FromMilliseconds(40), 200, fresh, 0, 0, null, "");
}
