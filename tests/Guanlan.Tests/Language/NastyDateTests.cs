using Guanlan.Language;
using Guanlan.Reading.Reprints;

namespace Guanlan.Tests.Language;

/// <summary>The cases that readers of Chinese pages and posts fail at most: dates, quotations, stories.</summary>
public sealed class NastyDateTests
{
    [Theory]
    [InlineData("旧灯在12月30日熄灭。", "2025-01-03", "2024-12-30")]
    [InlineData("新灯将于1月3日点亮。", "2024-12-28", "2025-01-03")]
    [InlineData("新灯已于1月3日点亮。", "2024-12-28", "2024-01-03")]
    [InlineData("12月初雾大。13日，旧灯熄灭。", "2024-12-20", "2024-12-13")]
    [InlineData("旧灯9日熄灭。", "2024-03-01", "2024-02-09")]
    [InlineData("旧灯30日熄灭。", "2024-12-01", "2024-11-30")]
    [InlineData("旧灯3月5日熄灭，次日拆除。", "2024-03-20", "2024-03-06")]
    [InlineData("灯塔建于民国三十八年。", "2024-03-20", "1949-01-01/1949-12-31")]
    [InlineData("旧灯在令和7年熄灭。", "2025-03-20", "2025-01-01/2025-12-31")]
    [InlineData("旧灯在昭和20年熄灭。", "2025-03-20", "1945-01-01/1945-12-31")]
    public void C07_to_C11_a_date_is_resolved_by_tense_context_and_calendar(string text, string reference, string expected)
    {
        Assert.True(DateInterval.TryParse(expected, out var interval));

        Assert.Contains(DateReader.Read(text, DateOnly.ParseExact(reference, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), mention => mention.Interval == interval && !mention.IsDuration);
    }

    [Theory]
    [InlineData("他有3000年底蕴可讲。")]
    [InlineData("守塔的都是90后。")]
    [InlineData("换了4/5G信号。")]
    public void C09_what_only_looks_like_a_date_is_none(string text) => Assert.DoesNotContain(DateReader.Read(text, new DateOnly(2024, 3, 20)), mention => mention.Interval.IsKnown && !mention.IsDuration);

    [Fact]
    public void C12_quotations_keep_their_sentence()
    {
        Assert.Equal(2, SentenceSplitter.Split("他写道：“The lamp is out. We wait.”然后睡了。第二天有雾。").Count);
        Assert.Equal(2, SentenceSplitter.Split("守塔人说：“他告诉我‘灯坏了。’我不信”，后来他信了。新灯亮了。").Count);
    }

    [Fact]
    public void C14_and_C15_answers_under_one_title_and_two_languages_are_texts_of_their_own()
    {
        var index = new ReprintIndex();
        index.Add("a", "旧灯太暗，渔船看不见，所以非换不可，守塔人也同意这样做。");

        Assert.Equal("b", index.Add("b", "我觉得旧灯很好，换灯只是为了花钱，海湾里早就没有渔船了。"));
        Assert.Equal("c", index.Add("c", "The old lamp was too dim for the boats, and the keeper agreed that it had to go."));
    }
}
