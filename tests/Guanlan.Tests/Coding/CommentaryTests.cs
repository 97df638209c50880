namespace Guanlan.Tests.Coding;

/// <summary>How commentary tells acts: attitudes and motives beside deeds, parties in unusual places.</summary>
public class CommentaryTests
{
    [Theory]
    [InlineData("法国始终支持非洲国家走自己的路。", "FRA > REG:AFR SUPPORT opinion")]
    [InlineData("中国历来重视法治,始终支持联合国,支持非洲国家发展。", "CHN > REG:AFR SUPPORT opinion")]
    [InlineData("智利和秘鲁都愿意扩大合作。", "CHL,PER > AGREE opinion")]
    [InlineData("韩日两国增强了战略沟通。", "KOR,JPN > CONSULT opinion")]
    [InlineData("俄罗斯企图封锁乌克兰。", "RUS > UKR COERCE opinion")]
    [InlineData("加拿大借所谓“对话会”抹黑印度。", "CAN > IND ACCUSE reported")]
    [InlineData("美国幻想速胜,逼迫委内瑞拉低头。", "USA > VEN COERCE opinion")]
    public void Attitudes_and_motives_are_opinion_and_deeds_are_not(string text, string expected) => Assert.Contains(expected, Coded.Rows(text).Select(Coded.Short));

    [Theory]
    [InlineData("法国外长表示,法国始终支持非洲国家走自己的路。", "FRA > REG:AFR SUPPORT reported")]
    [InlineData("乌克兰企图突围,俄军拦截了乌克兰货船。", "RUS > UKR COERCE reported")]
    public void What_a_speaker_says_and_what_others_do_stays(string text, string expected) => Assert.Contains(expected, Coded.Rows(text).Select(Coded.Short));

    [Theory]
    [InlineData("法国总统将于下周访问埃及,会见埃及外长。", "FRA > EGY CONSULT forecast")]
    [InlineData("日韩应坦诚相待,就贸易加强沟通。", "JPN,KOR > CONSULT hypothetical")]
    [InlineData("西班牙总统将于下周出访突尼斯,向突尼斯提供援助。", "ESP > TUN AID forecast")]
    [InlineData("法国总统将于下周访问埃及,但已向埃及提供贷款。", "FRA > EGY AID reported")]
    public void Plans_go_on_until_a_clause_tells_a_fact(string text, string expected) => Assert.Contains(expected, Coded.Rows(text).Select(Coded.Short));

