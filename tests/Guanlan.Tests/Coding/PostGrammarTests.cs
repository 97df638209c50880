namespace Guanlan.Tests.Coding;

/// <summary>How posts build their sentences: objects in front of the verb, followers, answers, pronouns behind a carried subject.</summary>
public class PostGrammarTests
{
    [Theory]
    [InlineData("英国把委内瑞拉的资产冻了。", "GBR > VEN SANCTION reported")]
    [InlineData("巴拿马的签证被美国吊销了。", "USA > PAN SANCTION reported")]
    [InlineData("哥伦比亚把跟以色列的自贸协定撕了。", "COL > ISR SANCTION reported")]
    public void What_a_verb_acts_on_may_stand_in_front_of_it(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("埃及下调了与土耳其的外交关系。", "EGY > TUR SANCTION reported")]
    public void A_verb_without_its_companions_gives_way_to_a_shorter_one(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("乌克兰跟美国要武器。", "UKR > USA REQUEST reported")]
    [InlineData("科索沃在美国面前松了口。", "XKX > USA CONCEDE reported")]
    [InlineData("科威特替卡塔尔向沙特求情。", "KWT > SAU REQUEST reported")]
    [InlineData("泰军朝柬军开了火。", "THA > KHM ASSAULT reported")]
    public void Prepositions_of_talk_bring_in_whom_one_addresses(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("马里5日跟乌克兰断了交，谁拦得住？尼日尔两天后有样学样。", "NER > UKR SANCTION reported")]
    [InlineData("沙特跟卡塔尔断了交，咱没看懂吧？马尔代夫、毛里塔尼亚也跟着断了交。", "MDV,MRT > QAT SANCTION reported")]
    public void Followers_do_as_those_before_them_did(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("马里5日跟乌克兰断了交，谁拦得住？孩子们有样学样。")]
    public void Strangers_follow_nobody(string text) => Assert.Single(Coded.Asserted(text));

    [Theory]
    [InlineData("以色列炸了黎巴嫩，又炸了叙利亚，谁受得了呢？美国要以色列停手。内塔尼亚胡不干。", "ISR > USA REJECT reported")]
    public void An_answer_goes_to_whoever_has_just_asked(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("普京昨天给内塔尼亚胡打了电话，劝他收手，你信吗？反正我不信吧。", "RUS > ISR REQUEST reported")]
    [InlineData("委内瑞拉军舰闯进圭亚那的海域，谁怕谁呢？阿里总统指责委内瑞拉，咱看着吧。", "GUY > VEN ACCUSE reported")]
    public void Pronouns_and_titles_behind_a_name_mean_its_holder(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("俄罗斯轰炸了乌克兰，咋办呢？中国力挺老马，谁懂啊。")]
    public void An_object_without_a_known_name_is_not_replaced(string text) => Assert.DoesNotContain(Coded.Asserted(text), row => row.Contains("SUPPORT", StringComparison.Ordinal));

    [Theory]
    [InlineData("波兰把坦克派到边境。", "POL > MOBILIZE reported")]
    public void What_is_moved_is_not_the_target(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("中美两军通话停了。")]
    [InlineData("别打格陵兰的主意，丹麦首相说。")]
    public void Talks_that_lapse_and_designs_on_land_are_no_deeds(string text) => Assert.DoesNotContain(Coded.Asserted(text), row => row.Contains("CONSULT", StringComparison.Ordinal) || row.Contains("ASSAULT", StringComparison.Ordinal));

    [Theory]
    [InlineData("俄军轰炸了乌克兰，谁受得了呢？德国答应送一千具反坦克火箭。", "DEU > UKR AGREE reported")]
    [InlineData("俄军轰炸了乌克兰，谁受得了呢？拜登掏了八亿美元。", "USA > UKR AID reported")]
    public void Help_against_a_blow_goes_to_whoever_it_hit(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("英国对俄罗斯关了领空，然后呢？莫斯科第二天原样奉还。", "RUS > GBR SANCTION reported")]
    public void What_is_paid_back_falls_on_whoever_began(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("日本、韩国、越南愿意把税降到零，你信吗？反正我不信。")]
    [InlineData("王毅说，中方不会火上浇油，你信吗？反正美国人不信吧。")]
    [InlineData("普京当着莫迪的面笑了，理由是替不丹出头。你信吗？我不信。")]
    public void Promises_to_others_denied_judgements_and_reasons_given_assert_nothing(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("东盟劝泰国柬埔寨冷静，谁听呢？反正没人听吧。", "IGO:ASEAN > THA,KHM REQUEST reported")]
    public void Two_full_names_side_by_side_are_both_meant(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("东盟劝美国中国通冷静，谁听呢？反正没人听吧。")]
    public void A_name_that_describes_somebody_is_no_second_party(string text) => Assert.DoesNotContain(Coded.Asserted(text), row => row.Contains("CHN", StringComparison.Ordinal));
}
