using System.Collections.Frozen;

namespace Guanlan.Lexicon.Source;

/// <summary>Reads words of closed classes. The id is the surface of an entry that lists none.</summary>
internal static class WordReader
{
    /// <summary>What a flag may say of a single word: how likely.</summary>
    private const string Notes = "low mid high";

    private static readonly FrozenSet<string> Classes =
    [
        "speech", "negation", "refusal", "wish", "plan", "promise", "ability", "possibility", "condition", "concession", "purpose", "opinion",
        "question", "endorsement", "light-verb", "preposition", "passive", "coreference", "quantifier", "time-cue", "discard",
        "contrast", "envoy", "going", "list", "obligation", "suffix", "topic", "verb", "stance", "provoking",
    ];

    /// <summary>One word, or one for each note where surfaces carry their own (<c>may [mid] | must have [high]</c>).</summary>
    public static IEnumerable<WordSource> Read(SourceBlock block, ProblemList problems)
    {
        block.CheckKeys(problems, "zh en not src");
        if (block.Header.IsEmpty || !Classes.Contains(block.Header[0]))
        {
            problems.Error(block.At, $"unknown class '{block.Header.FirstOrDefault()}' of '{block.Id}'");
            return [];
        }

        var listed = SurfaceReader.Read(block, problems, Notes);
        if (listed.IsEmpty) listed = [new SourceSurface(block.At, block.Id, false, SurfaceMarks.None, null)];
        var not = SurfaceReader.Strings(block, "not", problems);
        return listed.GroupBy(surface => surface.Note).Select(group => new WordSource(
            block.At, block.Id, block.Header[0], string.Join(' ', [.. block.Header.Skip(1), group.Key]).Trim(), [.. group], not));
    }
}
