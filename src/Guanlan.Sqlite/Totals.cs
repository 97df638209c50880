using Microsoft.Data.Sqlite;

namespace Guanlan.Sqlite;

/// <summary>
/// Remembers counts for as long as the file stays as it is. Whether it has changed, by this or any other process, is asked of SQLite
/// itself on a connection that never writes.
/// </summary>
internal sealed class Totals : IDisposable
{
    private const int Most = 500;
    private readonly Lock gate = new();
    private readonly SqliteConnection watch;
    private readonly Dictionary<object, object> known = [];
    private long state = -1;

    public Totals(string connectionString)
    {
        watch = new SqliteConnection(connectionString);
        watch.Open();
    }

    /// <summary>The state of the file. To be asked before the count is begun: a count may then be newer than its state, never older.</summary>
    public long State()
    {
        lock (gate)
        {
            var now = watch.Number("pragma data_version");
            if (now != state || known.Count > Most) known.Clear();
            return state = now;
        }
    }

    /// <summary>The count of a query in a state of the file; queries are equal by value.</summary>
    public T Of<T>(long asked, object query, Func<T> count)
        where T : notnull
    {
        lock (gate)
        {
            if (asked == state && known.TryGetValue(query, out var found)) return (T)found;
        }

        var counted = count();
        lock (gate)
        {
            if (asked == state) known[query] = counted;
        }

        return counted;
    }

    public void Dispose() => watch.Dispose();
}
