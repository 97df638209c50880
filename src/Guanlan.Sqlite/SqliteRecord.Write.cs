using Guanlan.Record;

namespace Guanlan.Sqlite;

public sealed partial class SqliteRecord
{
    /// <inheritdoc />
    public ValueTask<bool> HoldsAsync(Document document, string coder, CancellationToken cancellation = default)
    {
        var key = DocumentKey.Of(document);
        return Read(connection => connection.Number(
            """
            select exists (select 1 from document d join document_text t on t.document = d.id
            where d.key in ($own, $other) and d.coder = $coder and d.title = $title and t.text = $text)
            """,
            ("$own", key.Own), ("$other", key.WithWords), ("$coder", coder), ("$title", document.Title), ("$text", document.Text)) > 0);
    }

    /// <inheritdoc />
    public ValueTask<Addition> AddAsync(CodedDocument coded, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(coded);
        return WriteAsync(writer => writer.Add(coded), cancellation);
    }

    /// <inheritdoc />
    public ValueTask<bool> AppearAsync(string documentId, string location, CancellationToken cancellation = default) =>
        WriteAsync(writer => writer.Appear(documentId, location), cancellation);

    /// <inheritdoc />
    public async ValueTask RejectAsync(Rejection rejection, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        await WriteAsync(writer => writer.Reject(rejection), cancellation);
    }

    /// <inheritdoc />
    public async ValueTask SettleAsync(CancellationToken cancellation = default)
    {
        if (await Read(connection => connection.Number("select exists (select 1 from unsettled)")) == 0) return;
        while (await WriteAsync(writer => writer.SettleSome(), cancellation))
            cancellation.ThrowIfCancellationRequested();
    }
}