    [Theory]
    [InlineData("教科文组织、世界卫生组织等机构,阿根廷也都退出了。", "ARG > IGO:UNESCO,IGO:WHO SANCTION reported")]
    [InlineData("此次访日,印度总理带来了庞大的商界代表团。", "IND > JPN CONSULT reported")]
    [InlineData("挪威首相此次出访日本,收获不小。", "NOR > JPN CONSULT reported")]
    [InlineData("总统卢拉将智利作为首个出访的国家。", "BRA > CHL CONSULT reported")]
    [InlineData("土耳其在俄罗斯和乌克兰之间居中调停。", "TUR > RUS,UKR CONSULT reported")]
    [InlineData("美国提高关税,招来墨西哥和主要欧洲国家的报复。", "MEX,REG:EUR > USA SANCTION reported")]
    [InlineData("波兰的决定引起匈牙利的强烈反对。", "HUN > POL REJECT reported")]
    [InlineData("法国总统出访北欧三国,先后同瑞典、挪威领导人会谈,又与丹麦首相会晤。", "FRA > SWE,NOR,DNK CONSULT reported")]
    [InlineData("挪威首相分别与瑞典、芬兰领导人签署协议。", "NOR > SWE,FIN AGREE reported")]
    [InlineData("赶赴首尔的泰国外长见了记者。", "THA > KOR CONSULT reported")]
    [InlineData("习近平在贺电中指出,蒙古国历史悠久。", "CHN > MNG SUPPORT reported")]
    [InlineData("韩国的方案得到德国以及丹麦的高度肯定。", "DEU,DNK > KOR SUPPORT reported")]
    [InlineData("韩国总统在巴黎爱丽舍宫同法国总统会谈时强调,要加强合作。", "KOR,FRA > CONSULT reported")]
    [InlineData("数万民众在意大利罗马举行示威。", "ITA > PROTEST reported")]
    [InlineData("巴西、古巴等12国常驻联合国代表谴责以色列。", "BRA,CUB > ISR ACCUSE reported")]
    [InlineData("法国驻德国大使馆批评波兰。", "FRA > POL ACCUSE reported")]
    [InlineData("俄罗斯驻美国大使谴责日本。", "RUS > JPN ACCUSE reported")]
    [InlineData("曾制裁古巴的美国总统又谴责巴西。", "USA > CUB SANCTION reported")]
    [InlineData("日澳2007年建立安全伙伴关系,2022年升级为特殊伙伴关系。", "JPN,AUS > AGREE reported")]
    [InlineData("波兰举办研讨会,与捷克摩拉维亚州、肯尼亚蒙巴萨郡分享治水经验。", "POL,CZE,KEN > COOPERATE reported")]
    [InlineData("乌拉圭、巴拿马等拉美国家也与日本签署备忘录。", "URY,PAN,JPN > AGREE reported")]
    [InlineData("印度封锁了巴基斯坦的港口,巴方对此强烈谴责并表示将反制。", "PAK > IND ACCUSE reported")]
    [InlineData("法国发表公报,用事实正告:美国早已知情。", "FRA > USA THREATEN reported")]
    [InlineData("2015年中俄签署联合声明。", "CHN,RUS > AGREE reported")]
    [InlineData("日本以限制出口的方式向韩国施压。", "JPN > KOR COERCE reported")]
    public void Parties_are_found_where_commentary_puts_them(string text, string expected) => Assert.Contains(expected, Coded.Rows(text).Select(Coded.Short));

    [Theory]
    [InlineData("日本外相说,联合国应该如何改革值得讨论。")]
    [InlineData("作为支持马里难民的主要机构,联合国在尼日尔设有办事处。")]
    [InlineData("“台湾保证法”是美国国内法。")]
    [InlineData("在讨论制裁智利的听证会上,议员们提出不同看法。")]
    [InlineData("来自秘鲁、智利、古巴的代表参加会见。")]
    [InlineData("今年是秘鲁和智利建立全面战略伙伴关系20周年。")]
    [InlineData("法国谴责针对挪威的禁令。")]
    [InlineData("这位曾批评秘鲁的教授写了一本书。")]
    [InlineData("日本制定了严格的环保要求。")]
    [InlineData("“智利保证法”由秘鲁议员提出。")]
    [InlineData("法国鼓励法国企业出口,德国也一样。")]
    [InlineData("这也是联合国和各国的殷切期望。")]
    [InlineData("日本以限制出口的方式向韩国施压。")]
    public void Questions_themes_and_means_are_no_acts(string text) =>
        Assert.DoesNotContain(Coded.Asserted(text), row => row.Contains("REQUEST", StringComparison.Ordinal) || row.Contains("SUPPORT", StringComparison.Ordinal) || row.Contains("> NOR ACCUSE", StringComparison.Ordinal) || row.Contains("AGREE", StringComparison.Ordinal) || row.Contains("CONSULT", StringComparison.Ordinal) || row.Contains("SANCTION", StringComparison.Ordinal));

    [Theory]
    [InlineData("从客观上说,德国帮助了波兰。", "author")]
    [InlineData("此访的成果再次表明,德国帮助了波兰。", "author")]
    public void Manner_of_speaking_is_no_voice(string text, string voice) => Assert.Equal(voice, Coded.Rows(text)[0].AttributedTo);

    [Theory]
    [InlineData("美国入侵了日本的服务器。", EventType.Coerce)]
    [InlineData("王毅攻击日本歪曲历史。", EventType.Accuse)]
    public void What_an_attack_hits_and_who_makes_it_tell_the_type(string text, EventType type) => Assert.Equal(type, Coded.Rows(text)[0].Type);
}
