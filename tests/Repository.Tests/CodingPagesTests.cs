using System.Text.RegularExpressions;
using Guanlan;
using Guanlan.Coding;
using Guanlan.Lexicon;
using Guanlan.Web;

namespace Repository.Tests;

/// <summary>Holds docs/coding: a page for each event type, and every example of a page is coded as the page says.</summary>
public partial class CodingPagesTests
{
    private static readonly DateOnly Day = new(2025, 6, 30);
    private static readonly EventCoder Coder = new(LexiconPack.Shipped);

    public static TheoryData<string> Types => [.. EventTypes.All.Select(type => type.Name())];

    [Theory]
    [MemberData(nameof(Types))]
    public void Event_type_has_a_page_with_examples_that_hold(string type)
    {
        var page = Markdown.Read("docs", "coding", type.ToLowerInvariant() + ".md");
        Assert.Equal(type, page.Headings.First().Text.Split(' ')[0]);
        Assert.Equal(["What it is", "What it is not", "Words", "Examples"], page.Headings.Skip(1).Select(heading => heading.Text));
        var examples = Examples(page).ToList();
        Assert.True(examples.Count(example => Han().IsMatch(example.Text)) >= 2, "two Chinese examples");
        Assert.True(examples.Count(example => !Han().IsMatch(example.Text)) >= 2, "two English examples");
        AllHold(examples.Select(example => Failure(example.Text, $"{type} {example.Row}")));
    }

    [Fact]
    public void Each_status_has_a_heading_and_examples_that_hold()
    {
        var page = Markdown.Read("docs", "coding", "status.md");
        var sections = page.Sections(2).Keys;
        Assert.Empty(Enum.GetValues<Status>().Select(status => status.Name()).Except(sections));
        var examples = Examples(page).ToList();
        Assert.All(Enum.GetValues<Status>(), status => Assert.True(examples.Count(example => example.Row.EndsWith($"[{status.Name()}]", StringComparison.Ordinal)) >= 2, status.Name()));
        AllHold(examples.Select(example => Failure(example.Text, example.Row)));
    }

    [Fact]
    public void Glossary_names_types_and_statuses_as_data_and_pages_do()
    {
        var rows = Markdown.Read("docs", "coding", "glossary.md").Lines.Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToDictionary(row => row[1].Trim('`'));
        var pages = Texts.Load(typeof(Workbench).Assembly, "web", "zh");
        foreach (var line in File.ReadLines(Guanlan.Testing.Repository.PathTo("data", "types", "types.tsv")).Skip(1).Select(line => line.Split('\t')))
            Assert.Equal([line[5], pages["type." + line[0]], line[4]], rows[line[0]][2..5]);
        Assert.All(Enum.GetValues<Status>().Select(status => status.Name()), status => Assert.Equal(pages["status." + status], rows[status][3]));
    }

    [Fact]
    public void Index_leads_to_every_page()
    {
        var links = Markdown.Read("docs", "coding", "README.md").Links.ToList();
        Assert.Empty(EventTypes.All.Select(type => type.Name().ToLowerInvariant() + ".md").Append("status.md").Append("glossary.md").Except(links));
    }

    private static void AllHold(IEnumerable<string?> failures)
    {
        var found = string.Join('\n', failures.Where(failure => failure is not null));
        Assert.True(found.Length == 0, found);
    }

    /// <summary>Null if the sentence gives the row, else what it gives. The row is written <c>TYPE A > B [status]</c>, without brackets for reported.</summary>
    private static string? Failure(string text, string row)
    {
        var rows = Coder.Code(new Passage("example", text, null, Day)).Select(Print).ToList();
        var wanted = row.EndsWith(']') ? row : row + " [reported]";
        return rows.Contains(wanted) ? null : $"{text}\n  wanted {wanted}\n  gives  {string.Join("; ", rows)}";
    }

    private static string Print(CodedRow row)
    {
        var source = Codes(row.Source);
        var target = Codes(row.Target);
        var parties = row.Type.IsReciprocal() ? string.Join(" = ", source.Union(target).Order(StringComparer.Ordinal)) : $"{string.Join(", ", source)} > {string.Join(", ", target)}".TrimEnd();
        return $"{row.Type.Name()} {parties} [{row.Status.Name()}]";
    }

    private static IEnumerable<string> Codes(IEnumerable<Actor> actors) => actors.Select(actor => actor.Code.Country).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<(string Text, string Row)> Examples(Markdown page) =>
        page.Lines.Select(line => Example().Match(line)).Where(match => match.Success).Select(match => (match.Groups[1].Value, match.Groups[2].Value));

    [GeneratedRegex("^\\| ([^|`]+) \\| `([^`]+)` \\|$")]
    private static partial Regex Example();

    [GeneratedRegex("\\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
