using System.Globalization;
using Guanlan.Record;

namespace Guanlan.Sqlite;

internal sealed partial class RecordWriter
{
    private const int LinesOfLog = 200;
    private static readonly TimeSpan ForgetItemsAfter = TimeSpan.FromDays(400);

    public bool Follow(FollowedFeed feed)
    {
        using var transaction = current = connection.BeginTransaction(deferred: false);
        var added = Prepared(
            """
            insert or ignore into feed (address, title, site, folder, state, entity_tag, last_modified, added_at, checked_at, changed_at, next_at, failures, error)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """).With(feed.Address, feed.Title, feed.Site, feed.Folder, Name(feed.State), feed.EntityTag, feed.LastModified, Text(feed.AddedAt),
            Text(feed.CheckedAt), Text(feed.ChangedAt), Text(feed.NextAt), feed.Failures, feed.Error).ExecuteNonQuery() > 0;
        transaction.Commit();
        return added;
    }

    public bool Unfollow(string address)
    {
        using var transaction = current = connection.BeginTransaction(deferred: false);
        var removed = Prepared("delete from feed where address = $1").With(address).ExecuteNonQuery() > 0;
        transaction.Commit();
        return removed;
    }

    public bool Note(string address, FollowedFeed feed, FeedRun run, IReadOnlyList<string> keys)
    {
        using var transaction = current = connection.BeginTransaction(deferred: false);
        if (Prepared("select id from feed where address = $1").With(address).ExecuteScalar() is not long id) return false;
        Prepared("update or ignore feed set address = $1 where id = $2").With(feed.Address, id).ExecuteNonQuery();
        Prepared(
            """
            update feed set title = $1, site = $2, folder = $3, state = $4, entity_tag = $5, last_modified = $6, checked_at = $7, changed_at = $8,
                next_at = $9, failures = $10, error = $11 where id = $12
            """).With(feed.Title, feed.Site, feed.Folder, Name(feed.State), feed.EntityTag, feed.LastModified, Text(feed.CheckedAt), Text(feed.ChangedAt),
            Text(feed.NextAt), feed.Failures, feed.Error, id).ExecuteNonQuery();
        var now = Text(run.StartedAt);
        foreach (var key in keys) Prepared("insert into feed_item values ($1, $2, $3) on conflict do update set seen_at = excluded.seen_at").With(id, key, now).ExecuteNonQuery();
        // An entry that has not been in the feed for so long will not come back; the log keeps its last lines.
        Prepared("delete from feed_item where feed = $1 and seen_at < $2").With(id, Text(run.StartedAt - ForgetItemsAfter)).ExecuteNonQuery();
        Prepared("insert into feed_run (feed, started_at, milliseconds, status, fresh, known, rejected, error, note) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
            .With(id, now, (long)run.Took.TotalMilliseconds, run.Status, run.Fresh, run.Known, run.Rejected, run.Error, run.Note).ExecuteNonQuery();
        Prepared($"delete from feed_run where feed = $1 and id <= (select id from feed_run where feed = $1 order by id desc limit 1 offset {LinesOfLog})").With(id).ExecuteNonQuery();
        transaction.Commit();
        return true;
    }

    private static string Name(FeedState state) => state == FeedState.Gone ? "gone" : "active";

    private static string? Text(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
