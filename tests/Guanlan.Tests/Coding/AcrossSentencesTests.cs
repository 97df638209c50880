using Guanlan.Coding;

namespace Guanlan.Tests.Coding;

/// <summary>Posts about a quarrel, several sentences long: who is meant where a sentence leaves its parties to those before, and who answers for it.</summary>
public class AcrossSentencesTests
{
    [Theory]
    [InlineData("秘鲁这回真急了。利马关了同智利的口岸，圣地亚哥不买账。")]
    [InlineData("说白了，摩洛哥要的是面子。阿尔及利亚撂下一句话就走了。")]
    [InlineData("老挝这边刚把桥修通，泰国那边就涨了过路费。万象骂曼谷小气，曼谷只说成本高。越南看在眼里，悄悄把自家口岸的费用降了一半，货车司机当天就改了道。结果泰国人先坐不住了，第三天派人到万象说好话，价钱又退了回去。")]
    public void Colloquial_words_tell_an_author_who_talks(string text) => Assert.True(Register.IsTalk(text));

    [Theory]
    [InlineData("乍得和苏丹吵翻了，谁劝都没用吧？苏丹军方炮击了乍得的哨所，乍得外长骂苏丹是强盗，苏丹骂回去了。卢旺达给乍得送了两车粮。肯尼亚总统劝双方冷静。", "KEN > TCD,SDN REQUEST reported")]
    [InlineData("希腊和阿尔巴尼亚又掐上了吧？地拉那抓了一名希腊市长，雅典威胁不让阿尔巴尼亚入盟。意大利骂希腊小题大做。默茨给两边都打了电话。", "DEU > GRC,ALB CONSULT reported")]
    public void Both_sides_are_those_whom_the_post_is_about(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("乌干达指责卢旺达越境，谁信呢？肯尼亚谴责前者。", "KEN > UGA ACCUSE reported")]
    [InlineData("玻利维亚外长骂智利偷水，谁信呢？那位邻国总统反过来指责秘鲁。", "CHL > PER ACCUSE reported")]
    [InlineData("马里跟乌克兰断了交，谁拦得住呢？基辅怒斥对方翻脸不认人。", "UKR > MLI ACCUSE reported")]
    [InlineData("越南总理愿在印巴之间说和，谁领情呢？前者婉拒了，后者倒是欢迎。", "IND > VNM REJECT reported")]
    [InlineData("越南总理愿在印巴之间说和，谁领情呢？前者婉拒了，后者倒是欢迎。", "PAK > VNM SUPPORT reported")]
    [InlineData("土耳其给阿塞拜疆撑腰，谁不知道呢？亚美尼亚、阿塞拜疆僵着，埃尔多安警告邻国别乱来。", "TUR > ARM THREATEN reported")]
    [InlineData("也门胡塞武装没吭声吧？德黑兰反而替它喊冤。", "IRN > NSA:HOUTHI SUPPORT reported")]
    public void Words_that_point_back_find_their_party(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("乌干达一口咬定是卢旺达策划的，卡加梅不承认，说是栽赃。谁信呢？", "RWA > UGA REJECT reported")]
    [InlineData("巴拿马外长宣布要和美国办联合演习，加拉加斯骂这是挑衅。谁怕谁呢？", "VEN > PAN ACCUSE reported")]
    [InlineData("6日苏丹总统宣布断交，9日乍得的炮兵就轰炸了苏丹的哨所。谁拦得住呢？", "TCD > SDN ASSAULT reported")]
    [InlineData("蒙古总统在议会说哈萨克斯坦占了便宜，阿斯塔纳要求他收回。谁怕谁呢？", "KAZ > MNG REQUEST reported")]
    [InlineData("阿富汗扬言要报复巴基斯坦，20日果然炮击了巴基斯坦的哨所。谁拦得住呢？", "AFG > PAK ASSAULT reported")]
    public void Answers_and_outcomes_are_the_authors_words_again(string text, string expected) => Assert.Contains(expected, Coded.Rows(text).Select(Coded.Short));

