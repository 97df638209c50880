using System.Collections.Immutable;
using Guanlan.Record;

namespace Guanlan.Sqlite;

internal sealed partial class RecordWriter
{
    private const int KeysATime = 200;

    /// <summary>Gathers the rows of some waiting keys into events; true if more are waiting.</summary>
    public bool SettleSome()
    {
        using var transaction = current = connection.BeginTransaction(deferred: false);
        var keys = connection.List($"select happening from unsettled order by happening limit {KeysATime}", reader => reader.GetString(0));
        var dyads = new HashSet<(string A, string B)>();
        foreach (var key in keys) Settle(key, dyads);
        foreach (var (a, b) in dyads) CountDyad(a, b);
        transaction.Commit();
        return keys.Count == KeysATime;
    }

    private void Settle(string text, HashSet<(string A, string B)> dyads)
    {
        var key = HappeningKey.Parse(text);
        var pairs = DyadPairs.Of(key);
        dyads.UnionWith(pairs.Select(pair => (pair.A, pair.B)));
        Prepared("delete from event_actor where event in (select id from event where happening = $1)").With(text).ExecuteNonQuery();
        Prepared("delete from event_dyad where event in (select id from event where happening = $1)").With(text).ExecuteNonQuery();
        Prepared("delete from event where happening = $1").With(text).ExecuteNonQuery();
        foreach (var happening in EventIdentity.Gather(key, MentionsOf(text))) Insert(text, happening, pairs);
        Prepared("delete from unsettled where happening = $1").With(text).ExecuteNonQuery();
    }

    private List<Mention> MentionsOf(string key)
    {
        using var reader = Prepared(
            """
            select r.id, d.key, r.start, d.story, r.from_day, r.to_day, r.status, r.confidence, r.historical
            from coded_row r join document d on d.id = r.document where r.happening = $1
            """).With(key).ExecuteReader();
        var mentions = new List<Mention>();
        while (reader.Read())
        {
            mentions.Add(new Mention(
                reader.GetInt64(0), reader.GetString(1), reader.GetInt32(2), reader.GetString(3),
                new DateInterval(Day.Read(reader, 4), Day.Read(reader, 5)), StoredNames.Status(reader.GetString(6)), reader.GetDouble(7), reader.GetInt32(8) != 0));
        }

        return mentions;
    }

    private void Insert(string key, Happening happening, ImmutableArray<DyadPair> pairs)
    {
        var found = happening.Event;
        var day = Day.Iso(found.Date.From ?? found.Date.To);
        var last = found.Date.IsKnown ? Day.Iso(found.Date.To ?? DateOnly.MaxValue) : "";
        var type = found.Type.Name();
        var status = found.Status.Name();
        var quad = (int)found.Type.Quad();
        var id = (long)Prepared(
            """
            insert into event (key, happening, type, quad, status, day, from_day, to_day, last, mentions, origins, lead, historical)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id
            """).With(
            found.Id, key, type, quad, status, day, Day.Iso(found.Date.From), Day.Iso(found.Date.To), last, found.Mentions, found.Origins, happening.Rows[0], found.IsHistorical ? 1 : 0).ExecuteScalar()!;
        foreach (var row in happening.Rows) Prepared("update coded_row set event = $1 where id = $2").With(id, row).ExecuteNonQuery();
        foreach (var actor in found.Source.Union(found.Target))
        {
            var role = (found.Source.Contains(actor) ? 1 : 0) | (found.Target.Contains(actor) || (found.Target.IsEmpty && found.Source.Length > 1) ? 2 : 0);
            Prepared("insert into event_actor (code, day, event, role, last, type, status) values ($1, $2, $3, $4, $5, $6, $7)")
                .With(actor.Text, day ?? "", id, role, last, type, status).ExecuteNonQuery();
        }

        foreach (var pair in pairs)
            Prepared("insert into event_dyad (a, b, day, event, direction, last, type, status, quad, asserted, mentions) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)")
                .With(pair.A, pair.B, day ?? "", id, (int)pair.Direction, last, type, status, quad, found.Status.IsAsserted() && !found.IsHistorical ? 1 : 0, found.Mentions).ExecuteNonQuery();
    }

    private void CountDyad(string a, string b)
    {
        Prepared("delete from dyad where a = $1 and b = $2").With(a, b).ExecuteNonQuery();
        Prepared(
            """
            insert into dyad select a, b, count(*), sum(asserted), nullif(max(day), '') from event_dyad where a = $1 and b = $2 group by a, b
            """).With(a, b).ExecuteNonQuery();
    }
}
