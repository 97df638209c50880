namespace Guanlan.Tests.Coding;

/// <summary>The day of an act whose own words name none: from the paragraph around it, the one before, or the same act told with a day.</summary>
public sealed class ParagraphDateTests
{
    [Theory]
    [InlineData("荷兰外交部28日称，荷军抓捕了两名俄罗斯船员。\n俄方随后谴责荷兰。", "RUS > NLD ACCUSE", "2025-06-28")]
    [InlineData("瑞典首相谴责俄罗斯\n瑞典首相27日发表讲话。他谴责俄罗斯破坏海底设施。", "SWE > RUS ACCUSE", "2025-06-27")]
    [InlineData("泰国和老挝签了边贸协议，两边都松了口气。据泰媒报道，泰国和老挝26日在万象签署边贸协议。", "THA,LAO > AGREE", "2025-06-26")]
    [InlineData("挪威外交大臣28日访问希腊。\n同一天，古巴外长谴责美国。", "CUB > USA ACCUSE", "2025-06-28")]
    [InlineData("比利时首相26日说，税则从28日开始生效。荷兰首相当天谴责比利时。", "NLD > BEL ACCUSE", "2025-06-26")]
    [InlineData("利比亚外长28日表示，26日有船只遭意大利扣押。利方还谴责意大利。", "LBY > ITA ACCUSE", "2025-06-28")]
    public void Undated_acts_take_the_day_that_the_text_speaks_of(string text, string row, string day) =>
        Assert.Contains((row, day), Coded.Rows(text).Select(coded => (Coded.Short(coded)[..^9], coded.Date.ToIso() ?? "")));

    [Theory]
    [InlineData("瑞典首相5日访问挪威。\n荷兰谴责俄罗斯。", "NLD > RUS ACCUSE", "2025-06-30")]
    [InlineData("瑞典首相谴责俄罗斯。\n荷兰首相27日访问挪威。", "SWE > RUS ACCUSE", "2025-06-30")]
    [InlineData("瑞典首相称，将于7月5日援助乌克兰。", "SWE > UKR AGREE", "2025-06-30")]
    public void Others_keep_the_day_of_publication(string text, string row, string day) =>
        Assert.Contains((row, day), Coded.Rows(text).Select(coded => (Coded.Short(coded)[..^9], coded.Date.ToIso() ?? "")));
}
