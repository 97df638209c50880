using Guanlan.Record;

namespace Guanlan.Sqlite;

public sealed partial class SqliteRecord
{
    /// <inheritdoc />
    public ValueTask<Page<RecordedLink>> LinksAsync(ActorCode a, ActorCode b, Paging paging, CancellationToken cancellation = default)
    {
        var turned = string.CompareOrdinal(a.Country, b.Country) > 0;
        var (first, second) = turned ? (b.Country, a.Country) : (a.Country, b.Country);
        return Read(connection =>
        {
            const string Where = "a = $a and b = $b and kind <> 'same_event'";
            var found = connection.List(
                $"""
                with page as materialized (select row, kind, other, day from link where {Where} order by day desc, row, kind, other limit $limit offset $offset)
                select {RowReader.RowColumns}, page.kind, page.other from page join coded_row r on r.id = page.row join document d on d.id = r.document left join event re on re.id = r.event
                order by page.day desc, page.row, page.kind, page.other
                """,
                reader => (Row: RowReader.Row(reader), Kind: reader.GetString(14), Other: reader.GetInt64(15)),
                ("$a", first), ("$b", second), ("$limit", paging.Limit), ("$offset", paging.Offset));
            var others = new Dictionary<long, RecordedRow>();
            foreach (var id in found.Select(one => one.Other).Where(id => id > 0).Distinct())
                others[id] = connection.List($"select {RowReader.RowColumns} from {RowReader.RowTables} where r.id = $id", RowReader.Row, ("$id", id))[0];
            var total = connection.Number($"select count(*) from link where {Where}", ("$a", first), ("$b", second));
            return new Page<RecordedLink>(
                [.. found.Select(one => new RecordedLink(LinkKinds.TryParse(one.Kind, out var kind) ? kind : default, one.Row, others.GetValueOrDefault(one.Other)))], total, paging);
        });
    }
}
