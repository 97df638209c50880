using System.Security.Cryptography;
using System.Text;
using Guanlan.Coding;
using Guanlan.Diagnostics;
using Guanlan.Lexicon;
using Guanlan.Reading.Inspection;
using Guanlan.Web;

namespace Guanlan.Cli;

/// <summary>The engine of the program.</summary>
internal sealed class ShippedEngine : IEngine
{
    private readonly Lazy<EventCoder> coder = new(() => new EventCoder(LexiconPack.Shipped));

    private readonly Lazy<ActorNames> names = new(() => new ActorNames(
        LexiconPack.Shipped.Actors
            .Where(actor => actor.Kind is TermKind.State or TermKind.Organisation or TermKind.Group or TermKind.Region)
            .Select(actor => new ActorName(actor.Id, actor.Chinese, actor.English))));

    public string Version => coder.Value.Version;

    public ActorNames Names => names.Value;

    public IReadOnlyDictionary<string, Action<string, TextWriter>> Inspections { get; } =
        Inspector.Kinds.ToDictionary(kind => kind, kind => (Action<string, TextWriter>)((path, output) => Inspect(kind, path, output)), StringComparer.Ordinal);

    public IEnumerable<Reading> Read(string path, CancellationToken cancellation)
    {
        var files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : Enumerable.Repeat(path, 1);
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return ReadFile(file);
        }
    }

    public IEnumerable<Reading> Read(Stream stream, string name, CancellationToken cancellation)
    {
        using var reader = new StreamReader(stream);
        yield return new Reading(name, Plain(name, reader.ReadToEnd()));
    }

    public IReadOnlyList<CodedRow> Code(Passage passage) => coder.Value.Code(passage);

    private static void Inspect(string kind, string path, TextWriter output)
    {
        using var input = path == "-" ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(path);
        Inspector.Run(kind, input, path == "-" ? "." : Path.GetDirectoryName(Path.GetFullPath(path))!, output);
    }

    private static Reading ReadFile(string path)
    {
        try
        {
            return new Reading(path, Plain(path, File.ReadAllText(path)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new Reading(path, null, Errors.Unreadable);
        }
    }

    private static Document Plain(string location, string text) => new()
    {
        Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16],
        Location = location,
        Title = Path.GetFileName(location),
        Text = text,
    };
}
