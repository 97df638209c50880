using System.Collections.Concurrent;
using Guanlan.Coding;
using Guanlan.Lexicon;
using Guanlan.Lexicon.Source;
using Guanlan.Testing;

namespace Guanlan.Tests.Coding;

/// <summary>The <c>+</c> and <c>-</c> lines of every trigger of <c>data/triggers</c>, run through the coder.</summary>
public class TriggerExampleTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_plus_line_gives_its_row_and_no_minus_line_asserts_one(string language)
    {
        var coder = new EventCoder(LexiconPack.Shipped);
        var failures = new ConcurrentBag<string>();
        var triggers = LexiconSource.ReadFolder(Repository.PathTo("data"), new ProblemList()).Triggers.Where(trigger => trigger.Entry.IsChinese == (language == "zh")).ToArray();
        Assert.NotEmpty(triggers);
        Parallel.ForEach(triggers, trigger =>
        {
            foreach (var example in trigger.Examples)
            {
                var rows = coder.Code(new Passage("example", example.Sentence, language, Coded.Day));
                if (example.IsPositive ? !rows.Any(row => Fits(row, trigger.Entry.Type, example)) : rows.Any(row => Asserts(row, trigger.Entry.Type)))
                    failures.Add($"{trigger.Entry.Type.Name()} {trigger.Entry.Id}: {(example.IsPositive ? '+' : '-')} {example.Sentence} | {string.Join(" | ", rows.Select(Coded.Short))}");
            }
        });
        Assert.True(failures.IsEmpty, $"{failures.Count} examples fail:\n{string.Join('\n', failures.Order(StringComparer.Ordinal).Take(60))}");
    }

    private static bool Fits(CodedRow row, EventType type, TriggerExample example)
    {
        if (row.Type != type || row.Status.IsAsserted() != example.Status.IsAsserted()) return false;
        var source = row.Source.Select(actor => actor.Code.Country).ToHashSet();
        var target = row.Target.Select(actor => actor.Code.Country).ToHashSet();
        return type.IsReciprocal()
            ? source.Union(target).ToHashSet().SetEquals(example.Sources.Union(example.Targets))
            : source.SetEquals(example.Sources) && target.SetEquals(example.Targets);
    }

    /// <summary>An asserted row between two countries, or of one without a target; acts inside one country are not scored.</summary>
    private static bool Asserts(CodedRow row, EventType type) =>
        row.Type == type && row.Status.IsAsserted() &&
        (row.Target.IsEmpty || row.Source.Concat(row.Target).Select(actor => actor.Code.Country).Distinct().Count() > 1);
}
