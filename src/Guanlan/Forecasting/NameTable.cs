using System.Globalization;
using System.Text;
using Guanlan.Diagnostics;

namespace Guanlan.Forecasting;

/// <summary>Names by id, from 0 without gaps. It says nothing of what a name means.</summary>
public sealed class NameTable
{
    private readonly string[] names;

    /// <summary>Takes names in order of id.</summary>
    public NameTable(IEnumerable<string> names) => this.names = [.. names];

    /// <summary>How many.</summary>
    public int Count => names.Length;

    /// <summary>The name of an id.</summary>
    public string this[int id] => names[id];

    /// <summary>The names in order of id.</summary>
    public IReadOnlyList<string> All => names;

    /// <summary>Reads <c>id name</c> rows, plain or gzip.</summary>
    /// <exception cref="GuanlanException">GL1001: it cannot be read; GL4501: an id is missing or comes twice.</exception>
    public static NameTable Read(string path)
    {
        string[] lines;
        try
        {
            lines = Encoding.UTF8.GetString(QuadFile.Bytes(path)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new GuanlanException(Errors.Unreadable, path, failure);
        }

        var names = new string?[lines.Length];
        foreach (var line in lines)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0 || !int.TryParse(line.AsSpan(0, tab), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                || id >= names.Length || names[id] is not null)
                throw new GuanlanException(Errors.BadEvents, $"{path}: '{line.TrimEnd()}' is not the next id and a name");
            names[id] = line[(tab + 1)..].TrimEnd('\r');
        }

        return new NameTable(names!);
    }
}
