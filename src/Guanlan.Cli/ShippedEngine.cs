using Guanlan.Coding;
using Guanlan.Coding.Misses;
using Guanlan.Fetching;
using Guanlan.Lexicon;
using Guanlan.Reading;
using Guanlan.Reading.Archives;
using Guanlan.Reading.Inspection;
using Guanlan.Web;

namespace Guanlan.Cli;

/// <summary>The engine of the program: the readers of the library, the coder, and the lexicon that is shipped.</summary>
internal sealed class ShippedEngine : IEngine
{
    private readonly DocumentReader reader = new();
    private readonly ArchiveReader archives;
    private readonly Lazy<EventCoder> coder = new(() => new EventCoder(LexiconPack.Shipped));
    private readonly Lazy<ActorNames> names = new(() => new ActorNames(
        LexiconPack.Shipped.Actors
            .Where(actor => actor.Kind is TermKind.State or TermKind.Organisation or TermKind.Group or TermKind.Region)
            .Select(actor => new ActorName(actor.Id, actor.Chinese, actor.English))));

    public ShippedEngine() => archives = new ArchiveReader(reader);

    public string Version => coder.Value.Version;

    public ActorNames Names => names.Value;

    public IReadOnlyDictionary<string, Action<string, TextWriter>> Inspections { get; } =
        Inspector.Kinds.ToDictionary(kind => kind, kind => (Action<string, TextWriter>)((path, output) => Inspect(kind, path, output)), StringComparer.Ordinal);

    public IEnumerable<InputRead> Read(string path, CancellationToken cancellation) =>
        new FolderReader(reader).Read(path, cancellation).SelectMany(read => InputRead.Of(read.Result));

    public IEnumerable<InputRead> Read(Stream stream, string name, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return archives.Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), name).SelectMany(InputRead.Of);
    }

    public IEnumerable<InputRead> Read(FetchResult fetched, CancellationToken cancellation) =>
        archives.Read(fetched.Bytes, fetched.Address.AbsoluteUri, fetched.ContentType, fetched.Address.AbsoluteUri).SelectMany(InputRead.Of);

    public IReadOnlyList<CodedRow> Code(Passage passage) => coder.Value.Code(passage);

    public MissFinder Misses() => new(LexiconPack.Shipped);

    private static void Inspect(string kind, string path, TextWriter output)
    {
        using var input = path == "-" ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(path);
        Inspector.Run(kind, input, path == "-" ? "." : Path.GetDirectoryName(Path.GetFullPath(path))!, output);
    }
}
