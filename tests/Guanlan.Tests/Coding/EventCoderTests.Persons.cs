namespace Guanlan.Tests.Coding;

/// <summary>Whom a name stands for on the day of the passage.</summary>
public partial class EventCoderTests
{
    [Theory]
    [InlineData("卡塔伊昨天谴责法国。")]
    [InlineData("克鲁托伊前往河内访问。")]
    public void Short_name_inside_a_longer_one_is_nobody(string text) =>
        Assert.DoesNotContain(Coded.Rows(text), row => row.Source.Any(actor => actor.Code.Country == "KEN"));

    [Theory]
    [InlineData("2016-06-01", "若泽·曼努埃尔·巴罗佐访问河内。", "IGO:EU > VNM CONSULT reported")]
    [InlineData("2010-06-01", "若泽·曼努埃尔·巴罗佐访问河内。", "IGO:EU > VNM CONSULT reported")]
    [InlineData("2003-06-01", "若泽·曼努埃尔·巴罗佐访问河内。", "PRT > VNM CONSULT reported")]
    [InlineData("2005-01-15", "潘基文访问河内。", "KOR > VNM CONSULT reported")]
    [InlineData("2012-01-15", "潘基文访问河内。", "IGO:UN > VNM CONSULT reported")]
    public void Person_is_of_the_office_held_on_the_day(string day, string text, string expected) =>
        Assert.Contains(expected, Coded.Rows(text, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Select(Coded.Short));

    [Theory]
    [InlineData("日本众议院副议长海江田万里访问河内。", "JPN/LEG")]
    [InlineData("海江田万里访问河内。", "JPN/OPP")]
    public void Title_in_the_text_outweighs_a_former_office(string text, string expected) =>
        Assert.Contains(Coded.Rows(text), row => row.Source.Any(actor => actor.Code.Text == expected));

    [Theory]
    [InlineData("国际货币基金组织发言人桑切斯谴责法国。", "IGO:IMF > FRA ACCUSE reported")]
    [InlineData("智利外长佩斯科夫谴责法国。", "CHL > FRA ACCUSE reported")]
    public void Namesake_behind_a_title_is_of_the_state_of_the_title(string text, string expected) =>
        Assert.Equal([expected], Coded.Asserted(text));
}
