using Guanlan.Lexicon;
using Guanlan.Lexicon.Matching;

namespace Guanlan.Tests.Lexicon.Matching;

public class AutomatonPropertyTests
{
    /// <summary>Few letters make many prefixes, suffixes and overlaps.</summary>
    [Theory]
    [InlineData("一二", 6, 40)]
    [InlineData("中美日", 5, 60)]
    [InlineData("中美日俄英法德意韩朝", 3, 300)]
    [InlineData("甲", 9, 5)]
    public void Automaton_finds_what_a_naive_search_finds(string letters, int longest, int surfaces)
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var list = Enumerable.Range(0, surfaces).Select(_ => Draw(random, letters, 1 + random.Next(longest))).Distinct().Order(StringComparer.Ordinal).ToArray();
            var text = Draw(random, letters + "x", 200);
            Assert.Equal(Naive(list, text), Automaton(list, text));
        }
    }

    [Fact]
    public void Empty_lexicon_finds_nothing() => Assert.Empty(Automaton([], "中美"));

    private static string Draw(Random random, string letters, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => letters[random.Next(letters.Length)]));

    private static List<TermMatch> Naive(string[] surfaces, string text) =>
    [
        .. from end in Enumerable.Range(1, text.Length)
           from pattern in Enumerable.Range(0, surfaces.Length)
           where text[..end].EndsWith(surfaces[pattern], StringComparison.Ordinal)
           orderby end, surfaces[pattern].Length descending
           select new TermMatch(end - surfaces[pattern].Length, surfaces[pattern].Length, pattern),
    ];

    private static List<TermMatch> Automaton(string[] surfaces, string text)
    {
        var (alphabet, nodes, outputs) = AutomatonBuilder.Build([.. surfaces.Select(surface => (surface, 1))]);
        var starts = surfaces.Aggregate(new List<int> { 0 }, (list, surface) => [.. list, list[^1] + surface.Length]);
        var patterns = new PatternTable([.. string.Concat(surfaces)], [.. starts], new bool[surfaces.Length], new int[surfaces.Length + 1], []);
        var matches = new List<TermMatch>();
        new SurfaceAutomaton(alphabet, nodes, outputs).FindAll(patterns, text, text, matches);
        return matches;
    }
}
