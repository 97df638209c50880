using System.Text.RegularExpressions;
using Guanlan.Lexicon.Packing;
using Guanlan.Lexicon.Source;

namespace Repository.Tests;

/// <summary>Holds data/: each file named with origin and licence, the lexicon sound, the pack reproducible.</summary>
public partial class DataTests
{
    private static readonly string Data = Guanlan.Testing.Repository.PathTo("data");

    [Fact]
    public void Every_file_is_listed_with_origin_and_licence()
    {
        var rows = File.ReadLines(Path.Combine(Data, "README.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).ToList();
        Assert.All(rows, row => Assert.All(row.Split('|')[1..^1], cell => Assert.NotEqual("", cell.Trim())));
        var listed = rows.SelectMany(row => Quoted().Matches(row.Split('|')[1]).Select(match => match.Groups[1].Value))
            .Select(name => new Regex("^" + Regex.Escape(name).Replace(@"\*", "[^/]*", StringComparison.Ordinal) + "$"))
            .ToList();
        var files = Directory.EnumerateFiles(Data, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Data, path).Replace('\\', '/'));
        Assert.DoesNotContain(files, file => file != "README.md" && !listed.Any(name => name.IsMatch(file)));
    }

    [Fact]
    public void Lexicon_has_no_errors()
    {
        var problems = new ProblemList();
        LexiconSource.ReadFolder(Data, problems);
        Assert.Equal("", string.Join("\n", problems.All.Where(problem => !problem.IsWarning)));
    }

    [Fact]
    public void Compiling_twice_gives_the_same_bytes()
    {
        var first = PackWriter.Write(LexiconCompiler.Compile(LexiconSource.ReadFolder(Data, new ProblemList())));
        var second = PackWriter.Write(LexiconCompiler.Compile(LexiconSource.ReadFolder(Data, new ProblemList())));
        Assert.True(first.AsSpan().SequenceEqual(second));
    }

    [Fact]
    public void Traditional_characters_are_sorted_and_fold_once()
    {
        var rows = File.ReadLines(Path.Combine(Data, "text", "traditional.tsv")).Skip(1).Select(line => line.Split('\t')).ToList();
        Assert.All(rows, row => Assert.True(row is [{ Length: 1 }, { Length: 1 }]));
        Assert.Equal(rows.Select(row => row[0]).Order(StringComparer.Ordinal).Distinct(), rows.Select(row => row[0]));
        Assert.Empty(rows.Select(row => row[1]).Intersect(rows.Select(row => row[0])));
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
