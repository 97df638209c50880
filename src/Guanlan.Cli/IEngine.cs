using Guanlan.Coding;
using Guanlan.Coding.Misses;
using Guanlan.Web;

namespace Guanlan.Cli;

/// <summary>What the commands need of reading, coding and the lexicon: the one place where those rooms are plugged in.</summary>
internal interface IEngine
{
    /// <summary>The coder with its lexicon: the same version makes the same rows of the same text.</summary>
    string Version { get; }

    /// <summary>Names of actors.</summary>
    ActorNames Names { get; }

    /// <summary>What <c>guanlan inspect KIND</c> can show, by kind: reads the file, writes what it found.</summary>
    IReadOnlyDictionary<string, Action<string, TextWriter>> Inspections { get; }

    /// <summary>The documents of a file, or of a folder and all below it, in a fixed order; inputs that cannot be read come as rejections.</summary>
    IEnumerable<InputRead> Read(string path, CancellationToken cancellation);

    /// <summary>The documents of a stream.</summary>
    IEnumerable<InputRead> Read(Stream stream, string name, CancellationToken cancellation);

    /// <summary>The documents of bytes that were fetched.</summary>
    IEnumerable<InputRead> Read(Fetching.FetchResult fetched, CancellationToken cancellation);

    /// <summary>The rows of a text. Called from several threads.</summary>
    IReadOnlyList<CodedRow> Code(Passage passage);

    /// <summary>Something to gather what the lexicon misses; one for each thread.</summary>
    MissFinder Misses();
}
