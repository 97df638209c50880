using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace Guanlan.Web;

/// <summary>
/// What the program says to people, in one language: a flat file of <c>key = text</c> lines, embedded in the assembly. Keys are the
/// same in every language; a test compares them. Immutable and thread safe.
/// </summary>
public sealed class Texts
{
    private readonly FrozenDictionary<string, string> texts;

    private Texts(string language, FrozenDictionary<string, string> texts)
    {
        Language = language;
        this.texts = texts;
    }

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>All keys.</summary>
    public IReadOnlyCollection<string> Keys => texts.Keys;

    /// <summary>The text of a key.</summary>
    public string this[string key] => texts.GetValueOrDefault(key) ?? throw new KeyNotFoundException($"no text '{key}' in {Language}");

    /// <summary>The text of a key with numbered places filled in.</summary>
    public string Format(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>Reads the embedded file <c>NAME.LANGUAGE.txt</c>.</summary>
    public static Texts Load(Assembly assembly, string name, string language)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream = assembly.GetManifestResourceStream($"{name}.{language}.txt") ?? throw new FileNotFoundException($"{name}.{language}.txt");
        using var reader = new StreamReader(stream);
        var found = new Dictionary<string, string>();
        while (reader.ReadLine() is { } line)
        {
            var equals = line.IndexOf(" = ", StringComparison.Ordinal);
            if (equals > 0 && line[0] != '#') found.Add(line[..equals].Trim(), line[(equals + 3)..].Trim().Replace("\\n", "\n", StringComparison.Ordinal));
        }

        return new Texts(language, found.ToFrozenDictionary());
    }
}
