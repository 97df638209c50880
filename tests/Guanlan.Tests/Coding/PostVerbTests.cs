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
    [InlineData("这一手把挪威气得撤回了驻法国的大使。", "NOR > FRA SANCTION reported")]
    [InlineData("法国认了西撒，气得挪威谴责法国。", "NOR > FRA ACCUSE reported")]
    public void Whom_something_drives_to_an_act_does_it(string text, string expected) => Assert.Contains(expected, Coded.Asserted(Talk + text));

    [Theory]
    [InlineData("欧盟的方案挪威一个字都不认。", "NOR > IGO:EU REJECT reported")]
    [InlineData("挪威挺硬，布鲁塞尔开的条件它一条都不接受。", "NOR > IGO:EU REJECT reported")]
    [InlineData("挪威把欧盟给瑞典的军援给卡了。", "NOR > SWE SANCTION reported")]
    [InlineData("挪威让法国军舰吃了闭门羹。", "NOR > FRA REJECT reported")]
    [InlineData("挪威跟瑞典互相埋怨。", "NOR,SWE > NOR,SWE ACCUSE reported")]
    [InlineData("挪威关了领空，瑞典航班全得绕道。", "NOR > SWE SANCTION reported")]
    [InlineData("挪威总理逼着瑞典给法国道了歉。", "SWE > FRA CONCEDE reported")]
    public void Offers_gifts_and_those_who_suffer_name_the_other_party(string text, string expected) => Assert.Contains(expected, Coded.Asserted(Talk + text));

    [Theory]
    [InlineData("挪威以间谍案为由关了俄罗斯的领馆。", "NOR > RUS SANCTION reported")]
    [InlineData("挪威海警扣了瑞典两条船，说瑞典给胡塞送了导弹。", "NOR > SWE ACCUSE reported")]
    [InlineData("挪威首相说，再闹就把瑞典的关税提到三成。", "NOR > SWE THREATEN reported")]
    public void Grounds_and_conditions_make_charges_and_threats(string text, string expected) => Assert.Contains(expected, Coded.Asserted(Talk + text));

    [Theory]
    [InlineData("挪威差点跟瑞典断了交。")]
    [InlineData("挪威首相放话要去瑞典。")]
    [InlineData("俄国人给挪威打了个对折。")]
    public void What_nearly_happened_journeys_and_discounts_assert_nothing(string text) => Assert.Empty(Coded.Asserted(Talk + text));

    [Theory]
    [InlineData("第比利斯的年轻人冲进了议会，喊总理下台。", "GEO > GEO PROTEST reported")]
    public void A_crowd_at_home_protests_against_its_own_government(string text, string expected) => Assert.Contains(expected, Coded.Asserted(Talk + text));

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
