namespace Guanlan.Tests.Coding;

/// <summary>Whom the names of other Chinese presses and the nicknames of posts stand for.</summary>
public partial class EventCoderTests
{
    [Theory]
    [InlineData("馬克宏昨天譴責白羅斯。", "FRA > BLR ACCUSE reported")]
    [InlineData("艾爾段在安卡拉會見薛恩鮑姆。", "TUR > MEX CONSULT reported")]
    [InlineData("杜哈譴責衣索比亞。", "QAT > ETH ACCUSE reported")]
    [InlineData("裴卓批評馬杜洛。", "COL > VEN ACCUSE reported")]
    [InlineData("馬來西亞首相安華會見拉瑪佛沙。", "MYS > ZAF CONSULT reported")]
    [InlineData("神學士昨天襲擊巴基斯坦哨所。", "AFG > PAK ASSAULT reported")]
    public void Names_as_other_presses_write_them(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("俄罗斯代表昨天到场。大鹅随后制裁了挪威。", "RUS > NOR SANCTION reported")]
    [InlineData("大鹅随后制裁了挪威。", null)]
    [InlineData("日本派人到场。小日子随后制裁了挪威。", "JPN > NOR SANCTION reported")]
    [InlineData("日本老人过着自己的小日子，挪威制裁了伊朗。", "NOR > IRN SANCTION reported")]
    public void Nickname_that_is_also_a_common_word_needs_the_full_name_in_the_text(string text, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Coded.Asserted(text));

    [Fact]
    public void Town_is_of_its_state() => Assert.Contains("RUS > UKR ASSAULT reported", Coded.Asserted("俄军昨天空袭了赫松和新巴甫洛夫卡。"));

    [Theory]
    [InlineData("伊朗哈塔姆安比亚中央司令部警告丹麦。", "IRN/MIL")]
    [InlineData("“戴高乐”号袭击了伊朗港口。", "FRA/MIL")]
    [InlineData("联准会警告丹麦。", "USA/GOV")]
    [InlineData("缅北民地武袭击了腊戍。", "NSA:ETHNIC_ARMED_MMR")]
    public void Organ_or_group_of_one_state_needs_no_name_of_the_state(string text, string expected) =>
        Assert.Contains(Coded.Rows(text), row => row.Source.Any(actor => actor.Code.Text == expected));
}
