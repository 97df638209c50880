namespace Guanlan.Tests.Coding;

/// <summary>How newscasts put it: posts abroad, receipts, votes, denials, talks that others join, plans that run over clauses.</summary>
public partial class EventCoderTests
{
    [Theory]
    [InlineData("挪威驻马里使馆遭到袭击。", "UNK > NOR ASSAULT reported")]
    [InlineData("荷兰驻利比亚大使馆当天遭袭。", "UNK > NLD ASSAULT reported")]
    [InlineData("乌克兰收到了荷兰提供的火炮。", "NLD > UKR AID reported")]
    [InlineData("联合国大会就决议草案表决。古巴投了反对票。", "CUB > UN REJECT reported")]
    [InlineData("俄国防部说,乌军炮击了水坝。乌方否认这一说法。", "UKR > RUS REJECT reported")]
    [InlineData("美国和乌克兰代表在利雅得会谈。英国代表与会。", "GBR > USA,UKR CONSULT reported")]
    [InlineData("一名黎巴嫩记者在以军的空袭中丧生。", "ISR > LBN ASSAULT reported")]
    [InlineData("以军空袭了黎巴嫩真主党武装的仓库。", "ISR > HEZBOLLAH ASSAULT reported")]
    [InlineData("乌军打击了克里米亚的机场,以及俄罗斯滨海边疆区的雷达站。", "UKR > RUS ASSAULT reported")]
    [InlineData("乌军拦截或击落俄方来袭无人机。", "UKR > RUS ASSAULT reported")]
    [InlineData("正在中国访问的西班牙首相参观了工厂。", "ESP > CHN CONSULT reported")]
    [InlineData("瑞典谴责比利时,荷兰首相随后访问比利时。", "SWE > BEL ACCUSE reported")]
    [InlineData("墨西哥宣布对阿根廷汽车征收三成的关税。", "MEX > ARG SANCTION reported")]
    [InlineData("瑞典宣布停止对马里的军事援助。", "SWE > MLI SANCTION reported")]
    [InlineData("阿根廷希望同中方加强金砖国家框架下的合作。", "ARG > CHN REQUEST reported")]
    [InlineData("胡塞武装发言人说,英国的所有舰船都已成为合法打击目标。", "HOUTHI > GBR THREATEN reported")]
    [InlineData("俄外交部声明称,袭击是乌方用北约武器实施的。", "UKR > RUS ASSAULT claimed")]
    [InlineData("叙利亚与俄罗斯的战机空袭了叙反政府武装聚集地。", "SYR,RUS > SYR ASSAULT reported")]
    [InlineData("真主党对一架正要轰炸贝鲁特的以色列战机发动了攻击。", "HEZBOLLAH > ISR ASSAULT reported")]
    [InlineData("丹麦与美国官员14日的会谈并不轻松。", "DNK,USA > CONSULT reported")]
    [InlineData("胡塞武装称,命中一艘美国船只和一艘英国船只。", "HOUTHI > USA,GBR ASSAULT claimed")]
    [InlineData("伊朗外长阿拉格齐今天前往叙利亚,讨论地区局势。", "IRN > SYR CONSULT reported")]
    [InlineData("美西方无休止向乌克兰提供武器。", "WEST > UKR AID reported")]
    public void Newscast_tells_the_act(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text).Select(Plain));

    [Theory]
    [InlineData("俄军对为乌军工企业提供能源支持的设施发动了打击。", "RUS > UKR AID reported")]
    [InlineData("挪威、荷兰等国使馆宴客,与会外国领导人高度评价越南的成就。", "NOR,NLD > CONSULT reported")]
    [InlineData("巴西总统将于5日抵达河内出席峰会,并于7日访问老挝。", "BRA > LAO CONSULT reported")]
    [InlineData("双方未就交换战俘达成一致。", "RUS,UKR > AGREE reported")]
    [InlineData("中国支持联合国向加沙提供人道援助。", "UN > PSE AID reported")]
    [InlineData("俄军摧毁了部署在乌克兰东部的发射装置。", "RUS > UKR MOBILIZE reported")]
    [InlineData("亚美尼亚和阿塞拜疆同意下周开会,商量哪天宣布停火。", "ARM,AZE > ARM,AZE RETREAT reported")]
    [InlineData("俄方称,一艘护卫“土耳其溪”管道的军舰遭乌克兰无人艇袭击。", "UKR > TUR ASSAULT claimed")]
    [InlineData("比利时民众示威,抗议高通胀。", "BEL > USA ACCUSE reported")]
    [InlineData("伊朗媒体称,伊朗已对美方的军事行动制定反击方案,包括封锁霍尔木兹海峡、对以色列目标发动打击等。", "IRN > ISR ASSAULT claimed")]
    [InlineData("以色列总理称,与哈马斯达成协议并不意味着以军不会进攻拉法。", "ISR,HAMAS > AGREE reported")]
    [InlineData("美国宣布,将向乌克兰提供布雷德利步兵战车。", "USA > UKR THREATEN reported")]
    [InlineData("法国经济遭重创。", "UNK > FRA ASSAULT reported")]
    [InlineData("美方接管格陵兰岛的野心仍然存在。", "USA > GRL COERCE reported")]
    public void Newscast_does_not_tell_it(string text, string wrong) => Assert.DoesNotContain(wrong, Coded.Asserted(text).Select(Plain));

    private static string Plain(string row) => row.Replace("IGO:", "", StringComparison.Ordinal).Replace("NSA:", "", StringComparison.Ordinal).Replace("REG:", "", StringComparison.Ordinal);
}
