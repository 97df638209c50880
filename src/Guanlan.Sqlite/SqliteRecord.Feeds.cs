using System.Collections.Immutable;
using System.Globalization;
using Guanlan.Record;
using Microsoft.Data.Sqlite;

namespace Guanlan.Sqlite;

public sealed partial class SqliteRecord : IFeedList
{
    private const string FeedColumns = "address, title, site, folder, state, entity_tag, last_modified, added_at, checked_at, changed_at, next_at, failures, error";

    /// <inheritdoc />
    public ValueTask<bool> FollowAsync(FollowedFeed feed, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(feed);
        return WriteAsync(writer => writer.Follow(feed), cancellation);
    }

    /// <inheritdoc />
    public ValueTask<bool> UnfollowAsync(string address, CancellationToken cancellation = default) => WriteAsync(writer => writer.Unfollow(address), cancellation);

    /// <inheritdoc />
    public ValueTask<ImmutableArray<FollowedFeed>> FeedsAsync(CancellationToken cancellation = default) => Read(connection =>
        connection.List($"select {FeedColumns} from feed order by folder, title, address", Feed).ToImmutableArray());

    /// <inheritdoc />
    public ValueTask<ImmutableArray<string>> UnseenAsync(string address, IReadOnlyList<string> keys, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return Read(connection =>
        {
            var seen = connection.List("select i.key from feed_item i join feed f on f.id = i.feed where f.address = $address", reader => reader.GetString(0), ("$address", address)).ToHashSet(StringComparer.Ordinal);
            return keys.Where(key => !seen.Contains(key)).Distinct().ToImmutableArray();
        });
    }

    /// <inheritdoc />
    public async ValueTask NoteAsync(string address, FollowedFeed feed, FeedRun run, IReadOnlyList<string> keys, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(feed);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(keys);
        await WriteAsync(writer => writer.Note(address, feed, run, keys), cancellation);
    }

    /// <inheritdoc />
    public ValueTask<Page<FeedRun>> RunsAsync(string? address, Paging paging, CancellationToken cancellation = default) => Read(connection =>
    {
        const string From = "from feed_run r join feed f on f.id = r.feed where $address is null or f.address = $address";
        var items = connection.List(
            $"select f.address, r.started_at, r.milliseconds, r.status, r.fresh, r.known, r.rejected, r.error, r.note {From} order by r.id desc limit $limit offset $offset",
            reader => new FeedRun(
                reader.GetString(0), Time(reader, 1)!.Value, TimeSpan.FromMilliseconds(reader.GetInt64(2)), reader.GetInt32(3), reader.GetInt32(4), reader.GetInt32(5), reader.GetInt32(6),
                Day.Text(reader, 7), reader.GetString(8)),
            ("$address", address), ("$limit", paging.Limit), ("$offset", paging.Offset));
        return new Page<FeedRun>([.. items], connection.Number($"select count(*) {From}", ("$address", address)), paging);
    });

    private static FollowedFeed Feed(SqliteDataReader reader) => new()
    {
        Address = reader.GetString(0),
        Title = reader.GetString(1),
        Site = Day.Text(reader, 2),
        Folder = reader.GetString(3),
        State = reader.GetString(4) == "gone" ? FeedState.Gone : FeedState.Active,
        EntityTag = Day.Text(reader, 5),
        LastModified = Day.Text(reader, 6),
        AddedAt = Time(reader, 7)!.Value,
        CheckedAt = Time(reader, 8),
        ChangedAt = Time(reader, 9),
        NextAt = Time(reader, 10),
        Failures = reader.GetInt32(11),
        Error = Day.Text(reader, 12),
    };

    private static DateTimeOffset? Time(SqliteDataReader reader, int column) =>
        Day.Text(reader, column) is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : null;
}
