using Guanlan.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Guanlan.Sqlite;

/// <summary>Opens a record file and refuses every other file without touching it.</summary>
internal static class RecordFile
{
    private const int NotADatabase = 26;
    private const int Corrupt = 11;

    /// <summary>Makes sure that the path holds a record of a version we know, creating it if asked, and returns how to connect.</summary>
    public static string Prepare(string path, bool create)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full)) throw new GuanlanException(Errors.NotARecord, path);
        if (!File.Exists(full) && !create) throw new GuanlanException(Errors.NoRecord, path);
        var connectionString = new SqliteConnectionStringBuilder { DataSource = full, DefaultTimeout = 30 }.ToString();
        try
        {
            if (create && Path.GetDirectoryName(full) is { } folder) Directory.CreateDirectory(folder);
            CheckHeader(path, full);
            using var connection = new SqliteConnection(connectionString);
            connection.Open();
            CheckOrCreate(connection, path);
        }
        catch (Exception problem) when (problem is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw Explain(problem, path);
        }

        return connectionString;
    }

    /// <summary>The catalogue's words for what SQLite or the system says.</summary>
    public static GuanlanException Explain(Exception problem, string path) => problem switch
    {
        SqliteException { SqliteErrorCode: NotADatabase } => new GuanlanException(Errors.NotARecord, path, problem),
        SqliteException { SqliteErrorCode: Corrupt } => new GuanlanException(Errors.DamagedRecord, path, problem),
        _ => new GuanlanException(Errors.Unreadable, path, problem),
    };

    /// <summary>SQLite takes a short foreign file for an empty database and would write over it: look before it does.</summary>
    private static void CheckHeader(string path, string full)
    {
        if (!File.Exists(full)) return;
        using var file = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (file.Length == 0) return;
        Span<byte> head = stackalloc byte[16];
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (read < head.Length || !head.SequenceEqual("SQLite format 3\0"u8)) throw new GuanlanException(Errors.NotARecord, path);
    }

    private static void CheckOrCreate(SqliteConnection connection, string path)
    {
        if (CheckAtOnce(connection, path) < Schema.Version)
        {
            // Whoever gets the lock creates or adds what is missing; the others find it done. Tables and marks go in together or not at all.
            using var transaction = connection.BeginTransaction(deferred: false);
            var version = Check(connection, path);
            if (version < 1) connection.Run(Schema.Create);
            if (version < 2) connection.Run(Schema.Second);
            if (version < 3) connection.Run(Schema.Third);
            if (version < Schema.Version) connection.Run($"pragma application_id = {Schema.ApplicationId}; pragma user_version = {Schema.Version}");
            transaction.Commit();
        }

        connection.Run("pragma journal_mode = wal");
    }

    /// <summary>The marks of one moment: read one after another they may lie before and behind another process's commit, and look foreign.</summary>
    private static long CheckAtOnce(SqliteConnection connection, string path)
    {
        using var moment = connection.BeginTransaction(deferred: true);
        return Check(connection, path);
    }

    /// <summary>The version of the tables, 0 for a file without any.</summary>
    private static long Check(SqliteConnection connection, string path)
    {
        var application = connection.Number("pragma application_id");
        var version = connection.Number("pragma user_version");
        if (application == Schema.ApplicationId)
            return version <= Schema.Version ? version : throw new GuanlanException(Errors.NewerRecord, path);
        if (application != 0 || version != 0 || connection.Number("select count(*) from sqlite_schema") != 0) throw new GuanlanException(Errors.NotARecord, path);
        return 0;
    }
}
