using System.Globalization;
using Guanlan.Record;
using Microsoft.Data.Sqlite;

namespace Guanlan.Sqlite;

public sealed partial class SqliteRecord
{
    /// <inheritdoc />
    public ValueTask<Page<DocumentSummary>> DocumentsAsync(DocumentQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Read(connection =>
        {
            const string Where = "($language is null or d.language = $language) and ($source is null or d.source = $source) and ($story is null or d.story = $story)";
            ReadOnlySpan<(string, object?)> values =
            [
                ("$language", query.Language), ("$source", query.Source), ("$story", query.StoryId),
                ("$limit", query.Paging.Limit), ("$offset", query.Paging.Offset),
            ];
            var items = connection.List(
                $"select {RowReader.DocumentColumns} from document d where {Where} order by d.day desc, d.id limit $limit offset $offset",
                RowReader.Document, values);
            var total = query is { Language: null, Source: null, StoryId: null }
                ? connection.Number("select count(*) from document")
                : connection.Number($"select count(*) from document d where {Where}", values[..3]);
            return new Page<DocumentSummary>([.. items], total, query.Paging);
        });
    }

    /// <inheritdoc />
    public ValueTask<RecordedDocument?> DocumentAsync(string id, CancellationToken cancellation = default) => Read<RecordedDocument?>(connection =>
    {
        var found = connection.List(
            $"select {RowReader.DocumentColumns}, d.id, d.published, d.coder, t.text, t.detail from document d join document_text t on t.document = d.id where d.key = $key",
            reader => (Summary: RowReader.Document(reader), Number: reader.GetInt64(12), Coder: reader.GetString(14), Document: DocumentOf(reader)),
            ("$key", id));
        if (found.Count == 0) return null;
        var (summary, number, coder, document) = found[0];
        var rows = connection.List(
            $"select {RowReader.RowColumns} from {RowReader.RowTables} where r.document = $document order by r.number", RowReader.Row, ("$document", number));
        var locations = connection.List("select location from appearance where document = $document order by location", reader => reader.GetString(0), ("$document", number));
        var reprints = connection.List(
            $"select {RowReader.DocumentColumns} from document d where d.story = $story and d.id <> $document order by d.day, d.id limit 100",
            RowReader.Document, ("$story", summary.StoryId), ("$document", number));
        return new RecordedDocument(document, summary, coder, [.. rows], [.. locations], [.. reprints]);
    });

    /// <inheritdoc />
    public ValueTask<Page<SourceSummary>> SourcesAsync(Paging paging, CancellationToken cancellation = default)
    {
        var state = totals.State();
        return Read(connection => totals.Of(state, (nameof(SourcesAsync), paging), () =>
        {
            var items = connection.List(
                """
                select source, count(*), count(distinct story), sum(rows), sum(asserted), min(day), max(day) from document
                group by source order by count(*) desc, source limit $limit offset $offset
                """,
                reader => new SourceSummary(
                    reader.GetString(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3), reader.GetInt32(4), Day.Read(reader, 5), Day.Read(reader, 6)),
                ("$limit", paging.Limit), ("$offset", paging.Offset));
            return new Page<SourceSummary>([.. items], connection.Number("select count(distinct source) from document"), paging);
        }));
    }

    /// <inheritdoc />
    public ValueTask<Page<Rejection>> RejectionsAsync(Paging paging, CancellationToken cancellation = default) => Read(connection =>
    {
        var items = connection.List(
            "select location, code, reason from rejection order by location limit $limit offset $offset",
            reader => new Rejection(reader.GetString(0), reader.GetString(1), reader.GetString(2)), ("$limit", paging.Limit), ("$offset", paging.Offset));
        return new Page<Rejection>([.. items], connection.Number("select count(*) from rejection"), paging);
    });

    private static Document DocumentOf(SqliteDataReader reader)
    {
        var detail = StoredJson.Document(reader.GetString(16));
        return new Document
        {
            Id = reader.GetString(0),
            Title = reader.GetString(1),
            Language = reader.GetString(2),
            Published = Day.Text(reader, 13) is { } published ? DateTimeOffset.Parse(published, CultureInfo.InvariantCulture) : null,
            PublishedBasis = !reader.IsDBNull(13) && Enum.TryParse<PublishedBasis>(reader.GetString(4), out var basis) ? basis : default,
            Author = Day.Text(reader, 6),
            Format = reader.GetString(7),
            Text = reader.GetString(15),
            Location = detail.Location,
            TitleIsQuestion = detail.TitleIsQuestion,
            OriginalTitle = detail.OriginalTitle,
            Paragraphs = detail.Paragraphs.IsDefault ? [] :
                [.. detail.Paragraphs.Select(part => new Paragraph(new TextSpan(part.Start, part.Length), part.Kind, part.Language, part.Speaker))],
            Editor = detail.Editor,
            Site = detail.Site,
            Outlet = detail.Outlet,
            References = detail.References.IsDefault ? [] : detail.References,
            Provenance = detail.Provenance.IsDefault ? [] : detail.Provenance,
            Encoding = detail.Encoding,
            Damaged = detail.Damaged,
            Images = detail.Images,
            ReferenceDay = detail.ReferenceDay,
        };
    }
}
