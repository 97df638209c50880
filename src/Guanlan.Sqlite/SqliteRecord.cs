namespace Guanlan.Sqlite;

/// <summary>The record in one SQLite file.</summary>
public sealed partial class SqliteRecord;
