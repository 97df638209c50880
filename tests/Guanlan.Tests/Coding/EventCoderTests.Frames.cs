namespace Guanlan.Tests.Coding;

/// <summary>The frames of coding, one sentence each.</summary>
public partial class EventCoderTests
{
    [Theory]
    [InlineData("法国外长谴责以色列。", "FRA > ISR ACCUSE reported")]
    [InlineData("俄军打击乌克兰军用机场。", "RUS > UKR ASSAULT reported")]
    [InlineData("美国对伊朗实施制裁。", "USA > IRN SANCTION reported")]
    [InlineData("中国外长同德国外长举行会谈。", "CHN,DEU > CONSULT reported")]
    [InlineData("中美在日内瓦会谈。", "CHN,USA > CONSULT reported")]
    [InlineData("大马士革机场遭以色列空袭。", "ISR > SYR ASSAULT reported")]
    [InlineData("泰国军队与柬埔寨军队交火。", "THA,KHM > THA,KHM ASSAULT reported")]
    [InlineData("埃及要求以色列撤军。", "EGY > ISR REQUEST reported")]
    [InlineData("乌克兰军队击退俄军进攻。", "UKR,RUS > UKR,RUS ASSAULT reported")]
    [InlineData("印度、巴基斯坦两国外长通电话。", "IND,PAK > CONSULT reported")]
    public void Frame_finds_the_parties(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("俄国防部称,俄军摧毁乌军弹药库。", "RUS > UKR ASSAULT claimed")]
    [InlineData("中日两国外长会谈。双方签署协议。", "CHN,JPN > AGREE reported")]
    [InlineData("中国外交部说,美国干涉内政。12月15日,日本部署了防空导弹。", "JPN > MOBILIZE reported")]
    [InlineData("伊朗外长表示,以色列应停止袭击。", "IRN > ISR REQUEST reported")]
    public void Voice_and_reference_carry_over_clauses(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Fact]
    public void Chunk_keeps_sector_and_person()
    {
        var row = Assert.Single(Coded.Rows("俄罗斯外长拉夫罗夫访问印度。"));
        Assert.Equal("RUS/GOV", row.Source[0].Code.Text);
        Assert.Equal("sergei-lavrov", row.Source[0].Entity);
    }

    [Fact]
    public void Complaint_to_a_patron_has_an_addressee()
    {
        var row = Assert.Single(Coded.Rows("菲律宾向美国告状,声称越南侵占岛礁。"), row => row.Type == EventType.Accuse);
        Assert.Equal("PHL > VNM ACCUSE reported", Coded.Short(row));
        Assert.Equal("USA", Assert.Single(row.Addressee).Code.Country);
    }

    [Theory]
    [InlineData("乌军在库皮扬斯克方向行动。")]
    [InlineData("他在16日称要回家。")]
    [InlineData("其中波动较大。")]
    public void Character_inside_another_word_is_no_actor(string text) => Assert.DoesNotContain(Coded.Rows(text), row => row.Source.Concat(row.Target).Any(actor => actor.Code.Country is "HRV" or "JPN" or "POL"));
}
