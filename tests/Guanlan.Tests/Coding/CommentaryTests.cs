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
    [InlineData("美国幻想速胜,逼迫委内瑞拉低头。", "USA > VEN COERCE opinion")]
    public void Attitudes_and_motives_are_opinion(string text, string expected) => Assert.Contains(expected, Coded.Rows(text).Select(Coded.Short));

    [Theory]
    [InlineData("法国外长表示,法国始终支持非洲国家走自己的路。", "FRA > REG:AFR SUPPORT reported")]
    [InlineData("乌克兰企图突围,俄军拦截了乌克兰货船。", "RUS > UKR COERCE reported")]
    public void What_a_speaker_says_and_what_others_do_stays(string text, string expected) => Assert.Contains(expected, Coded.Rows(text).Select(Coded.Short));

    [Theory]
    [InlineData("教科文组织、世界卫生组织等机构,阿根廷也都退出了。", "ARG > IGO:UNESCO,IGO:WHO SANCTION reported")]
    [InlineData("此次访日,印度总理带来了庞大的商界代表团。", "IND > JPN CONSULT reported")]
    [InlineData("挪威首相此次出访日本,收获不小。", "NOR > JPN CONSULT reported")]
    [InlineData("总统卢拉将智利作为首个出访的国家。", "BRA > CHL CONSULT reported")]
    [InlineData("土耳其在俄罗斯和乌克兰之间居中调停。", "TUR > RUS,UKR CONSULT reported")]
    [InlineData("美国加征关税,引起加拿大和主要欧洲国家的报复。", "CAN,REG:EUR > USA SANCTION reported")]
    [InlineData("波兰的决定引起匈牙利的强烈反对。", "HUN > POL REJECT reported")]
    [InlineData("法国总统出访北欧三国,先后同瑞典、挪威领导人会谈,又与丹麦首相会晤。", "FRA > SWE,NOR,DNK CONSULT reported")]
    [InlineData("挪威首相分别与瑞典、芬兰领导人签署协议。", "NOR > SWE,FIN AGREE reported")]
    [InlineData("赶赴首尔的泰国外长见了记者。", "THA > KOR CONSULT reported")]
    [InlineData("习近平在贺电中指出,蒙古国历史悠久。", "CHN > MNG SUPPORT reported")]
    [InlineData("2015年中俄签署联合声明。", "CHN,RUS > AGREE reported")]
    [InlineData("日本以限制出口的方式向韩国施压。", "JPN > KOR COERCE reported")]
    public void Parties_are_found_where_commentary_puts_them(string text, string expected) => Assert.Contains(expected, Coded.Rows(text).Select(Coded.Short));

    [Theory]
    [InlineData("日本外相说,联合国应该如何改革值得讨论。")]
    [InlineData("这也是联合国和各国的殷切期望。")]
    [InlineData("日本以限制出口的方式向韩国施压。")]
    public void Questions_themes_and_means_are_no_acts(string text) =>
        Assert.DoesNotContain(Coded.Asserted(text), row => row.Contains("REQUEST", StringComparison.Ordinal) || row.Contains("SANCTION", StringComparison.Ordinal));

    [Theory]
    [InlineData("从客观上说,德国帮助了波兰。", "author")]
    [InlineData("此访的成果再次表明,德国帮助了波兰。", "author")]
    public void Manner_of_speaking_is_no_voice(string text, string voice) => Assert.Equal(voice, Coded.Rows(text)[0].AttributedTo);

    [Theory]
    [InlineData("美国入侵了日本的服务器。", EventType.Coerce)]
    [InlineData("王毅攻击日本歪曲历史。", EventType.Accuse)]
    public void What_an_attack_hits_and_who_makes_it_tell_the_type(string text, EventType type) => Assert.Equal(type, Coded.Rows(text)[0].Type);
}
