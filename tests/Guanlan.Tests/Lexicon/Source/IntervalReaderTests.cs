using Guanlan.Lexicon.Source;

namespace Guanlan.Tests.Lexicon.Source;

public class IntervalReaderTests
{
    [Theory]
    [InlineData("2025-10-21..", "2025-10-21/..")]
    [InlineData("..2014-03-24", "../2014-03-24")]
    [InlineData("1999-04..", "1999-04-01/..")]
    [InlineData("1999..2004-02", "1999-01-01/2004-02-29")]
    [InlineData("2004..2004", "2004-01-01/2004-12-31")]
    [InlineData("2004-02-01..2004-02-01", "2004-02-01")]
    [InlineData("..", "")]
    public void Interval_is_read_to_the_day(string text, string interval)
    {
        Assert.True(IntervalReader.TryRead(text, out var read));
        Assert.Equal(interval, read.ToString());
    }

    [Theory]
    [InlineData("2025-10-21")]
    [InlineData("2025-02-30..")]
    [InlineData("2025-10-21..2024")]
    [InlineData("today..")]
    public void Anything_else_is_refused(string text) => Assert.False(IntervalReader.TryRead(text, out _));
}
