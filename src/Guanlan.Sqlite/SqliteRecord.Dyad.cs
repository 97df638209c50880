using Guanlan.Record;
using Microsoft.Data.Sqlite;

namespace Guanlan.Sqlite;

public sealed partial class SqliteRecord
{
    /// <inheritdoc />
    public ValueTask<DyadSeries> DyadAsync(ActorCode a, ActorCode b, int limit = 500, CancellationToken cancellation = default)
    {
        var turned = string.CompareOrdinal(a.Country, b.Country) > 0;
        var (first, second) = turned ? (b.Country, a.Country) : (a.Country, b.Country);
        return Read(connection =>
        {
            var acts = Acts(connection, first, second, asserted: true, limit, turned);
            var others = Acts(connection, first, second, asserted: false, limit, turned);
            var months = connection.List(
                """
                select substr(day, 1, 7) || '-01' as month, quad, count(*), sum(mentions) from event_dyad
                where a = $a and b = $b and asserted = 1 and day <> '' group by month, quad order by month, quad
                """,
                reader => new DyadCount(Day.Read(reader, 0)!.Value, (QuadClass)reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3)),
                ("$a", first), ("$b", second));
            var totals = connection.List(
                "select asserted, events - asserted from dyad where a = $a and b = $b", reader => (Acts: reader.GetInt64(0), Others: reader.GetInt64(1)), ("$a", first), ("$b", second));
            var (actsTotal, othersTotal) = totals.FirstOrDefault();
            return new DyadSeries(
                new ActorCode(a.Country), new ActorCode(b.Country),
                [.. acts.Where(act => act.Happening.Event.Date.IsKnown).Reverse(), .. acts.Where(act => !act.Happening.Event.Date.IsKnown)],
                [.. others], [.. months], actsTotal, othersTotal);
        });
    }

    private static List<DyadAct> Acts(SqliteConnection connection, string a, string b, bool asserted, int limit, bool turned) => connection.List(
        $"""
        with page as materialized (select event, day, direction from event_dyad where a = $a and b = $b and asserted = $asserted order by day desc, event limit $limit)
        select {EventColumns}, {RowReader.RowColumns}, page.direction from page join event e on e.id = page.event {LeadTables} order by page.day desc, page.event
        """,
        reader => new DyadAct(EventOf(reader), Turn((DyadDirection)reader.GetInt32(EventColumnCount + 14), turned)),
        ("$a", a), ("$b", b), ("$asserted", asserted ? 1 : 0), ("$limit", limit));

    private static DyadDirection Turn(DyadDirection direction, bool turned) => (turned, direction) switch
    {
        (true, DyadDirection.Forth) => DyadDirection.Back,
        (true, DyadDirection.Back) => DyadDirection.Forth,
        _ => direction,
    };
}
