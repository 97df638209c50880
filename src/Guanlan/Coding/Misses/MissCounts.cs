namespace Guanlan.Coding.Misses;

/// <summary>How often each missed word was seen, in which form and role, with its first example.</summary>
internal sealed class MissCounts
{
    private readonly Dictionary<(string Language, string Key), Entry> entries = [];

    /// <summary>Counts a word once, under what gathers its forms.</summary>
    public void Add(string key, string form, bool isVerb, string types, Sighting sighting)
    {
        if (!entries.TryGetValue((sighting.Language, key), out var entry)) entries.Add((sighting.Language, key), entry = new Entry(types, sighting));
        entry.Count++;
        entry.Verbs += isVerb ? 1 : 0;
        entry.Forms[form] = entry.Forms.GetValueOrDefault(form) + 1;
    }

    /// <summary>What was counted in either.</summary>
    public static MissCounts Join(MissCounts first, MissCounts second)
    {
        var both = new MissCounts();
        foreach (var counts in (ReadOnlySpan<MissCounts>)[first, second])
            foreach (var (key, entry) in counts.entries)
                if (!both.entries.TryAdd(key, entry)) both.entries[key] = entry.With(both.entries[key]);
        return both;
    }

    public IReadOnlyList<LexiconMiss> Top(int count) =>
    [
        .. entries.Select(pair => pair.Value.ToMiss(pair.Key.Language))
            .OrderByDescending(miss => miss.Count).ThenBy(miss => miss.Language, StringComparer.Ordinal).ThenBy(miss => miss.Word, StringComparer.Ordinal)
            .Take(count),
    ];

    private sealed class Entry(string types, Sighting first)
    {
        public int Count { get; set; }

        public int Verbs { get; set; }

        public Dictionary<string, int> Forms { get; } = [];

        public Entry With(Entry earlier)
        {
            var both = new Entry(earlier.Types, earlier.First) { Count = Count + earlier.Count, Verbs = Verbs + earlier.Verbs };
            foreach (var (form, count) in Forms.Concat(earlier.Forms)) both.Forms[form] = both.Forms.GetValueOrDefault(form) + count;
            return both;
        }

        public LexiconMiss ToMiss(string language)
        {
            var form = Forms.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
            return new LexiconMiss(form, language, Verbs * 2 >= Count ? "verb" : "noun", Count, Types, First.Parties, First.Example, First.Passage);
        }

        private string Types { get; } = types;

        private Sighting First { get; } = first;
    }
}
