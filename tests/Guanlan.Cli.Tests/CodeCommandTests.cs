using System.Text;
using System.Text.Json;
using Guanlan.Testing;

namespace Guanlan.Cli.Tests;

/// <summary>The contract of <c>guanlan code</c>.</summary>
public sealed class CodeCommandTests : IDisposable
{
    private static readonly string[] Fields =
        ["id", "evidence", "start", "end", "trigger", "source", "target", "addressee", "type", "date", "status", "attributed_to", "alt_types", "optional", "frame", "confidence"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Row_has_the_fields_of_the_codebook_and_offsets_in_code_points()
    {
        const string Text = "𠮷野家😀开张。日本谴责中国。";
        var run = await Run.Guanlan(["code"], Line("a", Text, "2025-12-01"));
        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(Assert.Single(run.Lines));
        var row = json.RootElement;
        Assert.Equal(Fields, row.EnumerateObject().Select(field => field.Name));
        Assert.Equal(("a", "日本谴责中国", "谴责", "ACCUSE", "2025-12-01", "reported"), (
            Text_("id"), Text_("evidence"), Text_("trigger"), Text_("type"), Text_("date"), Text_("status")));
        Assert.Equal((7, 13), (row.GetProperty("start").GetInt32(), row.GetProperty("end").GetInt32()));
        var runes = Text.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        Assert.Equal("日本谴责中国", string.Concat(runes[7..13]));
        Assert.Contains("日本谴责中国", run.Output, StringComparison.Ordinal);
        string? Text_(string name) => row.GetProperty(name).GetString();
    }

    [Fact]
    public async Task Explain_adds_the_reasons() =>
        Assert.Contains("\"explain\":[\"trigger 谴责\"", (await Run.Guanlan(["code", "--explain"], Line("a", "日本谴责中国。"))).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Unknown_date_is_null() => Assert.Contains("\"date\":null", (await Run.Guanlan(["code"], Line("a", "日本谴责中国。"))).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("{\"id\":1,\"text\":\"x\"}")]
    [InlineData("{\"id\":\"x\"}")]
    [InlineData("{\"text\":\"x\"}")]
    [InlineData("{\"id\":\"x\",\"text\":null}")]
    [InlineData("{\"id\":\"x\",\"text\":\"x\"} {}")]
    [InlineData("{\"id\":\"x\",\"text\":\"x\",\"date\":\"yesterday\"}")]
    [InlineData("{\"id\":\"x\",\"text\":\"\\ud800\"}")]
    public async Task Malformed_line_is_reported_with_its_number_and_skipped(string line)
    {
        var run = await Run.Guanlan(["code"], $"{Line("a", "日本谴责中国。")}\n{line}\n\n{Line("b", "日本谴责中国。")}\n");
        Assert.Equal(3, run.ExitCode);
        Assert.Equal(2, run.Lines.Length);
        Assert.Contains("GL1005: standard input:2", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_breaks_the_coder_does_not_end_the_run()
    {
        var run = await Run.Guanlan(["code"], $"{Line("a", "break the coder")}\n{Line("b", "日本谴责中国。")}\n");
        Assert.Equal((3, 1), (run.ExitCode, run.Lines.Length));
        Assert.Contains("GL3001", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_is_the_same_for_any_number_of_threads()
    {
        var input = new StringBuilder();
        for (var i = 0; i < 20_000; i++) input.Append(i % 997 == 3 ? "broken\n" : Line($"{i}", $"第{i}段。日本谴责中国。美国警告俄罗斯") + "\n");
        var one = await Run.Guanlan(["code", "--threads", "1"], input.ToString());
        var many = await Run.Guanlan(["code", "--threads", "7"], input.ToString());
        Assert.Equal(one, many);
        Assert.Equal((20_000 - 21) * 2, one.Lines.Length);
    }

    [Fact]
    public async Task File_with_byte_order_mark_and_carriage_returns_is_read()
    {
        var path = folder.PathTo("in.jsonl");
        File.WriteAllText(path, $"{Line("a", "日本谴责中国。")}\r\n{Line("b", "日本谴责中国。")}", new UTF8Encoding(true));
        var run = await Run.Guanlan("code", path);
        Assert.Equal((0, 2), (run.ExitCode, run.Lines.Length));
    }

    [Theory]
    [InlineData(1, "GL1001", "code", "/nowhere/at/all.jsonl")]
    [InlineData(2, "GL7001", "code", "--threads", "0")]
    [InlineData(2, "--help", "code", "--nonsense")]
    [InlineData(2, "--help", "nonsense")]
    public async Task Failure_and_wrong_usage_have_their_own_exit_codes(int code, string message, params string[] args)
    {
        var run = await Run.Guanlan(args);
        Assert.Equal((code, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private static string Line(string id, string text, string? date = null) => JsonSerializer.Serialize(new { id, text, date, lang = "zh", other = new[] { 1 } });
}
