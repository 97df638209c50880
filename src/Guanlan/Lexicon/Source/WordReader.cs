namespace Guanlan.Lexicon.Source;

/// <summary>Reads words of closed classes. The id is the first surface.</summary>
internal static class WordReader
{
    private static readonly HashSet<string> Classes =
    [
        "speech", "negation", "refusal", "wish", "plan", "promise", "ability", "possibility", "condition", "concession", "purpose", "opinion",
        "question", "light-verb", "preposition", "passive", "coreference", "quantifier", "time-cue", "discard",
        "contrast", "envoy", "going", "list", "obligation", "suffix", "topic",
    ];

    public static WordSource? Read(SourceBlock block, ProblemList problems)
    {
        block.CheckKeys(problems, "zh en not src");
        if (block.Header.IsEmpty || !Classes.Contains(block.Header[0]))
        {
            problems.Error(block.At, $"unknown class '{block.Header.FirstOrDefault()}' of '{block.Id}'");
            return null;
        }

        var self = new SourceSurface(block.At, block.Id, false, SurfaceMarks.None, null);
        var listed = SurfaceReader.Read(block, problems);
        return new WordSource(
            block.At, block.Id, block.Header[0], string.Join(' ', block.Header.Skip(1)),
            listed.Any(surface => surface.Text == block.Id) ? listed : listed.Insert(0, self), SurfaceReader.Strings(block, "not", problems));
    }
}
