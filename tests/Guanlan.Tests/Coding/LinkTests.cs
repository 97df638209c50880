namespace Guanlan.Tests.Coding;

/// <summary>How the rows of one text hang together: each link as <c>TYPE of the row kind TYPE of the other</c>.</summary>
public class LinkTests
{
    [Theory]
    [InlineData("据法新社报道，英军3日袭击了阿根廷。\n英军3日袭击了阿根廷。", "ASSAULT same_event ASSAULT")]
    [InlineData("德国外长称，俄军炮击了乌克兰的港口。俄军没有炮击乌克兰的港口。", "ASSAULT contradicts ASSAULT")]
    [InlineData("美国对伊朗实施制裁。作为回应，伊朗召回驻美国大使。", "SANCTION responds_to SANCTION")]
    [InlineData("美国对伊朗实施制裁。对此，伊朗强烈谴责美国。", "ACCUSE responds_to SANCTION")]
    [InlineData("德国承诺向乌克兰提供武器。8日，德国向乌克兰提供了武器。", "AID fulfils AID")]
    [InlineData("德国承诺向乌克兰提供武器。德国没有向乌克兰提供武器。", "AID breaks AID")]
    [InlineData("美国扬言制裁伊朗。次日，美国制裁了伊朗。", "SANCTION fulfils THREATEN")]
    [InlineData("The United States imposed sanctions on Iran. In response, Iran expelled American diplomats.", "SANCTION responds_to SANCTION")]
    [InlineData("Germany pledged to provide weapons to Ukraine. Germany has not provided weapons to Ukraine.", "AID breaks AGREE")]
    public void Rows_are_linked(string text, string expected) => Assert.Contains(expected, Links(text));

    [Theory]
    [InlineData("美国对伊朗实施制裁。巴西总统访问智利。")]
    [InlineData("德国承诺向乌克兰提供武器。法国向乌克兰提供了武器。")]
    [InlineData("1972年，美国总统访问中国。今年3月3日，美国总统访问中国。")]
    public void Rows_that_have_nothing_to_do_with_each_other_are_not(string text) => Assert.Empty(Links(text));

    [Fact]
    public void Two_dates_of_one_talk_contradict_each_other() =>
        Assert.Contains("CONSULT contradicts CONSULT", Links("美方称，中美两军14日举行会谈。其实中美两军16日才举行会谈。"));

    [Fact]
    public void What_was_taken_back_says_so_and_shows_the_words()
    {
        const string Text = "日本媒体报道，俄军炮击了乌克兰的港口。该媒体随后更正了这一消息。";
        var row = Coded.Rows(Text).First(row => row.Type == EventType.Assault);
        var link = Assert.Single(row.Links, link => link.Kind == LinkKind.Retracted);
        Assert.Equal((0, "更正"), (link.Row, link.Words!.Value.Of(Text)));
    }

    [Fact]
    public void Every_link_leads_to_a_row_of_the_text()
    {
        var rows = Coded.Rows("美国扬言制裁伊朗。次日，美国制裁了伊朗。作为回应，伊朗召回驻美国大使。美国没有制裁伊朗。");
        Assert.NotEmpty(rows.SelectMany(row => row.Links));
        Assert.All(rows.SelectMany(row => row.Links), link => Assert.InRange(link.Row, 0, rows.Count));
        for (var i = 0; i < rows.Count; i++) Assert.DoesNotContain(rows[i].Links, link => link.Row == i + 1);
    }

    private static IEnumerable<string> Links(string text)
    {
        var rows = Coded.Rows(text);
        return rows.SelectMany(row => row.Links.Select(link => $"{row.Type.Name()} {link.Kind.Name()} {(link.Row > 0 ? rows[link.Row - 1].Type.Name() : "")}".Trim()));
    }
}
