namespace Guanlan.Reading.Metadata;

/// <summary>Names of authors as metadata give them.</summary>
internal static class People
{
    /// <summary>The name without By and addresses, or null if it is no name.</summary>
    public static string? Clean(string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Contains("://", StringComparison.Ordinal) || name.Length > 160) return null;
        name = name.Trim();
        if (name.StartsWith("By ", StringComparison.OrdinalIgnoreCase)) name = name[3..];
        return name.Trim(' ', ',', ';', '|') is { Length: > 0 } clean ? clean : null;
    }
}
