namespace Guanlan.Language.Dates;

/// <summary>Turns what an expression says into days, against the day of publication and what the text said before.</summary>
internal ref partial struct DateResolver(string text, DateOnly? reference, in DateContext context)
{
    private readonly DateContext said = context;
    private int start, stop;
    private bool? future;

    /// <summary>The days meant, and how exact they are; nothing known if there is no ground.</summary>
    public DateInterval Resolve(in DateParts parts, int from, int to, out DateGrain grain)
    {
        (start, stop, future) = (from, to, null);
        var interval = Days(parts, out grain);
        if (parts.HasTime && grain == DateGrain.Day) grain = DateGrain.Time;
        if (parts.IsUntilNow && interval.From <= reference) return new DateInterval(interval.From, reference);
        // A deadline to come lies between the day of publication and its end; what was before something is open.
        if (parts.IsBefore && interval.To is not null) return new DateInterval(reference < interval.To ? reference : null, interval.To);
        if (parts.IsSince && parts.Stretch is null && interval.From is not null) return new DateInterval(interval.From, null);
        return interval;
    }

    private bool IsFuture => future ??= FutureCues.Around(text, start, stop);

    /// <summary>True if the expression is the whole text: then nothing speaks for the past.</summary>
    private readonly bool IsAlone => start <= 1 && text.Length - stop <= 1;

    private DateInterval Days(in DateParts parts, out DateGrain grain)
    {
        grain = DateGrain.Day;
        if (parts.IsRecent) return Recent(out grain);
        if (parts.IsNow) { grain = DateGrain.Recent; return Day(reference); }
        if (parts.Stretch is not null && !parts.SeasonShift) return Stretched(parts, out grain);
        if (parts.DayIsShift) return Shifted(parts);
        if (parts.DayFromContext) return Day(Add(said.Day(start) ?? reference, parts.Day!.Value));
        if (parts.Weekday is not null || parts.WeekShift is not null) return Week(parts, out grain);
        if (parts.Feast is not null) return Feast(parts);
        if (parts.QuarterShift is { } quarters) return Quarter(quarters, parts.Portion, out grain);
        if (parts.Season is not null) return Season(parts, out grain);
        if (parts.IsLunar) return Lunar(parts, out grain);
        if (parts.Month is not null || parts.Day is not null) return Month(parts, out grain);
        grain = DateGrain.Year;
        return Year(parts);
    }

    private readonly DateInterval Recent(out DateGrain grain)
    {
        grain = DateGrain.Recent;
        return reference is { } day ? new DateInterval(day.AddDays(-7), day) : default;
    }

    private readonly DateInterval Shifted(in DateParts parts)
    {
        if (reference is not { } day) return default;
        if (parts.Year is not null && YearOf(parts) is { } year) day = Safe(year, day.Month, day.Day);
        var (from, to) = (Add(day, parts.Day!.Value), Add(day, parts.DayTo ?? parts.Day.Value));
        return new DateInterval(from, to);
    }

    private readonly DateInterval Stretched(in DateParts parts, out DateGrain grain)
    {
        grain = parts.StretchGrain;
        if (Ground(parts) is not { } day) return default;
        var n = parts.Stretch!.Value;
        if (parts.DayTo == int.MaxValue) grain = DateGrain.Day;
        var other = grain switch
        {
            DateGrain.Year => AddYears(day, n),
            DateGrain.Month => AddMonths(day, n),
            _ => Add(day, n) ?? day,
        };
        if (parts.IsSince) return n < 0 ? new DateInterval(other, day) : new DateInterval(day, grain is DateGrain.Month or DateGrain.Year && n > 0 ? Add(other, -1) : other);
        return grain switch
        {
            DateGrain.Year when parts.DayTo is null => new DateInterval(new DateOnly(other.Year, 1, 1), new DateOnly(other.Year, 12, 31)),
            DateGrain.Month => new DateInterval(new DateOnly(other.Year, other.Month, 1), Last(other.Year, other.Month)),
            DateGrain.Week => new DateInterval(Monday(other), Monday(other).AddDays(6)),
            _ => DateInterval.Day(other),
        };
    }

    /// <summary>What a distance is counted from: two days later goes on from the day said before, two days ago from that of publication.</summary>
    private readonly DateOnly? Ground(in DateParts parts) =>
        parts is { Stretch: > 0, IsSince: false } or { FromContext: true } && said.First is { } before && said.HasDay && said.Distance(text, start) < 2 && !(reference < before) ? before : reference;

    private readonly int? YearOf(in DateParts parts)
    {
        if (parts.Year is not { } year) return null;
        if (parts.YearFromContext) return (said.First?.Year ?? reference?.Year) + year;
        return parts.YearIsShift ? reference?.Year + year : year;
    }

    private static DateInterval Day(DateOnly? day) => day is { } known ? DateInterval.Day(known) : default;

    private static DateOnly Last(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static DateOnly Safe(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DateOnly? Add(DateOnly? day, int days) =>
        day is { } known && known.DayNumber + days is >= 0 and < 3652059 ? DateOnly.FromDayNumber(known.DayNumber + days) : day;

    private static DateOnly AddYears(DateOnly day, int years) => day.Year + years is > 0 and < 9999 ? day.AddYears(years) : day;

    private static DateOnly AddMonths(DateOnly day, int months) => day.Year + months / 12 is > 1 and < 9998 ? day.AddMonths(months) : day;
}
