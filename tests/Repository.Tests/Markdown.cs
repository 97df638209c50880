using System.Text.RegularExpressions;

namespace Repository.Tests;

/// <summary>A Markdown file of the checkout: its headings, its sections, its links. Fenced code is none of them.</summary>
internal sealed partial class Markdown
{
    private Markdown(string path, IReadOnlyList<string> lines)
    {
        Path = path;
        Lines = lines;
    }

    /// <summary>Relative to the checkout, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>Lines outside fenced code.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Every heading with its level, in order.</summary>
    public IEnumerable<(int Level, string Text)> Headings =>
        Lines.Select(line => HeadingLine().Match(line)).Where(match => match.Success).Select(match => (match.Groups[1].Length, match.Groups[2].Value.Trim()));

    /// <summary>Targets of links and images.</summary>
    public IEnumerable<string> Links => Lines.SelectMany(line => Link().Matches(InlineCode().Replace(line, "")).Select(match => match.Groups[1].Value));

    public static Markdown Read(params string[] parts) => ReadFile(Guanlan.Testing.Repository.PathTo(parts));

    /// <summary>Every page that people read: the samples' own texts are no documentation.</summary>
    public static IEnumerable<Markdown> All()
    {
        var root = Guanlan.Testing.Repository.Root;
        string[] folders = ["docs", "data", "src", "tests", "tools", "benchmarks", "scripts"];
        return Directory.EnumerateFiles(root, "*.md")
            .Concat(folders.Select(folder => System.IO.Path.Combine(root, folder)).Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)))
            .Append(System.IO.Path.Combine(root, "samples", "README.md"))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(ReadFile);
    }

    /// <summary>The lines under headings of this level, by heading; a heading in code style loses its back quotes.</summary>
    public IReadOnlyDictionary<string, string> Sections(int level)
    {
        var sections = new Dictionary<string, string>();
        string? current = null;
        foreach (var line in Lines)
        {
            var heading = HeadingLine().Match(line);
            if (heading.Success && heading.Groups[1].Length <= level)
            {
                current = heading.Groups[1].Length == level ? heading.Groups[2].Value.Replace("`", "", StringComparison.Ordinal).Trim() : null;
                if (current is not null) sections.Add(current, "");
            }
            else if (current is not null)
            {
                sections[current] += line + "\n";
            }
        }

        return sections;
    }

    /// <summary>The address of a heading inside its page, as the usual renderers make it.</summary>
    public static string Anchor(string heading) => NotInAnchor().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    private static Markdown ReadFile(string path)
    {
        var fenced = false;
        var lines = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal)) fenced = !fenced;
            else if (!fenced) lines.Add(line);
        }

        return new Markdown(System.IO.Path.GetRelativePath(Guanlan.Testing.Repository.Root, path).Replace('\\', '/'), lines);
    }

    [GeneratedRegex(@"^(#{1,6})\s+(.+)$")]
    private static partial Regex HeadingLine();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
