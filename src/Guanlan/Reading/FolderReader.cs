using Guanlan.Diagnostics;
using Guanlan.Reading.Archives;

namespace Guanlan.Reading;

/// <summary>
/// Reads every file below a folder, sorted by path; archives are unpacked. A link that leads back to a folder on the way is reported and not followed.
/// The folder of pictures and scripts that a browser saves beside a page belongs to the page and is passed over.
/// </summary>
/// <example><c>foreach (var (path, result) in new FolderReader(new DocumentReader()).Read("archive")) …</c></example>
public sealed class FolderReader(DocumentReader reader, ArchiveLimits? limits = null)
{
    private readonly ArchiveReader files = new(reader, limits);

    /// <summary>The results, file by file, of an archive member by member; files are opened one at a time as they are asked for.</summary>
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
            foreach (var result in files.ReadFile(path)) yield return (path, result);
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
                foreach (var result in PageParts.IsOne(entry) && File.Exists(entry) ? [(entry, ReadResult.Rejected(new Rejection(entry, Errors.NotText)))] : Walk(entry, above, cancellation))
                    yield return result;
        else yield return (path, ReadResult.Rejected(new Rejection(path, Errors.Unreadable)));
        above.Remove(real);
    }

    private static string[]? List(string path)
    {
        try
        {
            var entries = Directory.GetFileSystemEntries(path).Where(entry => Path.GetFileName(entry)[0] != '.').ToArray();
            Array.Sort(entries, string.CompareOrdinal);
            var pages = new SavedPages(entries.Select(entry => Path.GetFileName(entry)));
            return Array.FindAll(entries, entry => !pages.Own(Path.GetFileName(entry)));
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
