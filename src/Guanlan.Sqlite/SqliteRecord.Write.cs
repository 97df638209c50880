using Guanlan.Record;

namespace Guanlan.Sqlite;

public sealed partial class SqliteRecord
{
    /// <inheritdoc />
    public ValueTask<bool> HoldsAsync(string documentId, string coder, CancellationToken cancellation = default) => Read(connection =>
        connection.Number("select count(*) from document where key = $key and coder = $coder", ("$key", documentId), ("$coder", coder)) > 0);

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
