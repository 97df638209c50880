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
    public void Others_do_not_get_it(string text, string unexpected) => Assert.DoesNotContain(Coded.Asserted(text).Select(Plain), row => row.StartsWith(unexpected, StringComparison.Ordinal));

    private static string Plain(string row) => row.Replace("IGO:", "", StringComparison.Ordinal).Replace("NSA:", "", StringComparison.Ordinal).Replace("REG:", "", StringComparison.Ordinal);
}
