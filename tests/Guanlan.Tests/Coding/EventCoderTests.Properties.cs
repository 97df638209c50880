using System.Text;
using Guanlan.Coding;

namespace Guanlan.Tests.Coding;

/// <summary>What must hold for any text.</summary>
public partial class EventCoderTests
{
    private static readonly string[] Pieces =
    [
        "美国", "中国外长", "俄军", "乌克兰", "对", "与", "被", "把", "制裁", "袭击", "会谈", "称", "表示", "如果", "没有", "将", "双方", "其", "，", "。", "“", "”", "的",
        "16日", "和", "、", "😀", "希望", "😶‍🌫️", "\n", "Israel", "attacked", "said", "日本", "(", ")", "?", "据", "东盟国家", "等国",
    ];

    [Fact]
    public void Evidence_is_an_exact_substring_and_holds_the_trigger_for_any_text()
    {
        foreach (var text in RandomTexts(400))
            foreach (var row in Coded.Rows(text))
            {
                var span = row.Evidence.Span;
                Assert.Equal(row.Evidence.Text, text.Substring(span.Start, span.Length));
                Assert.True(span.Contains(row.Evidence.Trigger));
                Assert.NotEmpty(row.Source);
                Assert.NotEmpty(row.Explanation);
            }
    }

    [Fact]
    public void Same_passage_gives_the_same_rows_on_any_number_of_threads()
    {
        var texts = RandomTexts(200).ToArray();
        var alone = texts.Select(text => string.Join('|', Coded.Rows(text).Select(Coded.Short))).ToArray();
        var together = new string[texts.Length];
        Parallel.For(0, texts.Length, i => together[i] = string.Join('|', Coded.Rows(texts[i]).Select(Coded.Short)));
        Assert.Equal(alone, together);
    }

    [Theory]
    [InlineData("美國對伊朗實施制裁。", "美国对伊朗实施制裁。")]
    [InlineData("俄羅斯外長拉夫羅夫訪問印度，雙方簽署協議。", "俄罗斯外长拉夫罗夫访问印度,双方签署协议。")]
    [InlineData("烏克蘭軍隊襲擊俄軍艦艇。", "乌克兰军队袭击俄军舰艇。")]
    public void Traditional_and_full_width_forms_code_alike(string one, string other) =>
        Assert.Equal(Coded.Rows(one).Select(Coded.Short), Coded.Rows(other).Select(Coded.Short));

    [Fact]
    public void Work_grows_with_the_length_of_a_line_without_punctuation_not_with_its_square()
    {
        Assert.True(Work(8) <= Work(4) * 2.5, "twice the text must not cost much more than twice the work");

        static double Work(int repeats)
        {
            var text = new StringBuilder().Insert(0, "美国与中国和俄罗斯在东京会谈后日本对伊朗实施制裁并袭击叙利亚", repeats * 60).ToString();
            Coded.Coder.Code(new Passage("long", text));
            var before = GC.GetAllocatedBytesForCurrentThread();
            Coded.Coder.Code(new Passage("long", text));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Empty_and_blank_texts_have_no_rows()
    {
        Assert.Empty(Coded.Rows(""));
        Assert.Empty(Coded.Rows(" \n\n "));
    }

    private static IEnumerable<string> RandomTexts(int count)
    {
        var random = new Random(20251216);
        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 40); length > 0; length--) text.Append(Pieces[random.Next(Pieces.Length)]);
            yield return text.ToString();
        }
    }
}
