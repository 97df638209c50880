namespace Guanlan.Tests.Coding;

/// <summary>Parties that stand where a plain object would not: behind a number of firms, in a gift's relative clause, in a threat's content, in the clause before.</summary>
public class PartyTests
{
    [Theory]
    [InlineData("加拿大财政部宣布对七家白俄罗斯银行实施制裁。", "CAN > BLR SANCTION reported")]
    [InlineData("印度商务部宣布对原产于越南的钢管征收反倾销税。", "IND > VNM SANCTION reported")]
    [InlineData("美国将两名尼加拉瓜法官列入制裁名单。", "USA > NIC SANCTION reported")]
    [InlineData("秘鲁愿在相互尊重的基础上同智利深化合作。", "PER > CHL AGREE reported")]
    [InlineData("古巴外长表示，愿继续扩大对墨西哥出口。", "CUB > MEX AGREE reported")]
    [InlineData("摩洛哥向尼泊尔捐赠的帐篷运抵加德满都。", "MAR > NPL AID reported")]
    [InlineData("法国总统威胁说，如果谈判失败，将对马里采取进一步行动。", "FRA > MLI THREATEN reported")]
    [InlineData("日本首相参拜靖国神社，韩国提出严正交涉。", "KOR > JPN ACCUSE reported")]
    [InlineData("日本首相参拜靖国神社，中国和韩国提出严正交涉。", "CHN,KOR > JPN ACCUSE reported")]
    [InlineData("首尔爆发反日本游行。", "KOR > JPN PROTEST reported")]
    [InlineData("朝鲜向东部海域发射数枚弹道导弹。", "PRK > MOBILIZE reported")]
    [InlineData("朝鲜向韩国发射数枚弹道导弹。", "PRK > KOR ASSAULT reported")]
    [InlineData("胡塞武装表示将继续袭击以色列船只，直至以色列撤出加沙。", "ISR > PSE RETREAT hypothetical")]
    [InlineData("安理会审议向海地派遣维和部队问题。", "IGO:UN > HTI AID forecast")]
    [InlineData("鲁比奥说他不排除对古巴采取军事行动。", "USA > CUB THREATEN reported")]
    [InlineData("土耳其援建的索马里医院交付使用。", "TUR > SOM AID reported")]
    [InlineData("在俄罗斯库尔斯克州，一架乌克兰无人机击中一座仓库。", "UKR > RUS ASSAULT reported")]
    [InlineData("荷兰以间谍罪逮捕两名俄罗斯人。", "NLD > RUS COERCE reported")]
    [InlineData("立陶宛解除对白俄罗斯航空公司的制裁。", "LTU > BLR RETREAT reported")]
    [InlineData("刚果（金）指责卢旺达，卢旺达死活不承认自己在背后支持M23。", "RWA > NSA:M23 SUPPORT negated")]
    public void Whom_an_act_falls_on_is_found_where_it_stands(string text, string expected) => Assert.Contains(expected, Coded.Rows(text).Select(Coded.Short));

    [Theory]
    [InlineData("埃及、卡塔尔等调解方向黎巴嫩真主党提交新方案。", "CONSULT")]
    [InlineData("阿曼愿看到美国和伊朗恢复对话。", "AGREE")]
    public void Names_of_a_part_played_are_no_act(string text, string type) => Assert.DoesNotContain(Coded.Asserted(text), row => row.Contains(type, StringComparison.Ordinal));
}
