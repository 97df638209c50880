namespace Guanlan.Testing;

/// <summary>Finds the checkout that the tests run in.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Guanlan.slnx</c>.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path inside the checkout.</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Guanlan.slnx"))) return folder;
        throw new InvalidOperationException("No checkout around " + AppContext.BaseDirectory);
    }
}
