using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Guanlan.Reading.Formats;

/// <summary>The head of a static-site post: YAML between two lines of hyphens, or what a generator took for YAML.</summary>
internal sealed class FrontMatter
{
    private const int Longest = 32 * 1024;

    private readonly Dictionary<string, List<string>> fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first value of the first of these fields that has one, or null.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (fields.TryGetValue(name, out var values))
                foreach (var value in values)
                    if (value.Length > 0) return value;
        return null;
    }

    /// <summary>All values of a field.</summary>
    public IReadOnlyList<string> All(string name) => fields.TryGetValue(name, out var values) ? values : [];

    /// <summary>Splits a text into its front matter and the rest; null if it has none. Blank lines may stand before it.</summary>
    public static FrontMatter? TryRead(string text, out string head, out string rest)
    {
        (head, rest) = ("", text);
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF')) start++;
        if (start + 3 <= text.Length && text.AsSpan(start, 3) is "+++") return Toml(text, start, out head, out rest);
        if (start + 3 > text.Length || text.AsSpan(start, 3) is not "---") return Bare(text, start, out head, out rest);
        var first = text.IndexOf('\n', start);
        if (first < 0 || text[(start + 3)..first].Trim().Length > 0) return null;
        var end = first;
        while (true)
        {
            var next = text.IndexOf("\n---", end, StringComparison.Ordinal);
            if (next < 0 || next - start > Longest) return null;
            var stop = text.IndexOf('\n', next + 1);
            if (stop < 0) stop = text.Length;
            if (text[(next + 4)..stop].Trim('-', ' ', '\r').Length == 0)
            {
                head = text[(first + 1)..Math.Max(first + 1, next)];
                rest = text[stop..];
                return Parse(head);
            }

            end = next + 1;
        }
    }

    // TOML between two lines of plus signs: keys, equals signs, values.
    private static FrontMatter? Toml(string text, int start, out string head, out string rest)
    {
        (head, rest) = ("", text);
        var stop = text.IndexOf("\n+++", start + 3, StringComparison.Ordinal);
        if (stop < 0 || stop - start > Longest) return null;
        head = text[(start + 3)..stop].Trim('\r', '\n');
        rest = text[(stop + 4)..];
        var read = new FrontMatter();
        read.Tolerant(head, '=');
        return read.fields.Count > 0 ? read : null;
    }

    // title: … and date: … at the top of a file, with no fence around them but a blank line behind.
    private static FrontMatter? Bare(string text, int start, out string head, out string rest)
    {
        (head, rest) = ("", text);
        var (at, known) = (start, 0);
        while (at < text.Length)
        {
            var stop = text.IndexOf('\n', at);
            if (stop < 0) return null;
            var line = text.AsSpan(at, stop - at).Trim();
            if (line.IsEmpty) break;
            var colon = line.IndexOf(':');
            if (colon < 1 || !IsKnown(line[..colon])) return null;
            known++;
            at = stop + 1;
        }

        if (known < 2 || at >= text.Length || at - start > Longest) return null;
        (head, rest) = (text[start..at], text[at..]);
        var read = new FrontMatter();
        read.Tolerant(head, ':');
        return read;
    }

    private static bool IsKnown(ReadOnlySpan<char> key)
    {
        foreach (var name in (ReadOnlySpan<string>)["title", "date", "author", "authors", "tags", "categories", "category", "source", "url", "link", "lang", "language", "published", "slug", "layout"])
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static FrontMatter Parse(string head)
    {
        var read = new FrontMatter();
        // Deep nesting and aliases have no place in a head; the parser need not see them.
        if (head.Count(c => c is '[' or '{' or '&' or '*') < 64 && read.Strict(head)) return read;
        read.fields.Clear();
        read.Tolerant(head, ':');
        return read;
    }

    private bool Strict(string head)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(head));
            if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is not YamlMappingNode map) return false;
            foreach (var (key, value) in map.Children)
                if (key is YamlScalarNode { Value: { } name })
                    Add(name, value);
            return true;
        }
        catch (Exception failure) when (failure is YamlException or ArgumentException or InvalidOperationException or FormatException)
        {
            return false;
        }
    }

    private void Add(string name, YamlNode value)
    {
        if (value is YamlScalarNode scalar) Put(name, scalar.Value ?? "");
        else if (value is YamlSequenceNode list)
        {
            foreach (var entry in list.Children)
                if (entry is YamlScalarNode one) Put(name, one.Value ?? "");
                else if (entry is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode("name"), out var inner) && inner is YamlScalarNode named) Put(name, named.Value ?? "");
        }
        else if (value is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode("name"), out var inner) && inner is YamlScalarNode named) Put(name, named.Value ?? "");
    }

    // Line by line: a key, a sign, and the rest as it stands, whatever colons and quotes it holds.
    private void Tolerant(string head, char sign)
    {
        var name = "";
        foreach (var raw in head.Split('\n'))
        {
            var line = raw.TrimEnd();
            var inner = line.TrimStart();
            if (inner.StartsWith("- ", StringComparison.Ordinal) && name.Length > 0) { Put(name, inner[2..]); continue; }
            var colon = line.IndexOf(sign, StringComparison.Ordinal);
            if (colon <= 0 || char.IsWhiteSpace(line[0]) || line[..colon].TrimEnd().Any(c => !char.IsLetterOrDigit(c) && c is not ('_' or '-'))) continue;
            name = line[..colon].TrimEnd();
            Put(name, line[(colon + 1)..]);
        }
    }

    private void Put(string name, string value)
    {
        if (!fields.TryGetValue(name, out var values)) fields[name] = values = [];
        values.Add(Unquote(value));
    }

    /// <summary>Takes off the quotation marks that generators wrapped around a value, however many times.</summary>
    internal static string Unquote(string value)
    {
        value = value.Trim();
        while (value.Length >= 2 && value[0] is '"' or '\'' && value[^1] is '"' or '\'' && (value[0] == value[^1] || value.Length > 4 && value[1] is '"' or '\'')) value = value[1..^1].Trim();
        // A mark that nothing closes is no mark.
        if (value.Length > 1 && value[0] == '"' && value.IndexOf('"', 1) < 0) value = value[1..].TrimStart();
        return value.Length > 1 && value[0] == '[' && value[^1] == ']' ? Unquote(value[1..^1]) : value;
    }
}
