namespace Guanlan.Tests.Coding;

/// <summary>Gifts, measures, deals and demands as newscasts put them: gifts that arrive, lists that name, lines that open, envoys with their field, losses counted by whoever bore them.</summary>
public sealed class NewsMeasureTests
{
    [Theory]
    [InlineData("由瑞典捐建的玻利维亚医院移交使用。", "SWE > BOL AID reported")]
    [InlineData("芬兰红十字会捐赠的首批净水设备运抵莫桑比克。", "FIN > MOZ AID reported")]
    [InlineData("葡萄牙宣布拨款三百万欧元，用于资助佛得角救灾。", "PRT > CPV AID reported")]
    [InlineData("爱沙尼亚救援人员在摩洛哥山区救出两名村民。", "EST > MAR AID reported")]
    [InlineData("丹麦政府决定向加纳无偿提供三艘巡逻艇。", "DNK > GHA AID reported")]
    [InlineData("巴拉圭将一名毒枭引渡给乌拉圭。", "PRY > URY COOPERATE reported")]
    [InlineData("肯尼亚航空开通内罗毕至亚的斯亚贝巴直飞航线。", "KEN,ETH > COOPERATE reported")]
    [InlineData("老挝和越南重新开放关闭两年的陆路口岸。", "LAO,VNM > COOPERATE reported")]
    [InlineData("摩洛哥将三家阿尔及利亚企业列入黑名单。", "MAR > DZA SANCTION reported")]
    [InlineData("危地马拉宣布古巴大使为“不受欢迎的人”。", "GTM > CUB SANCTION reported")]
    [InlineData("加拿大决定将对尼加拉瓜的制裁延长至明年六月。", "CAN > NIC SANCTION reported")]
    [InlineData("拉脱维亚禁止从白俄罗斯进口化肥。", "LVA > BLR SANCTION reported")]
    [InlineData("阿塞拜疆卫生部门说，亚美尼亚军队昨天的炮击造成三人死亡。", "ARM > AZE ASSAULT claimed")]
    [InlineData("埃塞俄比亚卫生部说，厄立特里亚军队袭击一座集市，造成九人死亡。", "ERI > ETH ASSAULT claimed")]
    [InlineData("格鲁吉亚释放六名外国船员，其中包括两名土耳其人。", "GEO > TUR RETREAT reported")]
    [InlineData("约旦和阿曼致函欧盟，请求延长贸易优惠。", "JOR,OMN > IGO:EU REQUEST reported")]
    [InlineData("“我们要求智利交出文件”，秘鲁外长说。", "PER > CHL REQUEST reported")]
    [InlineData("联合国秘书长利比亚问题特别代表呼吁埃及保持克制。", "IGO:UN > EGY REQUEST reported")]
    [InlineData("卡塔尔要求厄立特里亚释放被扣押的吉布提士兵。", "QAT > ERI REQUEST reported")]
    [InlineData("非盟呼吁苏丹与国际原子能机构全面合作。", "IGO:AU > SDN REQUEST reported")]
    [InlineData("克罗地亚总理说，匈牙利是地区动荡的推手。", "HRV > HUN ACCUSE reported")]
    [InlineData("尼泊尔外交部发言人说，不丹公然践踏国际法。", "NPL > BTN ACCUSE reported")]
    [InlineData("摩尔多瓦总统说，罗马尼亚没有履行承诺。", "MDA > ROU ACCUSE reported")]
    [InlineData("赞比亚外长说，马拉维不得以任何方式插手大选。", "ZMB > MWI REQUEST reported")]
    [InlineData("瑞典、芬兰等欧盟成员国要求塞浦路斯公布账目。", "SWE,FIN > CYP REQUEST reported")]
    [InlineData("津巴布韦军人夺权后，非盟暂停其成员资格。", "IGO:AU > ZWE SANCTION reported")]
    [InlineData("“我们遭到了炮击”，阿曼外交大臣谴责也门士兵越界。", "OMN > YEM ACCUSE reported")]
    public void It_is_coded(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("约旦和埃及呼吁国际社会行动，迫使以色列开放过境点。", "COERCE")]
    [InlineData("国际足联方面暂未公开回应。", "REQUEST")]
    [InlineData("新西兰总理说，斐济不应践踏国际法。", "ACCUSE")]
    [InlineData("厄立特里亚称，为回应吉布提军队侵犯领空，厄方召回大使。", "ACCUSE")]
    [InlineData("丹麦扣押一艘涉嫌破坏海底电缆的拉脱维亚油轮。", "ASSAULT")]
    [InlineData("英军十二架战机飞抵塞浦路斯参加演习。", "AID")]
    [InlineData("希腊和土耳其指责对方违反节日停火。", "RETREAT")]
    [InlineData("日本已加强对自秘鲁进口海产品的检查。", "COOPERATE")]
    [InlineData("芬兰就瑞典涉俄言论向瑞方提出抗议。", "RUS >")]
    [InlineData("以军对伊拉克的亲伊朗民兵发动空袭。", "IRN")]
    public void It_is_not_coded(string text, string wrong) => Assert.DoesNotContain(Coded.Asserted(text), row => row.Contains(wrong, StringComparison.Ordinal));
}
