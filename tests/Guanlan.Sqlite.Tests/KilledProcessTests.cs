using System.Diagnostics;
using System.Runtime.CompilerServices;
using Guanlan.Record;
using Guanlan.Testing;

namespace Guanlan.Sqlite.Tests;

/// <summary>A second process of this very test program writes documents in a loop and is killed at some point.</summary>
public sealed class KilledProcessTests : IDisposable
{
    private const string PathVariable = "GUANLAN_TEST_WRITE_TO";
    private const int Documents = 2000;
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(150)]
    [InlineData(400)]
    public async Task Killed_run_leaves_whole_documents_and_the_next_run_completes(int milliseconds)
    {
        var path = folder.PathTo("killed.guanlan");
        await Kill(path, milliseconds);
        await using (var record = SqliteRecord.Open(path))
        {
            Assert.DoesNotContain(await record.CheckAsync(), problem => !problem.Contains("wait to be gathered", StringComparison.Ordinal));
            var page = await record.DocumentsAsync(new DocumentQuery { Paging = new Paging(0, Documents) });
            foreach (var summary in page.Items.Take(200))
            {
                var found = await record.DocumentAsync(summary.Id);
                Assert.Equal(2, found!.Rows.Length);
                Assert.Single(found.Locations);
                Assert.All(found.Rows, row => Assert.Equal(row.Row.Evidence.Text, row.Row.Evidence.Span.Of(found.Document.Text)));
            }
        }

        await WriteAsync(path, 300);
        await using var completed = SqliteRecord.OpenExisting(path);
        var counts = await completed.CountsAsync();
        Assert.True(counts.Documents >= 300);
        Assert.Equal(counts.Documents * 2, counts.Rows);
        Assert.Empty(await completed.CheckAsync());
    }

    /// <summary>Turns the process into the writer before the test runner starts.</summary>
    [ModuleInitializer]
    internal static void WriteIfAsked()
    {
        if (Environment.GetEnvironmentVariable(PathVariable) is not { Length: > 0 } path) return;
        WriteAsync(path).GetAwaiter().GetResult();
        Environment.Exit(0);
    }

    private static async Task WriteAsync(string path, int count = Documents)
    {
        await using var record = SqliteRecord.Open(path);
        for (var i = 0; i < count; i++)
        {
            var document = Some.Document($"第{i}天,日本首相访问美国,随后俄罗斯警告乌克兰。", $"{i}", day: "2025-12-01");
            await record.AddAsync(Some.Coded(
                document,
                Some.Row(document, "日本首相访问美国", "访问", "JPN CONSULT USA", "2025-12-01"),
                Some.Row(document, "俄罗斯警告乌克兰", "警告", "RUS THREATEN UKR", "2025-12-01")));
            if (i % 50 == 0) await record.SettleAsync();
            if (i == 0) await Console.Out.WriteLineAsync("writing");
        }

        await record.SettleAsync();
    }

    private static async Task Kill(string path, int milliseconds)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet") start.ArgumentList.Add(typeof(KilledProcessTests).Assembly.Location);
        start.Environment[PathVariable] = path;
        using var child = Process.Start(start)!;
        if (milliseconds > 0)
        {
            Assert.Equal("writing", await child.StandardOutput.ReadLineAsync());
            await Task.Delay(milliseconds);
        }
        else
        {
            // Somewhere between the first byte of the file and the first document.
            while (!File.Exists(path) && !child.HasExited) await Task.Delay(1);
        }

        child.Kill();
        await child.WaitForExitAsync();
    }
}
