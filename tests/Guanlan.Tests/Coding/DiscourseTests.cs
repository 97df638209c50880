namespace Guanlan.Tests.Coding;

/// <summary>What one clause or sentence takes from those before it, in Chinese: subjects, tellers, names, parties of a meeting.</summary>
public class DiscourseTests
{
    [Theory]
    [InlineData("俄国防部9日称，俄军摧毁了乌军发射的导弹。俄军还在红利曼方向打击了乌军阵地。", "RUS > UKR ASSAULT claimed")]
    [InlineData("据巴勒斯坦媒体25日报道，以军炮击汗尤尼斯。加沙城当天遭以军空袭。", "ISR > PSE ASSAULT claimed")]
    public void Who_told_of_the_fighting_tells_on_through_the_paragraph(string text, string expected)
    {
        Assert.Contains(expected, Coded.Asserted(text));
        Assert.DoesNotContain(Coded.Asserted(text), row => row.EndsWith("reported", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("塞舌尔外交部长拉德贡德访问印度。拉德贡德说，印度赞赏法国。", "IND > FRA SUPPORT claimed")]
    [InlineData("加拿大总理卡尼到访伦敦。卡尼谴责俄罗斯。", "CAN > RUS ACCUSE reported")]
    public void A_person_introduced_by_state_and_title_is_known_from_then_on(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("伊朗外长说，以色列袭击了黎巴嫩，谴责美国提供武器。", "IRN > USA ACCUSE reported")]
    public void A_blame_that_closes_what_somebody_says_is_the_speakers(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("以色列代表发言。网友谴责美国。")]
    [InlineData("英国首相离开会场。外界呼吁法国停火。")]
    public void Beside_a_subject_without_a_code_nobody_is_elided(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("非盟特别峰会7日在肯尼亚举行。与会各方谴责马里政变当局。", "IGO:AU > MLI ACCUSE reported")]
    public void Those_present_stand_for_the_organisation_that_met(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("俄军向乌克兰发射了30枚导弹，乌军击落了其中20枚。", "UKR > RUS ASSAULT reported")]
    public void What_is_shot_down_belongs_to_who_fired(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("以军在黎巴嫩南部的空袭已造成12人死亡。", "ISR > LBN ASSAULT reported")]
    [InlineData("胡塞武装袭击红海以军舰艇。", "NSA:HOUTHI > ISR ASSAULT reported")]
    public void Deeds_as_nouns_and_forces_behind_a_place_are_found(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("土耳其外长表示，希腊的做法是错误的。", "TUR > GRC ACCUSE reported")]
    [InlineData("埃塞俄比亚总理说，土耳其为地区和平发挥了重要作用。", "ETH > TUR SUPPORT reported")]
    [InlineData("阿尔及利亚外长表示，摩洛哥的说法是无稽之谈。", "DZA > MAR REJECT reported")]
    public void A_judgement_in_speech_is_an_act_of_the_speaker(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("《东京新闻》说，樱花开了。")]
    [InlineData("巴西总理奥苏卡2日抵达会场，向英雄表示哀悼。")]
    public void Titles_of_works_and_syllables_of_names_are_no_actors(string text) => Assert.DoesNotContain(Coded.Asserted(text), row => row.Contains("QAT", StringComparison.Ordinal) || row.Contains("JPN", StringComparison.Ordinal));

    [Theory]
    [InlineData("哈萨克斯坦外长会见土耳其大使。外长说，感谢大使先生，我愿同您扩大合作。", "KAZ > TUR SUPPORT reported")]
    [InlineData("会见加纳总统时，印度总理莫迪表示欢迎。", "IND > GHA CONSULT reported")]
    [InlineData("秘鲁外长、特别代表会见由智利议长率领的代表团。", "PER > CHL CONSULT reported")]
    [InlineData("乌方向俄罗斯提议交换名单。", "UKR > RUS REQUEST reported")]
    [InlineData("日本—越南安全对话会9日在河内举行。", "JPN,VNM > CONSULT reported")]
    public void Meetings_are_found_in_their_many_shapes(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("伊朗总统说，伊朗将对以色列采取回应措施。", "IRN > ISR THREATEN reported")]
    [InlineData("安哥拉外长说，安哥拉愿深化同巴西的关系。", "AGO > BRA AGREE reported")]
    public void What_the_actor_announces_is_a_promise_or_a_threat(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("以军空袭了黎巴嫩南部。作为回应，黎真主党向以色列北部发射火箭弹。", "NSA:HEZBOLLAH > ISR ASSAULT reported")]
    [InlineData("联合国要求俄乌停火。", "IGO:UN > RUS,UKR REQUEST reported")]
    public void An_answer_is_no_saying_and_a_ceasefire_may_be_asked_for(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("肯尼亚、乌干达跟布隆迪断交，还开出一串条件。", "KEN,UGA > BDI REQUEST reported")]
    [InlineData("肯尼亚、乌干达、卢旺达制裁布隆迪，威胁还要加码。", "KEN,UGA,RWA > BDI THREATEN reported")]
    [InlineData("肯尼亚、乌干达、卢旺达与布隆迪断交，要求其撤军。", "KEN,UGA,RWA > BDI SANCTION reported")]
    public void What_several_do_next_falls_on_whom_they_acted_on(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Fact]
    public void A_call_on_everybody_is_not_one_on_whom_they_blamed() =>
        Assert.DoesNotContain("KEN,UGA,RWA > SOM REQUEST reported", Coded.Asserted("肯尼亚、乌干达和卢旺达谴责索马里，呼吁国际社会援助。"));
}
