using Guanlan.Diagnostics;
using Guanlan.Reading;

namespace Guanlan.Tests.Reading;

public sealed class FolderReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guanlan-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Files_come_sorted_loops_are_reported_and_binaries_rejected()
    {
        Directory.CreateDirectory(Path.Combine(folder, "b"));
        File.WriteAllText(Path.Combine(folder, "b", "2.txt"), "乙港。");
        File.WriteAllText(Path.Combine(folder, "a.txt"), "甲港。");
        File.WriteAllBytes(Path.Combine(folder, "c.png"), [0x89, 0x50, 0x4E, 0x47, 0, 0]);
        Directory.CreateSymbolicLink(Path.Combine(folder, "b", "loop"), folder);
        var results = new FolderReader(new DocumentReader()).Read(folder).ToList();
        Assert.Equal(["a.txt", "2.txt", "loop", "c.png"], results.Select(result => Path.GetFileName(result.Path)));
        Assert.Equal([Errors.DirectoryLoop, Errors.NotText], results.SelectMany(result => result.Result.Rejections).Select(rejection => rejection.Code));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_rejection() =>
        Assert.Equal(Errors.Unreadable, Assert.Single(new FolderReader(new DocumentReader()).Read(Path.Combine(folder, "none"))).Result.Rejections[0].Code);
}
