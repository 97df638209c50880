using System.Text;
using Guanlan.Coding;
using Guanlan.Language;
using Guanlan.Lexicon.Source;
using Guanlan.Testing;

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

    [Theory]
    [InlineData("美国与中国和俄罗斯在东京会谈后日本对伊朗实施制裁并袭击叙利亚", 60)]
    [InlineData("Norway said that Chile and Peru agreed to hold talks with Ghana after Kenya attacked Malta and Fiji condemned Laos ", 20)]
    public void Work_grows_with_the_length_of_a_line_without_punctuation_not_with_its_square(string piece, int most)
    {
        Assert.True(Work(8) <= Work(4) * 2.5, "twice the text must not cost much more than twice the work");

        double Work(int repeats)
        {
            var text = new StringBuilder().Insert(0, piece, repeats * most).ToString();
            Coded.Coder.Code(new Passage("long", text));
            var before = GC.GetAllocatedBytesForCurrentThread();
            Coded.Coder.Code(new Passage("long", text));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Every_example_codes_alike_in_traditional_characters_and_with_half_width_marks()
    {
        var traditional = Enumerable.Range(0x3400, 0x9fff - 0x3400).Select(code => ((char)code).ToString())
            .Where(letter => Folding.Fold(letter) != letter).GroupBy(Folding.Fold).ToDictionary(group => group.Key[0], group => group.First()[0]);
        var sentences = LexiconSource.ReadFolder(Repository.PathTo("data"), new ProblemList()).Triggers.Where(trigger => trigger.Entry.IsChinese)
            .Select(trigger => trigger.Examples.First(example => example.IsPositive).Sentence).Distinct().ToArray();
        Assert.True(sentences.Length > 500 && traditional.Count > 1000);
        var different = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.ForEach(sentences, sentence =>
        {
            var rows = Placed(sentence);
            var other = string.Concat(sentence.Select(letter => traditional.GetValueOrDefault(letter, letter)));
            if (Placed(other) != rows) different.Add(other);
            if (Placed(Narrow(sentence)) != rows) different.Add(Narrow(sentence));
        });
        Assert.Empty(different.Order(StringComparer.Ordinal).Take(20));

        static string Placed(string text) =>
            string.Join('|', Coded.Coder.Code(new Passage("case", text, "zh", Coded.Day)).Select(row => $"{row.Evidence.Trigger.Start} {Coded.Short(row)} {row.Date} {row.AttributedTo}"));

        static string Narrow(string text) =>
            text.Replace('，', ',').Replace('：', ':').Replace('；', ';').Replace('？', '?').Replace('！', '!').Replace('（', '(').Replace('）', ')');
    }

    [Fact]
    public void Line_of_ten_megabytes_without_punctuation_is_bounded_work()
    {
        const string Piece = "12月3日美国与中国和俄罗斯在东京会谈后日本要求韩国停火并对伊朗实施制裁又袭击叙利亚";
        var text = new StringBuilder().Insert(0, Piece, 10_000_000 / Encoding.UTF8.GetByteCount(Piece)).ToString();
        var context = Coded.Coder.Drafts(new Passage("long", text, "zh", Coded.Day));
        Assert.All(context.Clauses, clause => Assert.InRange(clause.End - clause.Start, 2, 401));
        Assert.InRange(context.Clauses.Count, text.Length / 500, text.Length / 100);
        Assert.InRange(context.Matches.Count, 1, text.Length * 2);
        Assert.InRange(context.Tokens.Count, 1, text.Length);
        Assert.InRange(context.Drafts.Count, 1, context.Tokens.Count);
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
