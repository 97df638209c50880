using System.Text.Json;
using Guanlan.Testing;

namespace Guanlan.Cli.Tests;

public sealed class LexiconCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Misses_of_a_folder_come_as_json_lines()
    {
        File.WriteAllText(folder.PathTo("a.txt"), "德国鏖糊波兰。");
        File.WriteAllText(folder.PathTo("b.txt"), "法国鏖糊西班牙。");
        var run = await Run.Guanlan("lexicon", "misses", folder.PathTo(""), "--json", "--top", "1");
        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(Assert.Single(run.Lines));
        Assert.Equal(["word", "lang", "kind", "count", "known", "parties", "example", "id"], json.RootElement.EnumerateObject().Select(field => field.Name));
        Assert.Equal(("鏖糊", 2), (json.RootElement.GetProperty("word").GetString(), json.RootElement.GetProperty("count").GetInt32()));
        Assert.Contains("2 texts", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "verb")]
    [InlineData("zh", "动词")]
    public async Task Table_speaks_the_language_asked_for(string language, string kind) =>
        Assert.Contains(kind, (await Run.Guanlan(["lexicon", "misses", "-", "--lang", language], "德国鏖糊波兰。")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Input_that_cannot_be_read_is_named_and_passed_over()
    {
        File.WriteAllText(folder.PathTo("a.txt"), "德国鏖糊波兰。");
        var run = await Run.Guanlan("lexicon", "misses", folder.PathTo("a.txt"), folder.PathTo("none.txt"));
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("GL1001", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_words_at_all_cannot_be_asked_for() => Assert.Equal(2, (await Run.Guanlan("lexicon", "misses", folder.PathTo(""), "--top", "0")).ExitCode);
}
