using Guanlan.Coding;

namespace Guanlan.Tests.Coding;

/// <summary>How posts speak: what a line leaves out the lines before have told, a colon opens what somebody says, and people have nicknames.</summary>
public class PostTests
{
    [Theory]
    [InlineData("你们说这事儿怪谁呢？反正我看不懂。")]
    [InlineData("转自群里：美国又撤了！咱等着看吧。")]
    public void An_author_who_talks_to_readers_is_told_by_particles_and_questions(string text) => Assert.True(Register.IsTalk(text));

    [Theory]
    [InlineData("新华社莫斯科3月21日电 俄罗斯外交部发言人表示，我国将继续履行条约。")]
    [InlineData("习近平指出，我们要坚持对话协商，反对单边制裁，维护地区和平与稳定。")]
    public void Wire_news_and_editorials_are_print(string text) => Assert.False(Register.IsTalk(text));

    [Theory]
    [InlineData("谁先动的手？吵翻了。\n印度轰炸了巴基斯坦的机场。\n伊斯兰堡开骂了，你看吧。", "PAK > IND ACCUSE reported")]
    [InlineData("苏丹关闭了同乍得的边境，凭啥呢？\n恩贾梅纳骂这是“强盗行径”。你品吧。", "TCD > SDN ACCUSE reported")]
    public void Parties_carry_from_line_to_line_of_a_post(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Fact]
    public void Parties_do_not_carry_from_story_to_story_of_a_bulletin() =>
        Assert.DoesNotContain("PAK > IND ACCUSE reported", Coded.Asserted("印度轰炸了巴基斯坦的机场。\n巴基斯坦总理谴责这一行径。"));

    [Theory]
    [InlineData("印度指责尼泊尔越界，怎么回事呢？尼泊尔外长更直白：一派胡言。我服了。", "NPL > IND REJECT reported")]
    [InlineData("澳大利亚撕毁了同法国的合同，这谁受得了？法国外长气得不轻：背后捅刀！我笑了。", "FRA > AUS ACCUSE reported")]
    public void A_colon_behind_a_party_opens_what_it_says(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("伊拉克谴责土耳其。叙利亚呢？还在忙着跟以色列谈判，俩小时没谈完。怎么看？", "ISR,SYR > CONSULT reported")]
    public void A_name_with_a_particle_turns_to_another_party(string text, string expected) =>
        Assert.Contains(Coded.Asserted(text), row => row == expected || row == "SYR,ISR > CONSULT reported");

    [Theory]
    [InlineData("喀布尔说是巴军干的。", "AFG > PAK ACCUSE reported")]
    [InlineData("柬埔寨首相说，是泰军先开的枪。", "KHM > THA ACCUSE reported")]
    [InlineData("柬埔寨首相说，是泰军先开的枪。", "THA > KHM ASSAULT claimed")]
    public void Who_is_said_to_have_done_it_is_blamed(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("瓦努阿图地震，谁来了？澳大利亚给瓦努阿图送去医疗队，法国捐了两百万美元，我看挺暖。", "FRA > VUT AID reported")]
    public void Whoever_helps_too_helps_the_same(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("波罗的海三国谴责俄罗斯。", "EST,LVA,LTU > RUS ACCUSE reported")]
    [InlineData("墨西哥驻基多使馆遭厄瓜多尔警察硬闯。", "ECU > MEX COERCE reported")]
    [InlineData("以色列炸毁伊朗驻大马士革领馆。", "ISR > IRN ASSAULT reported")]
    public void Counted_regions_are_their_members_and_missions_their_senders(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("苏丹跟阿联酋断交，图啥？肯尼亚道贺，乍得谴责，我看戏。", "TCD > KEN ACCUSE reported")]
    public void What_one_outsider_says_is_not_what_the_next_speaks_of(string text, string unwanted) => Assert.DoesNotContain(unwanted, Coded.Asserted(text));

    [Theory]
    [InlineData("以军空袭了黎巴嫩，这下怎么办？真主党朝以色列打了火箭弹。法国总统把两家拉到谈判桌，谁听呢？", "ISR")]
    public void A_mediator_between_two_speaks_to_those_who_fought(string text, string party) =>
        Assert.Contains(Coded.Asserted(text), row => row.StartsWith("FRA > ", StringComparison.Ordinal) && row.Contains(party, StringComparison.Ordinal));

    [Theory]
    [InlineData("以军空袭了伊朗，谁怕谁？三百多枚导弹飞向以色列，我都看呆了。", "IRN > ISR ASSAULT reported")]
    public void Missiles_that_fly_are_those_of_the_other_side(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("以军空袭了伊朗，谁怕谁？特朗普宣布停火，我看悬。", "ISR,IRN > ISR,IRN RETREAT")]
    public void Who_announces_the_ceasefire_of_others_has_not_fought(string text, string expected) =>
        Assert.Contains(Coded.Asserted(text), row => row.StartsWith(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("2025年阿塔跟巴军交火。", "AFG")]
    [InlineData("黎巴嫩外长说，叙利亚这是在挑衅。", "LBN > SYR ACCUSE reported")]
    public void Names_and_verdicts_of_posts(string text, string expected) => Assert.Contains(Coded.Asserted(text), row => row.Contains(expected, StringComparison.Ordinal));
}
