namespace Guanlan.Language.Dates;

/// <summary>Which part of a year, month or decade is meant.</summary>
internal enum Portion : byte { Whole, Early, Middle, Late, FirstTen, MiddleTen, LastTen, Start, End, EarlierTens, LaterTens, FirstHalf, SecondHalf }

/// <summary>What an expression says of a date, before it is resolved. Fields that it leaves out are null.</summary>
internal struct DateParts
{
    /// <summary>Year, or a number of years from now if <see cref="YearIsShift"/>, or from the year said before if <see cref="YearFromContext"/>.</summary>
    public int? Year;
    public bool YearIsShift, YearFromContext;

    /// <summary>Number of years from <see cref="Year"/> on: 10 for a decade, 100 for a century.</summary>
    public int YearSpan;

    /// <summary>Months from <see cref="Year"/>'s April on: a Japanese fiscal year.</summary>
    public bool IsFiscal;

    public int? Month, MonthTo;
    public bool MonthIsShift, MonthFromContext;

    public int? Day, DayTo;
    public bool DayIsShift, DayFromContext;

    /// <summary>Weeks from this one; with <see cref="Weekday"/> a day of it. 8 stands for the weekend.</summary>
    public int? WeekShift;
    public int? Weekday;

    /// <summary>The nth week of the month.</summary>
    public int? WeekOfMonth;

    /// <summary>With <see cref="WeekOfMonth"/>: which weekday of the month, counted from its first (-1: the last of the month).</summary>
    public int? NthWeekday;

    /// <summary>The last so many days of the month or year (上月最后五天), weeks counted as seven.</summary>
    public int? LastDays;

    public int? QuarterShift;
    public int? Season;
    public bool SeasonShift;
    public Festival? Feast;
    public Portion Portion;
    public bool HasTime, IsRecent, IsNow, IsLunar;

    /// <summary>Days, weeks, months or years back (negative) or ahead, for past and coming stretches (过去三年, the past two weeks).</summary>
    public int? Stretch;
    public DateGrain StretchGrain;

    /// <summary>An open end: since this date, or before it.</summary>
    public bool IsSince, IsBefore, IsUntilNow;

    /// <summary>A day on which something begins (从4日开始): no day that 当天 would go back to.</summary>
    public bool Begins;

    /// <summary>A distance from the date said before (two days earlier), not from the day of publication.</summary>
    public bool FromContext;

    public readonly bool IsEmpty =>
        Year is null && Month is null && Day is null && WeekShift is null && Weekday is null && QuarterShift is null
        && Season is null && Feast is null && Stretch is null && !IsRecent && !IsNow;

    /// <summary>True if nothing larger than a day of the month is said.</summary>
    public readonly bool IsBareDay => Day is not null && !DayIsShift && !DayFromContext && Month is null && Year is null;

    public readonly bool IsAbsoluteYear => Year is not null && !YearIsShift && !YearFromContext;

    /// <summary>Takes over from the first end of a range what the second end leaves out.</summary>
    public void Inherit(in DateParts first)
    {
        if (Weekday is not null && WeekShift is null && Month is null && (first.Weekday is not null || first.WeekShift is not null)) WeekShift = first.WeekShift;
        if (WeekShift is not null || Weekday is not null || DayIsShift || DayFromContext || Feast is not null || IsRecent) return;
        if (Year is null && Month is null && Day is not null && first.Month is not null)
        {
            (Month, MonthIsShift, MonthFromContext) = (first.MonthTo ?? first.Month, first.MonthIsShift, first.MonthFromContext);
            (Year, YearIsShift, YearFromContext) = (first.Year, first.YearIsShift, first.YearFromContext);
        }
        else if (Year is null && Month is not null && !MonthIsShift)
            (Year, YearIsShift, YearFromContext) = (first.Year, first.YearIsShift, first.YearFromContext);
    }
}
