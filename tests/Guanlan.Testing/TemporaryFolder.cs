namespace Guanlan.Testing;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("guanlan-");

    /// <summary>A path inside it.</summary>
    public string PathTo(params string[] parts) => Path.Combine([folder.FullName, .. parts]);

    /// <summary>Writes a text file and returns its path.</summary>
    public string Write(string name, string content)
    {
        File.WriteAllText(PathTo(name), content);
        return PathTo(name);
    }

    /// <inheritdoc />
    public void Dispose() => folder.Delete(recursive: true);
}
