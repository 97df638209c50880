using FsCheck;
using FsCheck.Fluent;
using Guanlan.Language;

namespace Guanlan.Tests.Language;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("会谈结束。双方握手。", "会谈结束。|双方握手。")]
    [InlineData("她问：“谈成了吗？”随行人员没有回答。", "她问：“谈成了吗？”|随行人员没有回答。")]
    [InlineData("“船已经到港。”队长说，“明天卸货。”", "“船已经到港。”队长说，“明天卸货。”")]
    [InlineData("部长说：“没有这回事。”然后离开会场。", "部长说：“没有这回事。”然后离开会场。")]
    [InlineData("他称“门开着。”《海港日报》没有证实。", "他称“门开着。”|《海港日报》没有证实。")]
    [InlineData("她写道：“他当时喊‘停下！’，没人停。”现场很乱。", "她写道：“他当时喊‘停下！’，没人停。”|现场很乱。")]
    [InlineData("谁先开火？！没人知道！！", "谁先开火？！|没人知道！！")]
    [InlineData("影响力往往…或者说多数时候有限。", "影响力往往…或者说多数时候有限。")]
    [InlineData("书名叫《谁来买单？》，卖得不错。", "书名叫《谁来买单？》，卖得不错。")]
    [InlineData("增长3.5%。出口下降1.2个百分点。", "增长3.5%。|出口下降1.2个百分点。")]
    [InlineData("谈判破裂.双方各执一词.", "谈判破裂.|双方各执一词.")]
    [InlineData("Gen. Park met Sen. J. Ruiz on Oct. 3. They talked.", "Gen. Park met Sen. J. Ruiz on Oct. 3.|They talked.")]
    [InlineData("The U.S. Navy left. It came back.", "The U.S. Navy left.|It came back.")]
    [InlineData("He flew to the U.N. The vote had ended.", "He flew to the U.N.|The vote had ended.")]
    [InlineData("\"We are ready,\" she said. \"Are you?\" Nobody spoke.", "\"We are ready,\" she said.|\"Are you?\"|Nobody spoke.")]
    [InlineData("Prices rose 3.5 percent. Exports fell.", "Prices rose 3.5 percent.|Exports fell.")]
    [InlineData("He waited ... and waited. Then he left.", "He waited ... and waited.|Then he left.")]
    [InlineData("第一行没有标点\n第二行。", "第一行没有标点|第二行。")]
    public void Splitter_cuts(string text, string expected) =>
        Assert.Equal(expected.Split('|'), SentenceSplitter.Split(text).Select(sentence => sentence.Span.Of(text)));

    [Fact]
    public void Splitter_counts_paragraphs_by_line() =>
        Assert.Equal([0, 0, 2], SentenceSplitter.Split("甲。乙。\n\n丙").Select(sentence => sentence.Paragraph));

    [Fact]
    public void Sentences_lie_inside_the_text_in_order_and_lose_nothing_but_blanks() =>
        Prop.ForAll<string>(text =>
        {
            text ??= "";
            var at = 0;
            foreach (var sentence in SentenceSplitter.Split(text))
            {
                if (sentence.Span.Start < at || sentence.Span.End > text.Length) return false;
                if (!string.IsNullOrWhiteSpace(text[at..sentence.Span.Start])) return false;
                at = sentence.Span.End;
            }

            return string.IsNullOrWhiteSpace(text[at..]);
        }).QuickCheckThrowOnFailure();
}
