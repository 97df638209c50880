namespace Guanlan.Tests.Coding;

/// <summary>How people write about a crisis when they are not a news agency: spoken passives, separable verbs, parties that are left out.</summary>
public partial class EventCoderTests
{
    [Theory]
    [InlineData("埃及的渔船让以军给炸了。", "ISR > EGY ASSAULT reported")]
    [InlineData("希腊的巡逻艇让土军打沉了。", "TUR > GRC ASSAULT reported")]
    [InlineData("伊朗人跟伊拉克人吵了一夜,后来被土耳其撵出了门。", "TUR > IRN SANCTION reported")]
    [InlineData("越南外交部把菲律宾大使叫去抗议。", "VNM > PHL ACCUSE reported")]
    [InlineData("巴西跟阿根廷断了交。", "BRA > ARG SANCTION reported")]
    [InlineData("肯尼亚外长向索马里赔了个不是。", "KEN > SOM CONCEDE reported")]
    [InlineData("以色列和黎巴嫩谈成停火。", "ISR,LBN > ISR,LBN RETREAT reported")]
    [InlineData("智利给玻利维亚送军火。", "CHL > BOL AID reported")]
    [InlineData("阿尔及利亚当天召回驻法大使。", "DZA > FRA SANCTION reported")]
    [InlineData("秘鲁、智利、巴西三家跟古巴断交。", "PER,CHL,BRA > CUB SANCTION reported")]
    [InlineData("挪威往芬兰边境增兵。", "NOR > FIN MOBILIZE reported")]
    public void Spoken_frame_finds_the_parties(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("印度和尼泊尔谈了两天。牵线的是不丹。", "BTN > IND,NPL CONSULT reported")]
    [InlineData("英军炸的是也门的港口。", "GBR > YEM ASSAULT reported")]
    public void Cleft_names_the_doer_or_the_target(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("乍得空袭了苏丹的村庄,埃及随后谴责。", "EGY > TCD ACCUSE reported")]
    [InlineData("约旦和卡塔尔复交了,科威特道贺。", "KWT > JOR,QAT SUPPORT reported")]
    [InlineData("秘鲁指责智利。智利请求世贸组织调查,又抱怨对方小题大做。", "CHL > PER ACCUSE reported")]
    [InlineData("俄罗斯无人机闯进罗马尼亚,罗军打下来几架。", "ROU > RUS ASSAULT reported")]
    [InlineData("加纳禁了多哥的卡车。多哥外长不认这个决定。", "TGO > GHA REJECT reported")]
    public void Party_that_is_left_out_comes_from_what_was_told(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("16日伊方抗议巴方。")]
    [InlineData("21日韩外交部召见俄大使。")]
    public void Character_for_a_day_is_no_party(string text) => Assert.DoesNotContain(Coded.Rows(text), row => row.Source.Any(actor => actor.Code.Country == "JPN"));

    [Theory]
    [InlineData("美国让以色列停火。")]
    [InlineData("美国让土耳其给叙利亚送药。")]
    public void Asking_is_no_passive(string text) => Assert.DoesNotContain(Coded.Asserted(text), row => row.EndsWith("USA ASSAULT reported", StringComparison.Ordinal) || row.Contains("> USA", StringComparison.Ordinal));
}
