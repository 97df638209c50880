using Guanlan.Coding;
using Guanlan.Coding.Misses;
using Guanlan.Lexicon;

namespace Guanlan.Tests.Coding.Misses;

public class MissFinderTests
{
    [Fact]
    public void Unknown_verb_between_two_parties_is_listed_with_its_clause()
    {
        var miss = Find("听说德国鏖糊波兰，大家都笑了。").Single(miss => miss.Word == "鏖糊");
        Assert.Equal(("zh", "verb", 1, "", "DEU POL", "听说德国鏖糊波兰"), (miss.Language, miss.Kind, miss.Count, miss.Known, miss.Parties, miss.Example));
    }

    [Fact]
    public void Word_is_cut_out_of_longer_stretches_where_it_comes_back()
    {
        var found = Find("德国悄然鏖糊波兰。", "法国忽地鏖糊西班牙。", "巴西又一次鏖糊智利。");
        Assert.Equal(3, found.Single(miss => miss.Word == "鏖糊").Count);
    }

    [Fact]
    public void Act_that_a_frame_took_is_no_miss() => Assert.Empty(Find("德国制裁波兰。"));

    [Fact]
    public void Clause_with_one_party_is_not_looked_at() => Assert.Empty(Find("德国鏖糊一场。"));

    [Fact]
    public void Forms_of_an_english_verb_are_one_miss()
    {
        var miss = Find("Germany blorked Poland on Monday.", "France was seen to have blorked Spain.", "Brazil has blorked Chile.").Single(miss => miss.Word == "blorked");
        Assert.Equal(("en", "verb", 3), (miss.Language, miss.Kind, miss.Count));
    }

    [Theory]
    [InlineData("attack", "attacks", "attacked", "attacking")]
    [InlineData("ally", "allies", "allied")]
    [InlineData("plan", "plans", "planned", "planning")]
    public void Forms_share_a_stem(params string[] forms) => Assert.Single(forms.Select(EnglishMisses.Stem).Distinct());

    [Fact]
    public void Most_frequent_comes_first_and_no_more_than_asked_for()
    {
        var finder = new MissFinder(LexiconPack.Shipped);
        foreach (var text in (string[])["德国鏖糊波兰。", "德国鏖糊法国。", "德国嚯嗫波兰。"]) finder.Add(new Passage("1", text));
        Assert.Equal("鏖糊", Assert.Single(finder.Top(1)).Word);
        Assert.Equal((3, 3), finder.Clauses);
        Assert.Throws<ArgumentOutOfRangeException>(() => finder.Top(0));
    }

    private static IReadOnlyList<LexiconMiss> Find(params string[] texts)
    {
        var finder = new MissFinder(LexiconPack.Shipped);
        for (var i = 0; i < texts.Length; i++) finder.Add(new Passage($"{i}", texts[i]));
        return finder.Top(100);
    }
}
