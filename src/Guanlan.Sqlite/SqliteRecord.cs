using System.Collections.Immutable;
using Guanlan.Record;
using Microsoft.Data.Sqlite;

namespace Guanlan.Sqlite;

/// <summary>
/// The record in one SQLite file. Readers have connections of their own and see the last committed state; one writer at a time works
/// through prepared commands. A process killed at any point leaves whole documents only.
/// </summary>
public sealed partial class SqliteRecord : IRecord
{
    private readonly string connectionString;
    private readonly TimeProvider time;
    private readonly Totals totals;
    private readonly SemaphoreSlim writing = new(1, 1);
    private RecordWriter? writer;

    private SqliteRecord(string path, string connectionString, TimeProvider time)
    {
        Path = path;
        this.connectionString = connectionString;
        this.time = time;
        totals = new Totals(connectionString);
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Opens the record at a path; creates it, with its folder, where there is none.</summary>
    /// <exception cref="Diagnostics.GuanlanException">The file belongs to another program, to a newer version, or is damaged.</exception>
    public static SqliteRecord Open(string path, TimeProvider? time = null) =>
        new(path, RecordFile.Prepare(path, create: true), time ?? TimeProvider.System);

    /// <summary>Opens the record at a path for queries; refuses where there is none.</summary>
    /// <exception cref="Diagnostics.GuanlanException">As <see cref="Open"/>, or there is no file.</exception>
    public static SqliteRecord OpenExisting(string path, TimeProvider? time = null) =>
        new(path, RecordFile.Prepare(path, create: false), time ?? TimeProvider.System);

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        writer?.Dispose();
        writer = null;
        totals.Dispose();
        writing.Dispose();
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask<ImmutableArray<string>> CheckAsync(CancellationToken cancellation = default) => Read(connection =>
    {
        var problems = connection.List("pragma quick_check", reader => reader.GetString(0)).Where(line => line != "ok").ToList();
        if (connection.Number("select count(*) from unsettled") is > 0 and var waiting)
            problems.Add($"{waiting} groups of rows wait to be gathered into events; read anything to finish them");
        return problems.ToImmutableArray();
    });

    /// <inheritdoc />
    public ValueTask<RecordCounts> CountsAsync(CancellationToken cancellation = default)
    {
        var state = totals.State();
        return Read(connection => totals.Of(state, nameof(CountsAsync), () => connection.List(
            """
            select (select count(*) from document), (select count(*) from appearance), (select count(distinct story) from document),
                   (select count(*) from coded_row), (select count(*) from event),
                   (select count(*) from event where status in ('reported', 'claimed')), (select count(*) from rejection)
            """,
            row => new RecordCounts(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5), row.GetInt64(6)))[0]));
    }

    private ValueTask<T> Read<T>(Func<SqliteConnection, T> query)
    {
        try
        {
            using var connection = new SqliteConnection(connectionString);
            connection.Open();
            // One view of the file for all statements of a query.
            using var transaction = connection.BeginTransaction(deferred: true);
            return ValueTask.FromResult(query(connection));
        }
        catch (SqliteException problem)
        {
            throw RecordFile.Explain(problem, Path);
        }
    }

    private async ValueTask<T> WriteAsync<T>(Func<RecordWriter, T> change, CancellationToken cancellation)
    {
        await writing.WaitAsync(cancellation);
        try
        {
            writer ??= new RecordWriter(connectionString, time);
            return change(writer);
        }
        catch (SqliteException problem)
        {
            throw RecordFile.Explain(problem, Path);
        }
        finally
        {
            writing.Release();
        }
    }
}
