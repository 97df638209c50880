namespace Guanlan.Sqlite;

/// <summary>Names of types and statuses as the file holds them.</summary>
internal static class StoredNames
{
    public static Status Status(string name) =>
        Statuses.TryParse(name, out var status) ? status : throw new FormatException($"the record holds an unknown status '{name}'");

    public static EventType Type(string name) =>
        EventTypes.TryParse(name, out var type) ? type : throw new FormatException($"the record holds an unknown type '{name}'");
}
