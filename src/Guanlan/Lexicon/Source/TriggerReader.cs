using System.Collections.Immutable;
using Guanlan.Language;

namespace Guanlan.Lexicon.Source;

/// <summary>Reads triggers. The id is the surface; type and language come from the file's path.</summary>
internal static class TriggerReader
{
    public static TriggerSource Read(SourceBlock block, EventType type, bool isChinese, ProblemList problems)
    {
        block.CheckKeys(problems, "not tail head bar need alt prep forms + - src", "+ -");
        var speech = block.Header.FirstOrDefault() ?? "";
        if (speech is not ("v" or "n" or "vn" or "nv" or "vo" or "vno")) problems.Error(block.At, $"the header of '{block.Id}' has no part of speech: v, n, vn, vo or vno");
        var (source, target) = Needs(block, type, problems);
        var examples = block.Lines.Where(line => line.Key is "+" or "-").Select(line => ExampleReader.Read(line, problems)).OfType<TriggerExample>();
        var entry = new TriggerEntry(
            block.Id, type, isChinese, speech.Contains('v', StringComparison.Ordinal), speech.Contains('n', StringComparison.Ordinal),
            FramesOf(block, problems), source, target, Folded(block, "tail", problems), Folded(block, "head", problems), Folded(block, "bar", problems),
            Folded(block, "prep", problems), Alternatives(block, type, problems));
        return new TriggerSource(
            block.At, entry, [new SourceSurface(block.At, block.Id, isChinese, SurfaceMarks.None, null)], SurfaceReader.Strings(block, "not", problems),
            [.. SurfaceReader.Strings(block, "forms", problems).SelectMany(form => FormTemplate.Expand(form, block.At, problems))], [.. examples])
        { IsSeparable = speech.EndsWith('o') };
    }

    private static Frames FramesOf(SourceBlock block, ProblemList problems)
    {
        var frames = Frames.None;
        foreach (var word in block.Header.Skip(1))
        {
            if (word.StartsWith('F') && Enum.TryParse<Frames>(word, out var frame)) frames |= frame;
            else problems.Error(block.At, $"unknown frame '{word}' of '{block.Id}'");
        }

        if (frames == Frames.None) problems.Error(block.At, $"'{block.Id}' has no frame");
        return frames;
    }

    private static (bool Source, bool Target) Needs(SourceBlock block, EventType type, ProblemList problems)
    {
        var lines = block.LinesOf("need").ToList();
        if (lines.Count == 0) return (true, type is not (EventType.Mobilize or EventType.Protest));
        var words = lines.SelectMany(line => line.Words).ToList();
        foreach (var word in words.Where(word => word is not ("src" or "tgt"))) problems.Error(lines[0].At, $"'need' takes src and tgt, not '{word}'");
        return (words.Contains("src"), words.Contains("tgt"));
    }

    private static ImmutableArray<EventType> Alternatives(SourceBlock block, EventType own, ProblemList problems)
    {
        var types = new List<EventType>();
        foreach (var line in block.LinesOf("alt"))
        {
            foreach (var word in line.Words)
            {
                if (!EventTypes.TryParse(word, out var type)) problems.Error(line.At, $"unknown event type '{word}'");
                else if (type == own) problems.Warn(line.At, $"'alt' names the type of the file itself: {word}");
                else types.Add(type);
            }
        }

        return [.. types.Distinct()];
    }

    private static ImmutableArray<string> Folded(SourceBlock block, string key, ProblemList problems) =>
        [.. SurfaceReader.Strings(block, key, problems).Select(Folding.Fold)];
}
