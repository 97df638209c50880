using Guanlan.Language;

namespace Guanlan.Tests.Language;

public class FoldingTests
{
    [Theory]
    [InlineData("臺灣總統府", "台湾总统府")]
    [InlineData("美國與中國會談", "美国与中国会谈")]
    [InlineData("意味著、隨著", "意味着、随着")]
    [InlineData("１６日　Ｇ７", "16日 g7")]
    [InlineData("他說：「美國，不要『干涉』！」", "他说:“美国,不要‘干涉’!”")]
    [InlineData("„so‟", "“so“")]
    [InlineData("弗拉基米尔・普京", "弗拉基米尔·普京")]
    [InlineData("Israel–Hamas", "israel-hamas")]
    [InlineData("Türkiye İstanbul", "türkiye istanbul")]
    public void One_form_of_each_character(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Theory]
    [InlineData("中美会谈。")]
    [InlineData("“引号”、‘单引号’——")]
    [InlineData("")]
    public void Folded_text_comes_back_as_the_same_instance(string text) => Assert.Same(text, Folding.Fold(text));

    [Fact]
    public void Every_unit_folds_to_one_unit_that_is_folded_already()
    {
        var all = new string([.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => (char)unit)]);
        var folded = Folding.Fold(all);
        Assert.Equal(all.Length, folded.Length);
        Assert.Equal(folded, Folding.Fold(folded));
    }
}
