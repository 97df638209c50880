using System.Collections.Immutable;

namespace Guanlan.Lexicon.Source;

/// <summary>One entry as text: the id and the words of its header, then its lines.</summary>
internal sealed record SourceBlock(Origin At, string Id, ImmutableArray<string> Header, ImmutableArray<SourceLine> Lines)
{
    /// <summary>The lines of a key, in order.</summary>
    public IEnumerable<SourceLine> LinesOf(string key) => Lines.Where(line => line.Key == key);

    /// <summary>The values of all lines of a key.</summary>
    public IEnumerable<(string Value, Origin At)> ValuesOf(string key) =>
        LinesOf(key).SelectMany(line => line.Values.Select(value => (value, line.At)));

    /// <summary>Tells every key that this kind does not take, and every required one that is missing.</summary>
    public void CheckKeys(ProblemList problems, string allowed, string required = "")
    {
        var known = allowed.Split(' ');
        foreach (var line in Lines.Where(line => !known.Contains(line.Key)))
            problems.Error(line.At, $"a {Header[0]} takes no line '{line.Key}' (known: {allowed})");
        foreach (var key in required.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (!LinesOf(key).Any()) problems.Error(At, $"{Id} has no line '{key}'");
    }
}
