using Guanlan.Record;
using Microsoft.Data.Sqlite;

namespace Guanlan.Sqlite;

public sealed partial class SqliteRecord
{
    private const string EventColumns = "e.key, e.happening, e.status, e.from_day, e.to_day, e.mentions, e.origins, e.historical";
    private const int EventColumnCount = 8;
    private const string LeadTables = "join coded_row r on r.id = e.lead join document d on d.id = r.document join event re on re.id = e.id";

    /// <inheritdoc />
    public ValueTask<Page<RecordedEvent>> EventsAsync(EventQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filter = EventFilter.Of(query);
        if (!filter.CanMatch) return ValueTask.FromResult(new Page<RecordedEvent>([], 0, query.Paging));
        var state = totals.State();
        return Read(connection =>
        {
            // The page is cut first; texts and details are read for its entries only.
            var items = connection.List(
                $"""
                with page as materialized (select e.id, row_number() over () as place from (select {filter.Id} as id from {filter.Tables} order by {filter.Order} limit $limit offset $offset) e)
                select {EventColumns}, {RowReader.RowColumns} from page join event e on e.id = page.id {LeadTables} order by page.place
                """,
                EventOf, [.. filter.Values, ("$limit", query.Paging.Limit), ("$offset", query.Paging.Offset)]);
            return new Page<RecordedEvent>([.. items], totals.Of(state, query with { Paging = default }, () => connection.Number($"select count(*) from {filter.Tables}", filter.Values)), query.Paging);
        });
    }

    /// <inheritdoc />
    public ValueTask<RecordedEvent?> EventAsync(string id, CancellationToken cancellation = default) => Read(connection =>
        connection.List($"select {EventColumns}, {RowReader.RowColumns} from event e {LeadTables} where e.key = $key", EventOf, ("$key", id)).FirstOrDefault());

    /// <inheritdoc />
    public ValueTask<Page<RecordedRow>> MentionsAsync(string eventId, Paging paging, CancellationToken cancellation = default) => Read(connection =>
    {
        var items = connection.List(
            $"""
            select {RowReader.RowColumns} from {RowReader.RowTables} where r.event = (select id from event where key = $key)
            order by case r.status when 'reported' then 0 when 'claimed' then 1 when 'opinion' then 2 when 'forecast' then 3 when 'hypothetical' then 4 else 5 end,
                     r.confidence desc, d.key, r.start limit $limit offset $offset
            """,
            RowReader.Row, ("$key", eventId), ("$limit", paging.Limit), ("$offset", paging.Offset));
        var total = connection.Number("select count(*) from coded_row where event = (select id from event where key = $key)", ("$key", eventId));
        return new Page<RecordedRow>([.. items], total, paging);
    });

    /// <inheritdoc />
    public ValueTask<Page<DyadSummary>> DyadsAsync(Paging paging, CancellationToken cancellation = default) => Read(connection =>
    {
        var items = connection.List(
            "select a, b, asserted, events, last from dyad order by asserted desc, events desc, a, b limit $limit offset $offset",
            reader => new DyadSummary(new ActorCode(reader.GetString(0)), new ActorCode(reader.GetString(1)), reader.GetInt32(2), reader.GetInt32(3), Day.Read(reader, 4)),
            ("$limit", paging.Limit), ("$offset", paging.Offset));
        return new Page<DyadSummary>([.. items], connection.Number("select count(*) from dyad"), paging);
    });

    private static RecordedEvent EventOf(SqliteDataReader reader)
    {
        var key = HappeningKey.Parse(reader.GetString(1));
        return new RecordedEvent(
            new Event
            {
                Id = reader.GetString(0),
                Type = key.Type,
                Source = key.Source,
                Target = key.Target,
                Date = new DateInterval(Day.Read(reader, 3), Day.Read(reader, 4)),
                Status = StoredNames.Status(reader.GetString(2)),
                Mentions = reader.GetInt32(5),
                Origins = reader.GetInt32(6),
                IsHistorical = reader.GetInt32(7) != 0,
            },
            RowReader.Row(reader, EventColumnCount));
    }
}
