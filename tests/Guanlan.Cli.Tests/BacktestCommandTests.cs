using System.Globalization;
using Guanlan.Testing;

namespace Guanlan.Cli.Tests;

/// <summary>Measuring forecasts on a folder of past acts.</summary>
public sealed class BacktestCommandTests : IDisposable
{
    private static readonly string[] Fast = ["--set", "networks=1", "--set", "epochs=1", "--set", "factors=8", "--set", "questions=300", "--set", "linear=100"];
    private readonly TemporaryFolder folder = new();

    public BacktestCommandTests()
    {
        Directory.CreateDirectory(folder.PathTo("set"));
        Split("train", 0, 40);
        Split("valid", 40, 46);
        Split("test", 46, 52);
        Names("entities", 12);
        Names("relations", 3);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_model_gives_a_row_and_the_ranker_stands_last()
    {
        var run = await Ask(Fast);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("# set valid, single-step, filter time, track clean, every 1, seed 1", run.Lines[0]);
        Assert.Equal("model questions mrr hits@1 hits@3 hits@10 standard_error fit_s evaluation_s queries_per_s peak_mb", run.Lines[1].Replace('\t', ' '));
        Assert.Equal(["base-rate", "strict", "relaxed", "recurrency", "decayed", "hazards", "ranker"], run.Lines[2..].Select(line => line.Split('\t')[0]));
        foreach (var cells in run.Lines[2..].Select(line => line.Split('\t')))
        {
            Assert.Equal((11, "48"), (cells.Length, cells[1]));
            Assert.All(cells[2..6], cell => Assert.InRange(double.Parse(cell, CultureInfo.InvariantCulture), 0, 1));
        }

        Assert.Contains("208 acts of set", run.Error, StringComparison.Ordinal);
        Assert.Contains("first stage on", run.Error, StringComparison.Ordinal);
        Assert.Empty((await Ask(["--models", "decayed", "--quiet"])).Error);
    }

    [Fact]
    public async Task Ranks_of_every_question_are_written_and_are_the_same_on_any_number_of_threads()
    {
        var files = new List<string>();
        foreach (var threads in (string[])["1", "3"])
        {
            files.Add(folder.PathTo("ranks" + threads));
            Assert.Equal(0, (await Ask([.. Fast, "--split", "test", "--models", "recurrency,ranker", "--threads", threads, "--out", files[^1]])).ExitCode);
        }

        var lines = await File.ReadAllLinesAsync(files[0]);
        Assert.Equal(48, lines.Length);
        Assert.Equal(lines, await File.ReadAllLinesAsync(files[1]));
        var cells = lines.Select(line => line.Split('\t')).ToArray();
        Assert.All(cells, line => Assert.Equal(6, line.Length));
        Assert.Equal(["object", "subject"], cells.Select(line => line[4]).Distinct());
        Assert.All(cells, line => Assert.InRange(int.Parse(line[3], CultureInfo.InvariantCulture), 46, 51));
        Assert.All(cells, line => Assert.InRange(double.Parse(line[5], CultureInfo.InvariantCulture), 1, 12));
    }

    [Fact]
    public async Task Settings_and_tracks_have_figures_of_their_own_and_the_query_set_is_for_the_ranker_alone()
    {
        var multi = await Ask(["--models", "recurrency", "--setting", "multi"]);
        Assert.Contains("multi-step", multi.Lines[0], StringComparison.Ordinal);
        Assert.NotEqual(Mrr(await Ask(["--models", "recurrency"])), Mrr(multi));
        var aware = await Ask([.. Fast, "--track", "query-set"]);
        Assert.Equal(["ranker"], aware.Lines[2..].Select(line => line.Split('\t')[0]));
        Assert.Contains("track query-set", aware.Lines[0], StringComparison.Ordinal);
        Assert.Equal(2, (await Ask(["--track", "query-set", "--models", "strict"])).ExitCode);
    }

    [Theory]
    [InlineData("kind", "seen_triple")]
    [InlineData("kind", "subject")]
    [InlineData("relation", "name 1")]
    [InlineData("step", "step 41")]
    public async Task Figures_come_by_part_when_asked_for(string part, string expected) =>
        Assert.Contains("  " + expected + "\t", (await Ask(["--models", "decayed", "--by", part])).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Probabilities_are_scored_beside_their_baselines()
    {
        var run = await Ask(["--questions", "3"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["climatology", "persistence", "poisson", "questions"], run.Lines.Skip(2).Take(4).Select(line => line.Split('\t')[0]));
    }

    [Theory]
    [InlineData("train.tsv", "0\t0\t1", "row 1: not four integers")]
    [InlineData("train.tsv", "0\t0\t99\t0", "an id is out of range")]
    [InlineData("train.tsv", "0\t0\t1\t5\n0\t0\t1\t4", "step 4 comes after step 5")]
    [InlineData("valid.tsv", "0\t0\t1\t30", "valid begins at step 30")]
    [InlineData("entities.tsv", "7\tnobody", "is not the next id and a name")]
    public async Task Bad_files_are_named_with_a_code_and_the_place(string file, string content, string said)
    {
        folder.Write("set/" + file, content + "\n");
        var run = await Ask(["--models", "strict"]);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("GL4501", run.Error, StringComparison.Ordinal);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("test.tsv", "test")]
    [InlineData("train.tsv", "valid")]
    [InlineData("relations.tsv", "valid")]
    public async Task Missing_files_are_named(string file, string split)
    {
        File.Delete(folder.PathTo("set", file));
        var run = await Ask(["--models", "strict", "--split", split]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("GL1001", run.Error, StringComparison.Ordinal);
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--models", "oracle")]
    [InlineData("--split", "train")]
    [InlineData("--every", "0")]
    [InlineData("--threads", "0")]
    [InlineData("--set", "nonsense=1")]
    [InlineData("--set", "networks")]
    public async Task Wrong_values_are_wrong_usage(params string[] option) => Assert.Equal(2, (await Ask(option)).ExitCode);

    private static double Mrr(Run run) => double.Parse(run.Lines[2].Split('\t')[2], CultureInfo.InvariantCulture);

    private Task<Run> Ask(string[] options) => Run.Guanlan(["backtest", folder.PathTo("set"), .. options]);

    /// <summary>Four acts a day: pairs with a habit of three days, and one that is answered on the next day.</summary>
    private void Split(string name, int from, int to)
    {
        var rows = new List<string>();
        for (var day = from; day < to; day++)
        {
            var acts = new (int Subject, int Relation, int Object)[]
            {
                (day % 3, 0, 3 + day % 3), (6 + day % 2, 1, 8), (8, 2, 6 + (day + 1) % 2), (9, day % 3, 10 + day % 2),
            };
            rows.AddRange(acts.Order().Select(act => $"{act.Subject}\t{act.Relation}\t{act.Object}\t{day}"));
        }

        folder.Write($"set/{name}.tsv", string.Join('\n', rows) + "\n");
    }

    private void Names(string name, int count) =>
        folder.Write($"set/{name}.tsv", string.Concat(Enumerable.Range(0, count).Select(id => $"{id}\tname {id}\n")));
}
