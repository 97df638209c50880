namespace Guanlan.Reading.Archives;

/// <summary>Pages that a browser saved with their pictures and scripts in a folder beside them: the folder is part of the page and holds no texts of its own.</summary>
internal sealed class SavedPages
{
    private static readonly string[] Pages = [".html", ".htm", ".xhtml", ".shtml"];
    private static readonly string[] Folders = ["_files", ".files", "_文件", "_檔案"];
    private readonly HashSet<string> stems;

    /// <summary>Takes the files among which pages may stand, as paths with slashes.</summary>
    public SavedPages(IEnumerable<string> files) =>
        stems = files.Where(file => Array.Exists(Pages, end => file.EndsWith(end, StringComparison.OrdinalIgnoreCase)))
            .Select(file => file[..file.LastIndexOf('.')]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True if a path is or lies in the folder of a page.</summary>
    public bool Own(string path)
    {
        if (stems.Count == 0) return false;
        for (var end = path.IndexOf('/', StringComparison.Ordinal); ; end = path.IndexOf('/', end + 1))
        {
            var folder = end < 0 ? path : path[..end];
            foreach (var mark in Folders)
                if (folder.EndsWith(mark, StringComparison.OrdinalIgnoreCase) && stems.Contains(folder[..^mark.Length])) return true;
            if (end < 0) return false;
        }
    }
}
