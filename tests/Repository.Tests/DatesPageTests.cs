using System.Text.RegularExpressions;
using Guanlan.Language;

namespace Repository.Tests;

/// <summary>Holds docs/coding/dates.md: every example is read as the page says.</summary>
public partial class DatesPageTests
{
    private static readonly DateOnly Day = new(2025, 12, 17);

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (var match in Markdown.Read("docs", "coding", "dates.md").Lines.Select(line => Example().Match(line)).Where(match => match.Success))
                if (match.Groups[1].Value != "text") examples.Add(match.Groups[1].Value, match.Groups[2].Value);
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_of_the_page_holds(string text, string days)
    {
        var found = DateReader.Read(text, Day).Where(mention => !mention.IsDuration).Select(mention => mention.Interval.ToIso());
        Assert.Equal(days == "none" ? "" : days, string.Join(' ', found));
    }

    [Fact]
    public void Page_has_examples_for_every_section() =>
        Assert.All(Markdown.Read("docs", "coding", "dates.md").Sections(2).Values, section => Assert.True(section.Split('\n').Count(line => Example().IsMatch(line)) >= 3, section));

    [GeneratedRegex("^\\| ([^|`]+) \\| `?(none|[^`]+)`? \\|$")]
    private static partial Regex Example();
}
