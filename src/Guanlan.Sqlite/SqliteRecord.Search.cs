using Guanlan.Record;

namespace Guanlan.Sqlite;

public sealed partial class SqliteRecord
{
    /// <inheritdoc />
    public ValueTask<Page<SearchHit>> SearchAsync(string query, Paging paging, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (SearchTerms.Query(query) is not { } match) return ValueTask.FromResult(new Page<SearchHit>([], 0, paging));
        var excerpt = new Excerpt(query);
        return Read(connection =>
        {
            var items = connection.List(
                $"""
                with page as materialized (
                  select rowid as id, row_number() over () as place from (
                    select rowid from document_search where document_search match $match order by bm25(document_search, 4.0, 1.0), rowid limit $limit offset $offset))
                select {RowReader.DocumentColumns}, t.text from page join document d on d.id = page.id join document_text t on t.document = d.id order by page.place
                """,
                reader => excerpt.Of(RowReader.Document(reader), reader.GetString(12)),
                ("$match", match), ("$limit", paging.Limit), ("$offset", paging.Offset));
            var total = connection.Number("select count(*) from document_search where document_search match $match", ("$match", match));
            return new Page<SearchHit>([.. items], total, paging);
        });
    }
}
