using Guanlan.Coding;
using Guanlan.Coding.Misses;
using Guanlan.Diagnostics;
using Guanlan.Fetching;
using Guanlan.Lexicon;
using Guanlan.Testing;
using Guanlan.Web;

namespace Guanlan.Cli.Tests;

/// <summary>Reads plain text files, codes by script. A text that says "break the coder" does.</summary>
internal sealed class FakeEngine : IEngine
{
    public string Version { get; init; } = ScriptedCoder.Version;

    public ActorNames Names { get; } = new([new ActorName("CHN", "中国", "China"), new ActorName("JPN", "日本", "Japan"), new ActorName("USA", "美国", "United States")]);

    public IReadOnlyDictionary<string, Action<string, TextWriter>> Inspections { get; } = new Dictionary<string, Action<string, TextWriter>>
    {
        ["length"] = (path, output) => output.WriteLine(new FileInfo(path).Length),
    };

    public IEnumerable<InputRead> Read(string path, CancellationToken cancellation)
    {
        if (Directory.Exists(path)) return Directory.EnumerateFiles(path).Order(StringComparer.Ordinal).SelectMany(file => Read(file, cancellation));
        if (!File.Exists(path)) return [new InputRead(path, null, Errors.Unreadable)];
        var text = File.ReadAllText(path);
        return [text.Contains('\0', StringComparison.Ordinal) ? new InputRead(path, null, Errors.NotText) : new InputRead(path, Document(path, text))];
    }

    public IEnumerable<InputRead> Read(Stream stream, string name, CancellationToken cancellation)
    {
        using var reader = new StreamReader(stream);
        return [new InputRead(name, Document(name, reader.ReadToEnd()))];
    }

    public IEnumerable<InputRead> Read(FetchResult fetched, CancellationToken cancellation)
    {
        var place = fetched.Address.AbsoluteUri;
        return [new InputRead(place, Document(place, System.Text.Encoding.UTF8.GetString(fetched.Bytes.Span)))];
    }

    public IReadOnlyList<CodedRow> Code(Passage passage) =>
        passage.Text.Contains("break the coder", StringComparison.Ordinal)
            ? throw new InvalidOperationException("as asked")
            : ScriptedCoder.Code(passage.Id, passage.Text, passage.Date);

    public MissFinder Misses() => new(LexiconPack.Shipped);

    private static Document Document(string path, string text) => Some.Document(text, Path.GetFileNameWithoutExtension(path), path, "2025-12-05", "海风报");
}
