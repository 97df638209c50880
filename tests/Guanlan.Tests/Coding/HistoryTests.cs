namespace Guanlan.Tests.Coding;

public class HistoryTests
{
    [Theory]
    [InlineData("1972年，美国总统访问中国。", true)]
    [InlineData("上世纪，英国制裁了阿根廷。", true)]
    [InlineData("冷战时期，苏联曾向古巴提供武器，美国也封锁过古巴。", true)]
    [InlineData("6月3日，英国制裁了阿根廷。", false)]
    [InlineData("英国制裁了阿根廷。", false)]
    [InlineData("去年，英国制裁了阿根廷。", false)]
    [InlineData("上世纪两国不和，如今英国又制裁了阿根廷。", false)]
    [InlineData("In 1982, Britain attacked Argentina.", true)]
    [InlineData("During the Cold War, the United States imposed sanctions on Cuba.", true)]
    [InlineData("Britain imposed sanctions on Argentina on June 3.", false)]
    public void Acts_of_long_ago_are_marked(string text, bool historical)
    {
        var rows = Coded.Rows(text);
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(historical, row.IsHistorical));
    }

    [Fact]
    public void Tale_goes_on_in_the_next_sentence_and_takes_no_date_of_these_days()
    {
        var rows = Coded.Rows("1982年，英军袭击了阿根廷。阿根廷军队炮击了英国军舰。");
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.True(row.IsHistorical));
        Assert.All(rows, row => Assert.Equal(1982, row.Date.From?.Year));
        Assert.Contains(rows[1].Explanation, line => line.StartsWith("historical: ", StringComparison.Ordinal));
    }

    [Fact]
    public void New_paragraph_speaks_of_these_days() => Assert.False(Coded.Rows("1982年，英军袭击了阿根廷。\n阿根廷谴责英国。")[^1].IsHistorical);

    [Fact]
    public void History_keeps_its_status() => Assert.Equal(Status.Reported, Assert.Single(Coded.Rows("1972年，美国总统访问中国。")).Status);
}
