using System.Xml.Linq;

namespace Repository.Tests;

/// <summary>Holds the pages together: links, pairs in two languages, the length of the front page, the change log.</summary>
public class PagesTests
{
    public static TheoryData<string> Pairs =>
        [.. Directory.EnumerateFiles(Guanlan.Testing.Repository.PathTo("docs", "guide"), "*.md")
            .Select(path => "docs/guide/" + Path.GetFileName(path))
            .Where(path => !path.EndsWith(".zh-CN.md", StringComparison.Ordinal))
            .Append("README.md")
            .Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_link_leads_to_a_file_and_to_a_heading()
    {
        var wrong = new List<string>();
        foreach (var page in Markdown.All())
        {
            var folder = Path.GetDirectoryName(Guanlan.Testing.Repository.PathTo(page.Path))!;
            foreach (var link in page.Links.Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal)))
            {
                var parts = link.Split('#', 2);
                var target = parts[0].Length == 0 ? Guanlan.Testing.Repository.PathTo(page.Path) : Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(parts[0])));
                if (!File.Exists(target) && !Directory.Exists(target)) wrong.Add($"{page.Path}: {link}");
                else if (parts.Length == 2 && !Markdown.Read(target).Headings.Any(heading => Markdown.Anchor(heading.Text) == parts[1])) wrong.Add($"{page.Path}: {link} (no such heading)");
            }
        }

        Assert.Equal([], wrong);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Chinese_page_has_the_same_headings_in_the_same_order(string english)
    {
        var chinese = english[..^".md".Length] + ".zh-CN.md";
        Assert.Equal(Markdown.Read(english).Headings.Select(heading => heading.Level), Markdown.Read(chinese).Headings.Select(heading => heading.Level));
    }

    [Fact]
    public void Every_guide_has_both_languages()
    {
        var names = Directory.EnumerateFiles(Guanlan.Testing.Repository.PathTo("docs", "guide"), "*.md").Select(path => Path.GetFileName(path)!).ToList();
        Assert.Equal(names.Count, 2 * names.Count(name => name.EndsWith(".zh-CN.md", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Front_page_is_short_and_shows_the_two_commands_and_a_picture(string page)
    {
        var text = File.ReadAllText(Guanlan.Testing.Repository.PathTo(page));
        Assert.InRange(text.Split('\n').Length, 1, 119);
        Assert.Contains("\ndotnet run -c Release --project src/Guanlan.Cli -- demo\n", text, StringComparison.Ordinal);
        Assert.Contains("\nscripts/check\n", text, StringComparison.Ordinal);
        Assert.Contains("](docs/images/workbench.png)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Change_log_begins_with_the_present_version_and_goes_back_in_time()
    {
        var present = XDocument.Load(Guanlan.Testing.Repository.PathTo("Directory.Build.props")).Descendants("Version").Single().Value;
        var versions = Markdown.Read("CHANGELOG.md").Headings.Where(heading => heading.Level == 2).Select(heading => Version.Parse(heading.Text.Split(' ')[0])).ToList();
        Assert.Equal(Version.Parse(present), versions[0]);
        Assert.Equal(versions.OrderDescending(), versions);
    }
}
