using System.Collections.Concurrent;
using Guanlan.Lexicon.Source;
using Guanlan.Testing;

namespace Guanlan.Tests.Coding;

/// <summary>The words of class <c>discard</c>: in places where a party or an act would stand, nothing inside such a word is taken for one.</summary>
public class DiscardTests
{
    /// <summary>Where a verb, a name, a thing or a circumstance stands; the states are named, so that their one-character codes may live.</summary>
    private static readonly string[] Places =
    [
        "法国{0}德国。", "法国{0}了德国。", "法国{0}着德国。", "法国{0}了，德国不高兴。", "德国记者到{0}了解法国的情况。", "法国的{0}，德国很清楚。", "大家说起{0}，法国总统访问德国。",
    ];

    private const string Named = "中国、美国、日本、英国、法国、德国、俄罗斯、韩国、印度、意大利、加拿大、新西兰、墨西哥、古巴、利比亚、斯洛伐克、立陶宛、老挝、蒙古、文莱、科威特、塞尔维亚、瓦努阿图、索马里的代表都来了。\n";

    [Fact]
    public void No_part_of_a_discard_is_a_party_or_an_act()
    {
        var failures = new ConcurrentBag<string>();
        var words = LexiconSource.ReadFolder(Repository.PathTo("data"), new ProblemList()).Words.Where(word => word.Class == "discard").SelectMany(word => word.Surfaces).Where(surface => surface.IsChinese).Select(surface => surface.Text).ToArray();
        Assert.InRange(words.Length, 600, int.MaxValue);
        Parallel.ForEach(words, word =>
        {
            foreach (var place in Places)
            {
                var text = Named + string.Format(null, place, word);
                var inside = new TextSpan(Named.Length + place.IndexOf('{', StringComparison.Ordinal), word.Length);
                foreach (var row in Coded.Rows(text))
                    if (Cuts(row.Evidence.Trigger, inside) || row.Source.Concat(row.Target).Any(actor => actor.Mention is { } mention && Cuts(mention, inside))) failures.Add($"{word}: {text[Named.Length..]} {Coded.Short(row)} {row.Evidence.TriggerText}");
            }
        });
        Assert.True(failures.IsEmpty, $"{failures.Count} discards are cut:\n{string.Join('\n', failures.Order(StringComparer.Ordinal).Take(60))}");
    }

    /// <summary>The span takes a part of the word, not the whole of it.</summary>
    private static bool Cuts(TextSpan span, TextSpan word) =>
        span.Start < word.End && word.Start < span.End && !(span.Start <= word.Start && span.End >= word.End);
}
