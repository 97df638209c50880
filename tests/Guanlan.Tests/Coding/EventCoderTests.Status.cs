namespace Guanlan.Tests.Coding;

/// <summary>What is said of an act: only what a text asserts may be asserted.</summary>
public partial class EventCoderTests
{
    [Theory]
    [InlineData("美国没有制裁伊朗。")]
    [InlineData("如果美国制裁伊朗,油价将上涨。")]
    [InlineData("即便美国出兵伊朗,也难以取胜。")]
    [InlineData("美国会不会制裁伊朗?")]
    [InlineData("美国可能制裁伊朗。")]
    [InlineData("为了打击伊朗,美国四处奔走。")]
    [InlineData("日本根本打不赢中国。")]
    [InlineData("中美在打击犯罪方面有共识。")]
    [InlineData("说白了,法国抛弃了乍得。")]
    [InlineData("换句话说,英国出卖了波兰。")]
    [InlineData("印度压根打不垮巴基斯坦。")]
    [InlineData("倘若真开战,韩国未必守得住。")]
    [InlineData("以反恐为由打击叙利亚的计划已经搁置。")]
    [InlineData("法国敦促以色列停止空袭黎巴嫩。", "ISR > LBN")]
    public void Act_that_is_not_asserted_stays_out(string text, string? pair = null) =>
        Assert.DoesNotContain(Coded.Asserted(text), row => row.Contains("ASSAULT", StringComparison.Ordinal) || (row.Contains("SANCTION", StringComparison.Ordinal) && (pair is null || row.StartsWith(pair, StringComparison.Ordinal))));

    [Theory]
    [InlineData("美国没有制裁伊朗。", "USA > IRN SANCTION negated")]
    [InlineData("如果美国制裁伊朗,油价将上涨。", "USA > IRN SANCTION hypothetical")]
    [InlineData("美国可能制裁伊朗。", "USA > IRN SANCTION forecast")]
    [InlineData("据悉,以军空袭叙利亚。", "ISR > SYR ASSAULT claimed")]
    [InlineData("这实际上是美国在制裁欧盟。", "USA > IGO:EU SANCTION opinion")]
    [InlineData("英国不会与俄罗斯谈判。", "GBR > RUS REJECT reported")]
    public void Status_is_kept_on_the_row(string text, string expected) => Assert.Contains(expected, Coded.Rows(text).Select(Coded.Short));

    [Theory]
    [InlineData("俄国防部称,俄军摧毁乌军弹药库。", "RUS/MIL")]
    [InlineData("据悉,以军空袭叙利亚。", "unnamed")]
    [InlineData("以军空袭叙利亚。", "author")]
    public void Voice_answers_for_the_row(string text, string voice) => Assert.Equal(voice, Coded.Rows(text)[0].AttributedTo);
}
