using Guanlan.Record;
using Microsoft.Data.Sqlite;

namespace Guanlan.Sqlite;

/// <summary>The one connection that writes. Not thread safe: <see cref="SqliteRecord"/> lets one caller in at a time.</summary>
internal sealed partial class RecordWriter : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly TimeProvider time;
    private readonly Dictionary<string, SqliteCommand> prepared = [];
    private SqliteTransaction? current;

    public RecordWriter(string connectionString, TimeProvider time)
    {
        this.time = time;
        connection = new SqliteConnection(connectionString);
        connection.Open();
        // With a write-ahead log this is safe against a killed process; only power loss may cost the last documents, never their wholeness.
        connection.Run("pragma synchronous = normal; pragma foreign_keys = on");
        SketchOlder();
    }

    public Addition Add(CodedDocument coded)
    {
        using var transaction = current = connection.BeginTransaction(deferred: false);
        var document = coded.Document;
        Prepared("delete from rejection where location = $1").With(document.Location).ExecuteNonQuery();
        var (key, id, coder) = Find(document);
        var result = Addition.Unchanged;
        if (coder is null)
        {
            id = InsertDocument(coded, key);
            Keep(id, coded.Sketch);
            InsertRows(id, coded);
            result = Addition.Added;
        }
        else if (coder != coded.Coder)
        {
            DeleteRows(id);
            InsertRows(id, coded);
            Prepared("update document set coder = $1, rows = $2, asserted = $3 where id = $4")
                .With(coded.Coder, coded.Rows.Length, coded.Rows.Count(row => row.Status.IsAsserted()), id).ExecuteNonQuery();
            result = Addition.Recoded;
        }

        var appeared = InsertAppearance(id, document.Location);
        transaction.Commit();
        return result == Addition.Unchanged && appeared ? Addition.Appeared : result;
    }

    public bool Appear(string key, string location)
    {
        using var transaction = current = connection.BeginTransaction(deferred: false);
        Prepared("delete from rejection where location = $1").With(location).ExecuteNonQuery();
        var appeared = Prepared("select id from document where key = $1").With(key).ExecuteScalar() is long id && InsertAppearance(id, location);
        transaction.Commit();
        return appeared;
    }

    public bool Reject(Rejection rejection) =>
        Prepared("insert into rejection values ($1, $2, $3) on conflict do update set code = excluded.code, reason = excluded.reason")
            .With(rejection.Location, rejection.Code, rejection.Reason).ExecuteNonQuery() > 0;

    public void Dispose()
    {
        foreach (var command in prepared.Values) command.Dispose();
        connection.Dispose();
    }

    private bool InsertAppearance(long id, string location) =>
        Prepared("insert or ignore into appearance values ($1, $2)").With(id, location).ExecuteNonQuery() > 0;

    /// <summary>Where the document stands, or the key under which it may be added (id 0, no coder).</summary>
    private (string Key, long Id, string? Coder) Find(Document document)
    {
        var key = DocumentKey.Of(document);
        var isTaken = false;
        using var reader = Prepared(
            """
            select d.key, d.id, d.coder, d.title = $3 and t.text = $4 from document d join document_text t on t.document = d.id where d.key in ($1, $2)
            """).With(key.Own, key.WithWords, document.Title, document.Text).ExecuteReader();
        while (reader.Read())
        {
            if (reader.GetBoolean(3)) return (reader.GetString(0), reader.GetInt64(1), reader.GetString(2));
            isTaken = true;
        }

        return (isTaken ? key.WithWords : key.Own, 0, null);
    }

    private long InsertDocument(CodedDocument coded, string key)
    {
        var document = coded.Document;
        var day = document.Published is { } published ? DateOnly.FromDateTime(published.DateTime) : document.ReferenceDay;
        var id = (long)Prepared(
            """
            insert into document (key, title, language, published, basis, day, source, author, format, story, coder, length, rows, asserted, read_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning id
            """).With(
            key, document.Title, document.Language, document.Published?.ToString("O"), document.PublishedBasis.ToString(),
            Day.Iso(day), document.Outlet ?? document.Site ?? document.Author ?? "", document.Author, document.Format,
            StoryOf(coded), coded.Coder, document.Text.Length, coded.Rows.Length,
            coded.Rows.Count(row => row.Status.IsAsserted()), time.GetUtcNow().ToString("O")).ExecuteScalar()!;
        Prepared("insert into document_text values ($1, $2, $3)")
            .With(id, document.Text, StoredJson.Write(DetailOf(document))).ExecuteNonQuery();
        Prepared("insert into document_search (rowid, title, text) values ($1, $2, $3)")
            .With(id, SearchTerms.Index(document.Title), SearchTerms.Index(document.Text)).ExecuteNonQuery();
        return id;
    }

    private void DeleteRows(long document)
    {
        Prepared("insert or ignore into unsettled select happening from coded_row where document = $1").With(document).ExecuteNonQuery();
        Prepared("delete from link where row in (select id from coded_row where document = $1)").With(document).ExecuteNonQuery();
        Prepared("delete from row_search where rowid in (select id from coded_row where document = $1)").With(document).ExecuteNonQuery();
        Prepared("delete from coded_row where document = $1").With(document).ExecuteNonQuery();
    }

    private void InsertRows(long document, CodedDocument coded)
    {
        var number = 0;
        var ids = new long[coded.Rows.Length];
        foreach (var row in coded.Rows)
        {
            var happening = HappeningKey.Of(row).ToString();
            var id = (long)Prepared(
                """
                insert into coded_row (document, number, type, status, from_day, to_day, confidence, start, evidence, detail, happening, historical)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id
                """).With(
                document, ++number, row.Type.Name(), row.Status.Name(), Day.Iso(row.Date.From), Day.Iso(row.Date.To), row.Confidence,
                row.Evidence.Span.Start, row.Evidence.Text, StoredJson.Write(RowDetail.Of(row)), happening, row.IsHistorical ? 1 : 0).ExecuteScalar()!;
            ids[number - 1] = id;
            Prepared("insert into row_search (rowid, evidence) values ($1, $2)").With(id, SearchTerms.Index(row.Evidence.Text)).ExecuteNonQuery();
            Prepared("insert or ignore into unsettled values ($1)").With(happening).ExecuteNonQuery();
        }

        for (var i = 0; i < ids.Length; i++)
            if (!coded.Rows[i].Links.IsDefaultOrEmpty) InsertLinks(coded.Rows[i], ids, i);
    }

    /// <summary>A link is found by the pairs of parties of its row.</summary>
    private void InsertLinks(CodedRow row, long[] ids, int at)
    {
        var pairs = DyadPairs.Of(HappeningKey.Of(row));
        foreach (var link in row.Links)
        {
            if (link.Row > ids.Length) continue;
            foreach (var pair in pairs)
                Prepared("insert or ignore into link (a, b, day, row, kind, other) values ($1, $2, $3, $4, $5, $6)")
                    .With(pair.A, pair.B, Day.Iso(row.Date.From ?? row.Date.To) ?? "", ids[at], link.Kind.Name(), link.Row > 0 ? ids[link.Row - 1] : 0).ExecuteNonQuery();
        }
    }

    private static DocumentDetail DetailOf(Document document) => new(
        document.Location, document.TitleIsQuestion, document.OriginalTitle,
        [.. document.Paragraphs.Select(part => new ParagraphDetail(part.Span.Start, part.Span.Length, part.Kind, part.Language, part.Speaker))],
        document.Editor, document.Site, document.Outlet, document.References, document.Provenance, document.Encoding, document.Damaged,
        document.Images, document.ReferenceDay);

    /// <summary>A command with parameters $1 to $n, compiled once.</summary>
    private SqliteCommand Prepared(string sql)
    {
        if (prepared.TryGetValue(sql, out var command))
        {
            command.Transaction = current is { Connection: not null } ? current : null;
            return command;
        }

        command = connection.Command(sql);
        for (var i = 1; sql.Contains($"${i}", StringComparison.Ordinal); i++) command.Parameters.AddWithValue($"${i}", DBNull.Value);
        prepared[sql] = command;
        return command;
    }
}
