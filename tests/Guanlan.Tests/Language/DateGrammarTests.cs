using Guanlan.Language;

namespace Guanlan.Tests.Language;

/// <summary>Forms of dates by kind, against Wednesday, 17 December 2025.</summary>
public sealed class DateGrammarTests
{
    private static readonly DateOnly Wednesday = new(2025, 12, 17);

    [Theory]
    [InlineData("下周二到周四有雾。", "2025-12-23/2025-12-25")]
    [InlineData("周一至周五开门。", "2025-12-15/2025-12-19")]
    [InlineData("上周的星期三停电。", "2025-12-10")]
    [InlineData("下下下周再说。", "2026-01-05/2026-01-11")]
    [InlineData("11月的第二个星期二投票。", "2025-11-11")]
    [InlineData("四月的最后一个星期一休息。", "2025-04-28")]
    [InlineData("上月最后三天没有船。", "2025-11-28/2025-11-30")]
    [InlineData("2021年第一周开工。", "2021-01-04/2021-01-10")]
    [InlineData("12月8日周一开会。", "2025-12-08")]
    public void Weeks_and_weekdays(string text, string expected) => Assert.Equal(expected, Dates(text));

    [Theory]
    [InlineData("9月中下旬有风。", "2025-09-11/2025-09-30")]
    [InlineData("本月上半月无雨。", "2025-12-01/2025-12-15")]
    [InlineData("三四月间渔船出海。", "2025-03-01/2025-04-30")]
    [InlineData("2021年后三个月减产。", "2021-10-01/2021-12-31")]
    [InlineData("今年前半年亏损。", "2025-01-01/2025-06-30")]
    [InlineData("98年底停产。", "1998-12-01/1998-12-31")]
    [InlineData("他07年以后再没回来。", "2007-01-01/..")]
    [InlineData("2020至2025年共有三任。", "2020-01-01/2025-12-31")]
    [InlineData("2023、2024年连续歉收。", "2023-01-01/2024-12-31")]
    [InlineData("光绪二十年开战。", "1894-01-01/1894-12-31")]
    [InlineData("12月底、1月初的航班取消。", "2025-12-21/2025-12-31 2026-01-01/2026-01-10")]
    public void Parts_of_months_and_years(string text, string expected) => Assert.Equal(expected, Dates(text));

    [Theory]
    [InlineData("2022 11 23", "2022-11-23")]
    [InlineData("编号 2022 11 23 45", "")]
    [InlineData("2018-12-1209:03 收到", "2018-12-12")]
    [InlineData("任期1999.08-2002.02", "1999-08-01/2002-02-28")]
    [InlineData("会议15:37开始。", "2025-12-17")]
    [InlineData("15日停火，当天三点半生效。", "2025-12-15 2025-12-15")]
    [InlineData("15日停火。各方表示满意。街上平静。人们回家。\n同一天商店开门。", "2025-12-15 2025-12-15")]
    [InlineData("他13日说，从15日开始封路。当天有雨。", "2025-12-13 2025-12-15 2025-12-13")]
    [InlineData("北约15日开会，卢旺达16日派兵。", "2025-12-15 2025-12-16")]
    [InlineData("岸边站着几十号人，工期约15日。", "")]
    [InlineData("以25:18获胜。", "")]
    [InlineData("他提了三点意见。", "")]
    public void Figures_and_clocks(string text, string expected) => Assert.Equal(expected, Dates(text));

    [Theory]
    [InlineData("双十一那天断货。", "2025-11-11")]
    [InlineData("今年冬至的海面结冰。", "2025-12-21")]
    [InlineData("2024年芒种开镰。", "2024-06-05")]
    [InlineData("今天大雪节气。", "2025-12-17 2025-12-07")]
    [InlineData("大雪封路，他叫小满。", "")]
    [InlineData("五一假期游人如织。", "2025-05-01")]
    [InlineData("On Good Friday the port was closed.", "2025-04-18")]
    [InlineData("It was Memorial Day.", "2025-05-26")]
    public void Feasts_and_solar_terms(string text, string expected) => Assert.Equal(expected, Dates(text));

    [Theory]
    [InlineData("半个月前来过。", "2025-12-02")]
    [InlineData("一年半后竣工。", "2027-06-01/2027-06-30")]
    [InlineData("三个季度后见分晓。", "2026-09-01/2026-09-30")]
    [InlineData("未来48小时有暴雨。", "2025-12-17/2025-12-19")]
    [InlineData("港口将在三天内关闭。", "2025-12-17/2025-12-20")]
    [InlineData("三天内第二次停电。", "")]
    [InlineData("半个世纪前的灯塔。", "1975-01-01/1975-12-31")]
    [InlineData("几十年前的灯塔。", "")]
    [InlineData("两年来无事。", "2023-12-17/2025-12-17")]
    [InlineData("自2019年起至今停航。", "2019-01-01/2025-12-17")]
    [InlineData("In the past decade it rained.", "2015-12-17/2025-12-17")]
    [InlineData("Half a century ago a lamp stood here.", "1975-01-01/1975-12-31")]
    public void Stretches_of_time(string text, string expected) => Assert.Equal(expected, Dates(text));

    [Theory]
    [InlineData("5月3日灯灭，两天后复明。", "2025-05-03 2025-05-05")]
    [InlineData("5月3日灯灭，前一天还亮着。", "2025-05-03 2025-05-02")]
    [InlineData("5月3日灯灭，两天前有人报修。", "2025-05-03 2025-12-15")]
    [InlineData("On Dec. 3 the lamp failed. Two days later it was mended.", "2025-12-03 2025-12-05")]
    [InlineData("On Dec. 3 the lamp failed. Two days earlier a storm had hit.", "2025-12-03 2025-12-01")]
    [InlineData("On Dec. 3 the lamp failed; the next day it was mended.", "2025-12-03 2025-12-04")]
    [InlineData("The day before the vote was calm.", "")]
    public void Distances_are_counted_from_the_day_said_before(string text, string expected) => Assert.Equal(expected, Dates(text));

    [Theory]
    [InlineData("The first Tuesday of November decides.", "2025-11-04")]
    [InlineData("It held in 2015–19.", "2015-01-01/2019-12-31")]
    [InlineData("The 19th century ended late.", "1800-01-01/1899-12-31")]
    [InlineData("They met on the 15th, in rain.", "2025-12-15")]
    [InlineData("The Sept. 11 attacks changed it.", "2001-09-11")]
    [InlineData("On Sept. 11 the ferry stopped.", "2025-09-11")]
    [InlineData("The next five days stay dry.", "2025-12-17/2025-12-22")]
    public void English_forms(string text, string expected) => Assert.Equal(expected, Dates(text));

    private static string Dates(string text) =>
        string.Join(' ', DateReader.Read(text, Wednesday).Where(found => !found.IsDuration).Select(found => found.Interval.ToIso()));
}
