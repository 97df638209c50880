namespace Guanlan.Language.Dates;

/// <summary>What the text said before: the last date, from which later expressions take their month and year.</summary>
internal struct DateContext
{
    private const int Reach = 400;

    public DateOnly? First;
    public bool HasDay, HasMonth, SaysYear;
    public int At;

    /// <summary>Remembers a resolved date.</summary>
    public void Note(in DateParts parts, DateInterval interval, int at)
    {
        if (parts.Stretch is not null && !parts.SeasonShift || parts.IsRecent || interval.From is null || parts.YearSpan > 1) return;
        var says = parts.Year is not null;
        // 12月16日 after 2019年…: the year of the sentence stays said.
        SaysYear = says || SaysYear && At > 0 && First?.Year == interval.From.Value.Year;
        (First, At) = (interval.From, at);
        HasMonth = parts.Month is not null || parts.Day is not null || parts.Weekday is not null;
        HasDay = parts.Day is not null || parts.Weekday is not null || parts.Feast is not null;
    }

    /// <summary>The day that 当天 and 同一天 mean at a position: the last one said, in an earlier paragraph, too.</summary>
    public readonly DateOnly? Day(int at) => HasDay && at - At <= Reach ? First : null;

    /// <summary>0 if the date said before stands in the same sentence, 1 for the one before it in the paragraph, 2 or more if it is out of reach.</summary>
    public readonly int Distance(string text, int at)
    {
        if (First is null || at - At > Reach) return 9;
        var between = text.AsSpan(At, at - At);
        if (between.Contains('\n')) return 9;
        var stops = 0;
        while (between.IndexOfAny('。', '！', '？') is var stop and >= 0)
        {
            stops++;
            between = between[(stop + 1)..];
        }

        return stops;
    }
}
