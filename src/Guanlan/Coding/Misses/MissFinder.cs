using Guanlan.Lexicon;

namespace Guanlan.Coding.Misses;

/// <summary>
/// Gathers, over any number of passages, the verbs and nouns that stand beside two parties where no frame joined the two: what the
/// lexicon does not know, or knows without a frame that fits. Deterministic. Not thread safe; it keeps the words found, not the texts.
/// </summary>
/// <example><code>
/// var finder = new MissFinder(LexiconPack.Shipped);
/// finder.Add(new Passage("1", "美国炮制伊朗问题。"));
/// var lines = finder.Top(50);
/// </code></example>
public sealed class MissFinder
{
    private readonly EventCoder coder;
    private readonly MissCounts known = new();
    private readonly ChineseWords chinese = new();

    /// <summary>A finder over one lexicon.</summary>
    public MissFinder(LexiconPack pack) => coder = new EventCoder(pack);

    /// <summary>How many clauses with two parties were seen, and in how many of them no frame joined the two.</summary>
    public (long Seen, long Missed) Clauses { get; private set; }

    /// <summary>Looks through one passage.</summary>
    public void Add(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var context = coder.Drafts(passage);
        foreach (var clause in context.Clauses)
        {
            if (!OpenPairs.HasTwo(clause)) continue;
            var open = OpenPairs.First(context, clause);
            Clauses = (Clauses.Seen + 1, Clauses.Missed + (open is null ? 0 : 1));
            if (open is not { } pair) continue;
            var place = new MissPlace(context, clause, pair);
            if (context.IsChinese) ChineseMisses.Find(place, known, chinese);
            else EnglishMisses.Find(place, known);
        }
    }

    /// <summary>The most frequent misses, equals in ordinal order of their words; at most <paramref name="count"/>.</summary>
    public IReadOnlyList<LexiconMiss> Top(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return MissCounts.Join(known, chinese.Count()).Top(count);
    }
}
