namespace Guanlan.Coding.Misses;

/// <summary>
/// Finds words in stretches of characters that no lexicon covers, without a dictionary: strings of two to four characters that come
/// back beside different neighbours are words, each stretch is then cut into the likeliest row of them. A short stretch between two
/// known words is a word by itself.
/// </summary>
internal sealed class ChineseWords
{
    private const int LongestWord = 4;
    private const int LongestStretch = 40;

    /// <summary>Characters of grammar: no word begins or ends with one.</summary>
    private const string Grammar = "的了着们吗呢吧啊在是和与及而且也都就还又把被将对向从到于以为之其这那并但或因由所等已曾会可要不没更最很再则即若让使令给比跟同各每某该此另约近仍正才只均我你他她它一二三四五六七八九十两多些个上下中内外后前时";

    private readonly List<Stretch> stretches = [];

    public void Add(string text, bool isVerb, Sighting sighting)
    {
        foreach (var part in text.Split('的', '了', '着'))
        {
            var trimmed = part.Trim([.. Grammar]);
            if (trimmed.Length > LongestStretch) trimmed = trimmed[..LongestStretch];
            if (trimmed.Length > 0) stretches.Add(new Stretch(trimmed, isVerb, sighting));
        }
    }

    /// <summary>The words of all stretches.</summary>
    public MissCounts Count()
    {
        var counts = new MissCounts();
        var words = Words();
        var total = (double)Math.Max(1, words.Values.Sum());
        foreach (var stretch in stretches)
            foreach (var word in stretch.Text.Length <= 2 ? [stretch.Text] : Cut(stretch.Text, words, total).Distinct())
                if (word.Length > 1 || stretch.Text.Length == 1) counts.Add(word, word, stretch.IsVerb, "", stretch.Sighting);
        return counts;
    }

    /// <summary>Strings that come back with at least two different neighbours on either side; the edge of a stretch is a neighbour of its own.</summary>
    private Dictionary<string, int> Words()
    {
        var seen = new Dictionary<string, Neighbours>();
        foreach (var stretch in stretches)
        {
            var text = stretch.Text;
            for (var start = 0; start < text.Length; start++)
            {
                for (var length = 2; length <= LongestWord && start + length <= text.Length; length++)
                {
                    if (Grammar.Contains(text[start], StringComparison.Ordinal) || Grammar.Contains(text[start + length - 1], StringComparison.Ordinal)) continue;
                    var word = text.Substring(start, length);
                    if (!seen.TryGetValue(word, out var neighbours)) seen.Add(word, neighbours = new Neighbours());
                    neighbours.Add(start > 0 ? text[start - 1] : '\0', start + length < text.Length ? text[start + length] : '\0');
                }
            }
        }

        return seen.Where(pair => pair.Value.IsWord || (pair.Value.Whole > 0 && !HoldsWord(pair.Key, seen))).ToDictionary(pair => pair.Key, pair => pair.Value.Count);
    }

    /// <summary>A stretch seen once is no word if a part of it is one.</summary>
    private static bool HoldsWord(string text, Dictionary<string, Neighbours> seen)
    {
        for (var start = 0; start < text.Length; start++)
            for (var length = 2; length < text.Length && start + length <= text.Length; length++)
                if (seen.TryGetValue(text.Substring(start, length), out var part) && part.IsWord) return true;
        return false;
    }

    /// <summary>The likeliest row of words: single characters cost as much as the rarest word, twice.</summary>
    private static List<string> Cut(string text, Dictionary<string, int> words, double total)
    {
        var best = new double[text.Length + 1];
        var from = new int[text.Length + 1];
        for (var end = 1; end <= text.Length; end++)
        {
            best[end] = best[end - 1] + (2 * Math.Log(total + 1));
            from[end] = end - 1;
            for (var start = Math.Max(0, end - LongestWord); start < end - 1; start++)
            {
                if (!words.TryGetValue(text[start..end], out var count)) continue;
                var cost = best[start] + Math.Log(total / count);
                if (cost >= best[end]) continue;
                best[end] = cost;
                from[end] = start;
            }
        }

        var found = new List<string>();
        for (var end = text.Length; end > 0; end = from[end]) found.Add(text[from[end]..end]);
        return found;
    }

    private sealed record Stretch(string Text, bool IsVerb, Sighting Sighting);

    private sealed class Neighbours
    {
        private readonly HashSet<char> left = [];
        private readonly HashSet<char> right = [];
        private int leftEdges;
        private int rightEdges;

        public int Count { get; private set; }

        /// <summary>How often the string was a whole stretch.</summary>
        public int Whole { get; private set; }

        public bool IsWord => Count > 1 && left.Count + leftEdges > 1 && right.Count + rightEdges > 1;

        public void Add(char before, char after)
        {
            Count++;
            if (before == '\0') leftEdges++;
            else left.Add(before);
            if (after == '\0') rightEdges++;
            else right.Add(after);
            if (before == '\0' && after == '\0') Whole++;
        }
    }
}
