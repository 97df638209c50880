using FsCheck;
using FsCheck.Fluent;
using Guanlan.Language;

namespace Guanlan.Tests.Language;

public class DateReaderTests
{
    private static readonly DateOnly Wednesday = new(2025, 12, 17);

    [Theory]
    [InlineData("12月16日，双方在港口会晤。", "2025-12-16")]
    [InlineData("船队12月16日出发，19日抵达。", "2025-12-16 2025-12-19")]
    [InlineData("代表团从12月初开始出访，直至13日。", "2025-12-01/2025-12-10 2025-12-13")]
    [InlineData("从4月份开始，关税一再上调。", "2025-04-01/..")]
    [InlineData("自2019年以来，该条约停用。", "2019-01-01/..")]
    [InlineData("双方10月底复谈，11月上旬签字。", "2025-10-21/2025-10-31 2025-11-01/2025-11-10")]
    [InlineData("当地时间26日，议会表决。", "2025-11-26")]
    [InlineData("去年3月，两国互撤领事。", "2024-03-01/2024-03-31")]
    [InlineData("今年4月的会谈没有结果。", "2025-04-01/2025-04-30")]
    [InlineData("昨晚炮击又起，明天停火。", "2025-12-16 2025-12-18")]
    [InlineData("本周一谈，上周五拒绝，下周见面。", "2025-12-15 2025-12-12 2025-12-22/2025-12-28")]
    [InlineData("上周三次交火。", "2025-12-08/2025-12-14")]
    [InlineData("上周日本抗议。", "2025-12-08/2025-12-14")]
    [InlineData("8日至10日举行演习。", "2025-12-08/2025-12-10")]
    [InlineData("12月29日至1月2日休市。", "2025-12-29/2026-01-02")]
    [InlineData("10、11两日谈了两轮。", "2025-12-10/2025-12-11")]
    [InlineData("预计2026年1月5日启用。", "2026-01-05")]
    [InlineData("将于1月5日启用。", "2026-01-05")]
    [InlineData("部队3月撤离。", "2025-03-01/2025-03-31")]
    [InlineData("2024年12月1日停火，3日破裂。", "2024-12-01 2024-12-03")]
    [InlineData("2024年11月7日发出警告。1月6日，谈判破裂。", "2024-11-07 2025-01-06")]
    [InlineData("发布于2025-12-09 18:06。", "2025-12-09")]
    [InlineData("上世纪七八十年代。", "1970-01-01/1989-12-31")]
    [InlineData("日前双方通话。", "2025-12-10/2025-12-17")]
    [InlineData("十月革命改变了一切。", "")]
    [InlineData("会上2000多名代表到场，花费30日元。", "")]
    [InlineData("2028年前完成。", "2025-12-17/2028-12-31")]
    [InlineData("They met on Monday and will meet again on Friday.", "2025-12-15 2025-12-19")]
    [InlineData("Trade resumed in late October.", "2025-10-21/2025-10-31")]
    [InlineData("It was signed on Dec. 16 after talks last week.", "2025-12-16 2025-12-08/2025-12-14")]
    [InlineData("The ship sailed on 24 February 2022.", "2022-02-24")]
    [InlineData("The drill ran from Dec. 29 to Jan. 2, 2026.", "2025-12-29/2026-01-02")]
    [InlineData("Prices have risen since April.", "2025-04-01/..")]
    [InlineData("Leaders may march again.", "")]
    [InlineData("The talks began three days ago.", "2025-12-14")]
    [InlineData("A pact of the 1990s.", "1990-01-01/1999-12-31")]
    public void Reader_resolves(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', DateReader.Read(text, Wednesday).Where(found => !found.IsDuration).Select(found => found.Interval.ToIso())));

    [Fact]
    public void Reader_marks_lengths_of_time_as_no_dates() =>
        Assert.All(DateReader.Read("会谈两天，历时48小时，用了三个月。", Wednesday), found => Assert.True(found.IsDuration));

    [Fact]
    public void Reader_keeps_a_partial_date_open_where_there_is_no_reference() =>
        Assert.False(Assert.Single(DateReader.Read("12月16日，双方会晤。", null)).Interval.IsKnown);

    [Fact]
    public void Vague_recent_time_has_its_own_grain() =>
        Assert.Equal(DateGrain.Recent, Assert.Single(DateReader.Read("近日，双方通话。", Wednesday)).Grain);

    [Fact]
    public void Mentions_lie_inside_the_text_in_order_for_any_text()
    {
        var pieces = Gen.Elements("12月", "16日", "至", "2025年", "上周", "三", "十", "初", "底", "9999年", "前", "以来", "29日", "2月", " ", "Dec. ", "31", "-", "/", "last ", "week", "in ", "两", "天", "0", "99", "季度", "世纪", "闰", "，", "春", "年代", "半");
        var texts = pieces.ListOf().Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var at = 0;
            foreach (var found in DateReader.Read(text, Wednesday))
            {
                if (found.Span.Start < at || found.Span.Length == 0 || found.Span.End > text.Length) return false;
                if (found.Interval.From > found.Interval.To) return false;
                at = found.Span.End;
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }
}
