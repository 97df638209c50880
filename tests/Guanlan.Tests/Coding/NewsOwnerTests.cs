namespace Guanlan.Tests.Coding;

/// <summary>Whose act it is in the long clauses of news: doers inside occasions, causes and relative clauses, and what such clauses do not tell.</summary>
public sealed class NewsOwnerTests
{
    [Theory]
    [InlineData("挪威方面在法军对马里实施空袭前撤走了侨民。", "FRA > MLI ASSAULT reported")]
    [InlineData("芬兰外长说，自英国和法国对利比亚实施空袭以来，油价上涨。", "GBR,FRA > LBY ASSAULT claimed")]
    [InlineData("这次炮击是对老挝袭击泰国哨所的报复。", "LAO > THA ASSAULT reported")]
    [InlineData("古巴外交部发表声明，宣布召回该国驻加拿大大使。", "CUB > CAN SANCTION reported")]
    [InlineData("哈马斯称，以军炮击加沙地带。巴武装人员随后向以色列发射火箭弹。", "PSE > ISR ASSAULT reported")]
    [InlineData("阿曼外交大臣指责也门阻止救援物资进入索马里。", "YEM > SOM COERCE claimed")]
    [InlineData("爱沙尼亚与芬兰宣布签署边防协议。", "EST,FIN > AGREE reported")]
    [InlineData("支持南苏丹政府的乌干达和支持乍得政府的法国分别出兵。", "FRA > TCD SUPPORT reported")]
    [InlineData("第二轮埃希谈判正在开罗举行。埃及和希腊都派了人。", "EGY,GRC > CONSULT reported")]
    [InlineData("泰国与老挝的边界会谈5日在曼谷闭幕。", "THA,LAO > CONSULT reported")]
    [InlineData("芬兰政府和挪威结束新一轮谈判。", "FIN,NOR > CONSULT reported")]
    [InlineData("美韩联合军演在首尔开始。", "USA,KOR > COOPERATE reported")]
    [InlineData("摩尔多瓦已从罗马尼亚获得一批装甲车等援助。", "ROU > MDA AID reported")]
    [InlineData("黎巴嫩总统说，局势紧张是因为以色列数天前轰炸了黎巴嫩港口。", "ISR > LBN ASSAULT claimed")]
    [InlineData("巴林外交大臣说，卡塔尔炮击了巴林哨所。卡塔尔外交大臣否认卡方参与炮击。", "QAT > BHR REJECT reported")]
    [InlineData("新西兰总理说，如果斐济扣船，将给斐济难忘的教训。", "NZL > FJI THREATEN reported")]
    [InlineData("丹麦对瑞典实施临时边境管制。", "DNK > SWE SANCTION reported")]
    [InlineData("海湾阿拉伯国家合作委员会成员国外长与法国外长在迪拜举行部长级会议。", "GCC,FRA > CONSULT reported")]
    [InlineData("厄瓜多尔外长说，秘鲁企图干涉厄瓜多尔选举。", "ECU > PER ACCUSE reported")]
    public void The_doer_is_found(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text).Select(Plain));

    [Theory]
    [InlineData("挪威方面在法军对马里实施空袭前撤走了侨民。", "NOR > MLI ASSAULT")]
    [InlineData("瑞典宣布停止对马里援助。", "SWE > MLI AID")]
    [InlineData("根据荷方要求，比利时派出了两名法官。", "NLD > BEL REQUEST")]
    [InlineData("哈马斯和真主党武装在边境与以军交火。", "HAMAS > HEZBOLLAH ASSAULT")]
    [InlineData("智利外长讲话反对外部势力干涉拉美事务。", "CHL > LAM REJECT")]
    [InlineData("挪威与瑞典开展渔业合作至关重要。", "NOR,SWE > COOPERATE")]
    [InlineData("一名此前羁押在意大利的嫌疑人对波兰提出起诉。", "ITA > POL")]
    [InlineData("智利天主教大学巴西研究中心主任说，谴责阿根廷。", "BRA > ARG ACCUSE")]
    [InlineData("俄军出动了三架战机，空袭了乌克兰的机场。", "RUS > MOBILIZE")]
    [InlineData("墨西哥总统致电巴西总统，祝贺他当选。", "MEX,BRA > CONSULT")]
    [InlineData("埃及和希腊总统会谈细节稍后公布。", "EGY,GRC > CONSULT")]
    [InlineData("两国的会谈将于8日在雅典举行。埃及和希腊作了确认。", "EGY,GRC > CONSULT reported")]
    [InlineData("卢森堡与马耳他的谈判是达成渔业协议的重要契机。", "LUX,MLT > AGREE")]
    [InlineData("红十字国际委员会说，向也门输送武器可能构成违法行为。", "ICRC > YEM AID")]
    [InlineData("冰岛与丹麦在撤侨部署机制问题上取得进展。", "ISL > MOBILIZE")]
    [InlineData("伊朗外长说，德国袭击伊朗将是鲁莽之举。", "DEU > IRN ASSAULT")]
    [InlineData("下一轮俄乌美三方会谈预计于7日举行。", "RUS,UKR,USA > CONSULT reported")]
    [InlineData("希腊外长称，袭击造成三名塞浦路斯人死亡。", "GRC > CYP ASSAULT")]
    [InlineData("挪威外长通过其发言人表示，对瑞典的决定感到失望。", "CHN >")]
    [InlineData("法国政府按清洁能源部署推进工程。", "FRA > MOBILIZE")]
    [InlineData("智利谴责阿根廷演习，威胁南美地区的稳定。", "CHL > LAM THREATEN")]
    [InlineData("罗马尼亚总理表示，已要求该国电力公司暂停送电。匈牙利和欧盟都未表态。", "ROU > HUN REQUEST")]
    [InlineData("法哈德·梅萨米在伦敦绝食。", "FRA,KAZ >")]
    public void Others_do_not_get_it(string text, string unexpected) => Assert.DoesNotContain(Coded.Asserted(text).Select(Plain), row => row.StartsWith(unexpected, StringComparison.Ordinal));

    private static string Plain(string row) => row.Replace("IGO:", "", StringComparison.Ordinal).Replace("NSA:", "", StringComparison.Ordinal).Replace("REG:", "", StringComparison.Ordinal);
}
