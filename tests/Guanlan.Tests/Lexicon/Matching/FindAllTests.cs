using Guanlan.Lexicon;

namespace Guanlan.Tests.Lexicon.Matching;

public class FindAllTests
{
    private static readonly LexiconPack Pack = SmallLexicon.Pack();

    [Theory]
    [InlineData("日本與美國", "日 State JPN; 日本 State JPN; 美 State USA; 美國 State USA")]
    [InlineData("日本料理", "日 State JPN; 日本 State JPN; 日本料理 Discard of State")]
    [InlineData("US and us", "US State USA")]
    [InlineData("ＵＳ", "ＵＳ State USA")]
    [InlineData("Turkey ate turkey", "Turkey State TUR")]
    [InlineData("TÜRKIYE", "TÜRKIYE State TUR")]
    [InlineData("Chinatown, Indochina, CHINA's", "CHINA State CHN")]
    [InlineData("anti-US US-led", "US State USA; US State USA")]
    [InlineData("U.S. and U.S.A", "U.S. State USA")]
    [InlineData("在China的US军", "China State CHN; US State USA")]
    [InlineData("America’s or America's", "America’s State USA; America's State USA")]
    [InlineData("Attacks", "Attacks Trigger attack ThirdPerson; Attacks Trigger attack Plural")]
    [InlineData("it attacked; counterattack", "attacked Trigger attack Past")]
    [InlineData("she met with him", "met with Trigger meet with Past")]
    [InlineData("", "")]
    public void Surfaces_are_found(string text, string found) => Assert.Equal(found, string.Join("; ", Matches.In(Pack, text)));

    [Fact]
    public void Matches_come_by_end_and_the_longest_first()
    {
        var pack = SmallLexicon.Pack(("actors/a.lex", SmallLexicon.States), ("words/zh/w.lex", "中美  list\n\n国  list\n\n美国  topic"));
        Assert.Equal(
            ["中:0", "中美:0", "美:1", "美国:1", "国:2"],
            Matches.Raw(pack, "中美国").Select(match => $"{pack.SurfaceOf(match.Pattern)}:{match.Start}"));
        Assert.Equal(2, pack.TermsOf(Matches.Raw(pack, "美国")[1].Pattern).Length);
    }

    [Fact]
    public void Discard_kills_its_owner_only()
    {
        var match = Matches.Raw(Pack, "抗日战争").Single(match => match.Length == 4);
        var discard = Pack.Discards[Pack.TermsOf(match.Pattern)[0].Entry];
        var japan = Pack.Actors.Select(actor => actor.Id).ToList().IndexOf("JPN");
        Assert.True(discard.Kills(new Term(TermKind.State, japan, SurfaceMarks.None)));
        Assert.False(discard.Kills(new Term(TermKind.State, japan + 1, SurfaceMarks.None)));
        Assert.False(discard.Kills(new Term(TermKind.Trigger, japan, SurfaceMarks.None)));
    }

    [Fact]
    public void Matches_are_added_to_the_list()
    {
        var matches = new List<TermMatch> { default };
        Pack.FindAll("日", "日", matches);
        Assert.Equal(2, matches.Count);
    }

    [Fact]
    public void Original_of_another_length_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Pack.FindAll("日本", "日", []));
}
