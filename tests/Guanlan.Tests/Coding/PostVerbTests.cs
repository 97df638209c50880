namespace Guanlan.Tests.Coding;

/// <summary>What posts tell with everyday verbs: what somebody undergoes, gets or is refused, whose goods are taxed, and words that only describe.</summary>
public class PostVerbTests
{
    private const string Talk = "咱说说吧。";

    [Theory]
    [InlineData("胡塞往海里射了两枚导弹，一艘荷兰货轮中招。", "NSA:HOUTHI > NLD ASSAULT reported")]
    [InlineData("荷兰首相飞到美国求情，吃了闭门羹。", "USA > NLD REJECT reported")]
    [InlineData("荷兰首相在布鲁塞尔碰了钉子。", "IGO:EU > NLD REJECT reported")]
    public void Who_undergoes_an_act_may_be_its_subject(string text, string expected) => Assert.Contains(expected, Coded.Asserted(Talk + text));

    [Theory]
    [InlineData("白宫一变脸，挪威商品的关税直接翻了一倍。", "USA > NOR SANCTION reported")]
    [InlineData("法国战机跑去利比亚轰了一通。", "FRA > LBY ASSAULT reported")]
    [InlineData("美国先拿挪威开了刀。", "USA > NOR SANCTION reported")]
    [InlineData("挪威总统指着法国的鼻子骂。", "NOR > FRA ACCUSE reported")]
    [InlineData("挪威把法国要的那批船给扣了。", "NOR > FRA COERCE reported")]
    [InlineData("瑞典一个字都没答应挪威。", "SWE > NOR REJECT reported")]
    public void The_other_party_is_found_where_talk_puts_it(string text, string expected) => Assert.Contains(expected, Coded.Asserted(Talk + text));

    [Theory]
    [InlineData("法国战机又光顾的黎波里，把利比亚的雷达炸成一堆废铁。", "FRA > LBY ASSAULT reported")]
    public void The_object_of_an_unknown_verb_is_not_carried_on_as_subject(string text, string expected) => Assert.Contains(expected, Coded.Asserted(Talk + text));

    [Theory]
    [InlineData("挪威跟瑞典彻底闹掰，把瑞典大使赶了出去。")]
    public void That_two_fell_out_is_no_act_beside_the_one_told_next(string text) =>
        Assert.Equal(["NOR > SWE SANCTION reported"], Coded.Asserted(Talk + text));

    [Fact]
    public void That_two_fell_out_stays_where_nothing_else_is_told() => Assert.Contains("NOR > SWE REJECT reported", Coded.Asserted(Talk + "挪威跟瑞典彻底闹掰。"));
}