    [Theory]
    [InlineData("挪威谴责了摩洛哥，答应给毛里塔尼亚卖巡逻艇。谁掏钱呢？", "NOR > MRT AGREE reported")]
    [InlineData("塞西保证站在苏丹一边。谁信呢？", "EGY > SDN SUPPORT reported")]
    [InlineData("吕特说归根结底怪白俄罗斯。谁信呢？", "IGO:NATO > BLR ACCUSE reported")]
    [InlineData("秘鲁召回了驻玻利维亚大使，玻方骂了半天。阿尔塞说，他不会晤秘鲁总统。谁稀罕呢？", "BOL > PER REJECT reported")]
    [InlineData("缅甸和孟加拉国谁怕谁呢？越南外长当天就劝双方克制，愿意居中说和。", "VNM > MMR,BGD AGREE reported")]
    [InlineData("巴西要求玻利维亚交人。阿尔塞发帖说，不答应。谁怕谁呢？", "BOL > BRA REJECT reported")]
    public void What_a_speaker_says_of_the_own_part_is_the_act(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("智利和玻利维亚都急眼了吧？玻利维亚总统阿尔塞回击说，智利偷了水。", "BOL > CHL ACCUSE reported")]
    [InlineData("苏丹总理还飞到厄立特里亚求援。谁肯帮呢？", "SDN > ERI REQUEST reported")]
    [InlineData("非盟前天控诉，布隆迪派了两千兵。谁信呢？", "IGO:AU > BDI ACCUSE reported")]
    [InlineData("非盟前天控诉，布隆迪派了两千兵。谁信呢？", "BDI > MOBILIZE claimed")]
    [InlineData("秘鲁关了口岸，巴拉圭也在一边帮腔。谁吃亏呢？", "PRY > PER SUPPORT reported")]
    [InlineData("去年意大利召回驻乍得、驻苏丹大使。谁吃亏呢？", "ITA > TCD,SDN SANCTION reported")]
    [InlineData("卡加梅放狠话，金沙萨打错了算盘。谁怕谁呢？", "RWA > COD THREATEN reported")]
    [InlineData("尼加拉瓜承认克里米亚属于俄罗斯，谁高兴呢？", "NIC > RUS SUPPORT reported")]
    [InlineData("叙利亚要求伊拉克开放口岸，谁信呢？约旦外长说这个要求完全不能接受。", "JOR > SYR REJECT reported")]
    [InlineData("智利总统飞到拉巴斯撑场面，谁稀罕呢？", "CHL > BOL SUPPORT reported")]
    [InlineData("苏丹和乍得上周签了停战协议，恩贾梅纳答应对付达尔富尔的民兵。谁信呢？加纳总统欢迎协议。", "GHA > TCD,SDN SUPPORT reported")]
    [InlineData("乍得炮击了苏丹的哨所，谁先动的手呢？吉布提谴责了袭击。", "DJI > TCD ACCUSE reported")]
    [InlineData("哈萨克斯坦求普京减税，他没答应，只许诺送三船小麦。谁吃亏呢？", "RUS > KAZ AGREE reported")]
    [InlineData("尼泊尔和印度上周签了划界协议，谁能想到？不丹、孟加拉国都发来贺电祝贺。", "BTN,BGD > NPL,IND SUPPORT reported")]
    public void Targets_are_read_from_what_stands_around(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("比利时首相本来要同匈牙利总理会谈，看这架势也取消了。谁吃亏呢？", "SANCTION")]
    [InlineData("加纳中止了跟多哥的渔业谈判和两军通话。谁吃亏呢？", "CONSULT")]
    [InlineData("挪威停了对乍得军售。谁吃亏呢？谁占便宜呢？", "COOPERATE")]
    [InlineData("波兰和匈牙利撕破脸了。谁吃亏呢？谁占便宜呢？", "REJECT")]
    [InlineData("俄罗斯答应供油，还派核潜艇访问哈瓦那。谁掏钱呢？", "MOBILIZE")]
    [InlineData("埃及给苏丹撑腰，派了三艘军舰帮喀土穆看港口。谁掏钱呢？", "MOBILIZE reported SDN")]
    public void Nobody_is_hit_by_what_is_called_off_or_helps(string text, string unwanted) =>
        Assert.DoesNotContain(Coded.Rows(text).Where(row => row.Status.IsAsserted() && row.Target.Length + row.Source.Length > 1), row => $"{row.Type.Name()} {row.Status.Name()} {Coded.Countries(row.Target)}".StartsWith(unwanted, StringComparison.Ordinal));
}
