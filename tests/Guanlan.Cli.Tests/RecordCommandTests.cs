using System.Text.Json;
using Guanlan.Record;
using Guanlan.Sqlite;
using Guanlan.Testing;

namespace Guanlan.Cli.Tests;

/// <summary>Reading into a record and asking it.</summary>
public sealed class RecordCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public RecordCommandTests()
    {
        Directory.CreateDirectory(folder.PathTo("texts"));
        folder.Write("texts/a.txt", "12月3日,日本向美国告状。12月2日,中国警告日本。");
        folder.Write("texts/b.txt", "=cmd()，\"中国\"谴责日本\n如果日本部署导弹,中国可能制裁日本。");
    }

    private string RecordPath => folder.PathTo("r.guanlan");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Reading_twice_changes_nothing()
    {
        var first = await Ask("read", folder.PathTo("texts"));
        Assert.Equal(0, first.ExitCode);
        Assert.Contains("2 texts read: 2 new", first.Error, StringComparison.Ordinal);
        var before = (await Ask("events", "--format", "jsonl")).Output;
        var second = await Ask("read", folder.PathTo("texts"));
        Assert.Contains("2 texts read: 0 new, 0 coded anew, 0 seen elsewhere before, 2 unchanged", second.Error, StringComparison.Ordinal);
        Assert.Equal(before, (await Ask("events", "--format", "jsonl")).Output);
    }

    [Fact]
    public async Task New_coder_version_codes_anew()
    {
        await Ask("read", folder.PathTo("texts"));
        var run = await Run.Guanlan(["read", folder.PathTo("texts"), "--record", RecordPath], "", new FakeEngine { Version = "scripted-2" });
        Assert.Contains("2 coded anew", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Input_that_cannot_be_read_is_listed_and_the_rest_is_read()
    {
        folder.Write("texts/c.bin", "\0\0");
        folder.Write("texts/d.txt", "break the coder");
        var run = await Ask("read", folder.PathTo("texts"), folder.PathTo("nothing.txt"));
        Assert.Equal(3, run.ExitCode);
        foreach (var code in (string[])["GL1001", "GL1002", "GL3001"]) Assert.Contains(code, run.Error, StringComparison.Ordinal);
        var rejected = await Ask("sources", "--rejected", "--format", "csv");
        Assert.Equal(4, rejected.Lines.Length);
        Assert.Equal(1, (await Ask("read", folder.PathTo("nothing.txt"))).ExitCode);
    }

    [Fact]
    public async Task Standard_input_is_read_under_its_name()
    {
        var run = await Run.Guanlan(["read", "-", "--record", RecordPath], "中国警告日本。");
        Assert.Contains("1 texts read: 1 new", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_come_as_jsonl_csv_and_table()
    {
        await Ask("read", folder.PathTo("texts"));
        var lines = (await Ask("events", "--format", "jsonl")).Lines;
        using var json = JsonDocument.Parse(lines[0]);
        Assert.Equal(EventTable.Columns, json.RootElement.EnumerateObject().Select(field => field.Name));
        var csv = (await Ask("events", "--format", "csv")).Output;
        Assert.StartsWith("event,date,type,", csv, StringComparison.Ordinal);
        Assert.Contains(",\"'=cmd()，\"\"中国\"\"谴责日本\",", csv, StringComparison.Ordinal);
        var table = await Ask("events");
        Assert.Contains("THREATEN", table.Output, StringComparison.Ordinal);
        Assert.Contains($"{lines.Length} of {lines.Length} events", table.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "--type", "accuse", "--source", "日本")]
    [InlineData(1, "--status", "hypothetical")]
    [InlineData(3, "--asserted")]
    [InlineData(1, "--text", "告状")]
    [InlineData(2, "--quad", "verbal_conflict", "--from", "2025-12-03")]
    [InlineData(2, "--limit", "2")]
    public async Task Filters_are_taken(int expected, params string[] filters)
    {
        await Ask("read", folder.PathTo("texts"));
        Assert.Equal(expected, (await Ask(["events", "--format", "jsonl", .. filters])).Lines.Length);
    }

    [Theory]
    [InlineData("--type", "NONSENSE")]
    [InlineData("--status", "maybe")]
    [InlineData("--from", "tomorrow")]
    [InlineData("--actor", "Atlantis")]
    [InlineData("--format", "xml")]
    public async Task Values_that_mean_nothing_are_wrong_usage(params string[] filter)
    {
        await Ask("read", folder.PathTo("texts"));
        Assert.Equal(2, (await Ask(["events", .. filter])).ExitCode);
    }

    [Fact]
    public async Task Relation_takes_names_in_both_languages()
    {
        await Ask("read", folder.PathTo("texts"));
        var run = await Ask("relation", "中国", "japan", "--format", "jsonl");
        Assert.Equal(3, run.Lines.Length);
        Assert.Contains("China / 中国 – Japan / 日本: 2 asserted events, 1 others", (await Ask("relation", "CHN", "JPN")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_of_another_program_and_missing_record_are_refused()
    {
        var notes = folder.Write("notes.txt", "not a record");
        var refused = await Run.Guanlan("events", "--record", notes);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("GL4001", refused.Error, StringComparison.Ordinal);
        Assert.Contains("GL4003", (await Ask("events")).Error, StringComparison.Ordinal);
        Assert.Contains("不是观澜记录文件", (await Run.Guanlan("events", "--record", notes, "--lang", "zh")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopped_run_leaves_a_good_record()
    {
        for (var i = 0; i < 300; i++) folder.Write($"texts/x{i}.txt", $"第{i}次,中国警告日本。");
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(60));
        var run = await Run.Guanlan(["read", folder.PathTo("texts"), "--record", RecordPath, "--threads", "2"], "", cancellation: stop.Token);
        Assert.True(run.ExitCode is 0 or 1);
        Assert.Equal(0, (await Ask("read", folder.PathTo("texts"))).ExitCode);
        await using var record = SqliteRecord.OpenExisting(RecordPath);
        Assert.Equal(302, (await record.CountsAsync()).Documents);
        Assert.Empty(await record.CheckAsync());
    }

    [Fact]
    public async Task Doctor_sources_and_inspect_answer()
    {
        await Ask("read", folder.PathTo("texts"));
        Assert.Contains("2 documents of 2 stories", (await Ask("doctor")).Output, StringComparison.Ordinal);
        Assert.Contains("海风报", (await Ask("sources")).Output, StringComparison.Ordinal);
        Assert.Equal("9\n", (await Ask("inspect", "length", folder.Write("nine", "123456789"))).Output);
        Assert.Equal(2, (await Ask("inspect", "nonsense", RecordPath)).ExitCode);
    }

    private Task<Run> Ask(params string[] args) => Run.Guanlan([.. args, "--record", RecordPath]);
}
