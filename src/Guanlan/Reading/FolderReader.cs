using Guanlan.Diagnostics;

namespace Guanlan.Reading;

/// <summary>Reads every file below a folder, sorted by path. A link that leads back to a folder on the way is reported and not followed.</summary>
/// <example><c>foreach (var (path, result) in new FolderReader(new DocumentReader()).Read("archive")) …</c></example>
public sealed class FolderReader(DocumentReader reader)
{
    /// <summary>The results, file by file; files are opened one at a time as they are asked for.</summary>
    /// <param name="path">A folder or a file.</param>
    /// <param name="cancellation">Stops between two files.</param>
    public IEnumerable<(string Path, ReadResult Result)> Read(string path, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Walk(path, [], cancellation);
    }

    private IEnumerable<(string, ReadResult)> Walk(string path, HashSet<string> above, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!Directory.Exists(path))
        {
            yield return (path, ReadFile(path));
            yield break;
        }

        var real = Real(path);
        if (real is null || !above.Add(real))
        {
            yield return (path, ReadResult.Rejected(new Rejection(path, real is null ? Errors.Unreadable : Errors.DirectoryLoop)));
            yield break;
        }

        if (List(path) is { } entries)
            foreach (var entry in entries)
                foreach (var result in Walk(entry, above, cancellation))
                    yield return result;
        else yield return (path, ReadResult.Rejected(new Rejection(path, Errors.Unreadable)));
        above.Remove(real);
    }

    private ReadResult ReadFile(string path)
    {
        try
        {
            return reader.Read(File.ReadAllBytes(path), path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return ReadResult.Rejected(new Rejection(path, Errors.Unreadable));
        }
    }

    private static string[]? List(string path)
    {
        try
        {
            var entries = Directory.GetFileSystemEntries(path).Where(entry => Path.GetFileName(entry)[0] != '.').ToArray();
            Array.Sort(entries, string.CompareOrdinal);
            return entries;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // The folder's path with every link on the way resolved.
    private static string? Real(string path)
    {
        try
        {
            var full = Path.GetFullPath(path);
            var root = Path.GetPathRoot(full)!;
            var real = root;
            foreach (var part in full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
            {
                var next = Path.Combine(real, part);
                real = new DirectoryInfo(next).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? next;
            }

            return real;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
