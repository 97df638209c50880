using System.Collections.Immutable;
using Guanlan.Record;

namespace Guanlan.Sqlite;

/// <summary>Two parties of an act, the first before the second by code, and which way it goes.</summary>
internal readonly record struct DyadPair(string A, string B, DyadDirection Direction);

/// <summary>Opens an act into pairs of parties, as the codebook counts them.</summary>
internal static class DyadPairs
{
    /// <summary>Directed pairs of sources and targets, or all pairs of the parties of a reciprocal act. Unknown parties and pairs inside one state are left out.</summary>
    public static ImmutableArray<DyadPair> Of(HappeningKey key)
    {
        var pairs = new SortedDictionary<(string, string), DyadDirection>();
        if (key.Target.IsEmpty)
        {
            if (key.Type.IsReciprocal())
            {
                for (var i = 0; i < key.Source.Length; i++)
                    for (var j = i + 1; j < key.Source.Length; j++) Add(pairs, key.Source[i], key.Source[j], both: true);
            }
        }
        else
        {
            foreach (var source in key.Source)
                foreach (var target in key.Target) Add(pairs, source, target, key.Type.IsReciprocal());
        }

        return [.. pairs.Select(pair => new DyadPair(pair.Key.Item1, pair.Key.Item2, pair.Value))];
    }

    private static void Add(SortedDictionary<(string, string), DyadDirection> pairs, ActorCode source, ActorCode target, bool both)
    {
        if (source == target || !source.IsKnown || !target.IsKnown) return;
        var forth = source < target;
        var pair = forth ? (source.Text, target.Text) : (target.Text, source.Text);
        var direction = both ? DyadDirection.Both : forth ? DyadDirection.Forth : DyadDirection.Back;
        pairs[pair] = pairs.GetValueOrDefault(pair) | direction;
    }
}
