using System.Collections.Immutable;
using Guanlan.Language;

namespace Guanlan.Lexicon.Source;

/// <summary>Named classes of nouns (weapons, supplies, buildings): a line <c>tail</c>, <c>head</c> or <c>bar</c> of a Chinese trigger names one as <c>@weapon</c> and means all its words.</summary>
internal static class NounClasses
{
    private const char Mark = '@';

    /// <summary>Reads one class; the id is its name.</summary>
    public static void Read(SourceBlock block, Dictionary<string, ImmutableArray<string>> classes, ProblemList problems)
    {
        block.CheckKeys(problems, "zh src");
        if (block.Header is not ["noun"]) problems.Error(block.At, $"the header of '{block.Id}' is 'noun'");
        var words = SurfaceReader.Strings(block, "zh", problems);
        foreach (var twin in words.GroupBy(word => word, StringComparer.Ordinal).Where(group => group.Count() > 1)) problems.Warn(block.At, $"{block.Id} lists '{twin.Key}' twice");
        if (words.IsEmpty) problems.Error(block.At, $"the class '{block.Id}' has no word");
        if (!classes.TryAdd(block.Id, [.. words.Select(Folding.Fold)])) problems.Error(block.At, $"the class '{block.Id}' stands already elsewhere");
    }

    /// <summary>Puts the words of the classes where triggers name them.</summary>
    public static void Resolve(LexiconSource source, ProblemList problems)
    {
        for (var i = 0; i < source.Triggers.Count; i++)
        {
            var trigger = source.Triggers[i];
            if (!trigger.Entry.Tails.Any(IsName) && !trigger.Entry.Heads.Any(IsName) && !trigger.Entry.Bars.Any(IsName)) continue;
            source.Triggers[i] = trigger with { Entry = trigger.Entry with { Tails = Words(trigger.Entry.Tails, trigger), Heads = Words(trigger.Entry.Heads, trigger), Bars = Words(trigger.Entry.Bars, trigger) } };
        }

        ImmutableArray<string> Words(ImmutableArray<string> values, TriggerSource trigger) => [.. values.SelectMany(value => IsName(value) ? Of(value[1..], trigger) : [value]).Distinct(StringComparer.Ordinal)];

        ImmutableArray<string> Of(string name, TriggerSource trigger)
        {
            if (source.Nouns.TryGetValue(name, out var words)) return words;
            problems.Error(trigger.At, $"no class of nouns is called '{name}'");
            return [];
        }
    }

    private static bool IsName(string value) => value.Length > 1 && value[0] == Mark;
}
