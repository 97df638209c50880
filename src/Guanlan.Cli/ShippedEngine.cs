using Guanlan.Coding;
using Guanlan.Lexicon;
using Guanlan.Reading;
using Guanlan.Web;

namespace Guanlan.Cli;

/// <summary>The engine of the program.</summary>
internal sealed class ShippedEngine : IEngine
{
    private readonly Lazy<EventCoder> coder = new(() => new EventCoder(LexiconPack.Shipped));

    private readonly DocumentReader reader = new();

    private readonly Lazy<ActorNames> names = new(() => new ActorNames(
        LexiconPack.Shipped.Actors
            .Where(actor => actor.Kind is TermKind.State or TermKind.Organisation or TermKind.Group or TermKind.Region)
            .Select(actor => new ActorName(actor.Id, actor.Chinese, actor.English))));

    public string Version => coder.Value.Version;

    public ActorNames Names => names.Value;

    public IReadOnlyDictionary<string, Action<string, TextWriter>> Inspections { get; } = new Dictionary<string, Action<string, TextWriter>>();

    public IEnumerable<Reading> Read(string path, CancellationToken cancellation) =>
        new FolderReader(reader).Read(path, cancellation).SelectMany(read => Readings(read.Result));

    public IEnumerable<Reading> Read(Stream stream, string name, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Readings(reader.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), name)).ToArray();
    }

    public IReadOnlyList<CodedRow> Code(Passage passage) => coder.Value.Code(passage);

    private static IEnumerable<Reading> Readings(ReadResult result) =>
        result.Documents.Select(document => new Reading(document.Location, document))
            .Concat(result.Rejections.Select(rejection => new Reading(rejection.Location, null, rejection.Code)));
}
