namespace Guanlan.Language.Dates;

/// <summary>Weeks, weekdays, quarters, seasons, feasts and the Chinese calendar.</summary>
internal ref partial struct DateResolver
{
    private DateInterval Week(in DateParts parts, out DateGrain grain)
    {
        grain = parts.Weekday is null or 8 ? DateGrain.Week : DateGrain.Day;
        if (reference is not { } now) return default;
        var monday = Monday(now).AddDays(7 * (parts.WeekShift ?? 0));
        if (parts.Weekday is not { } weekday) return new DateInterval(monday, monday.AddDays(6));
        if (weekday == 8)
        {
            var saturday = monday.AddDays(5);
            // The weekend without more is the last one, unless it has begun or is still to come.
            if (parts.WeekShift is null && saturday > now && !IsFuture && !IsAlone) saturday = saturday.AddDays(-7);
            return new DateInterval(saturday, saturday.AddDays(1));
        }

        var day = monday.AddDays(weekday - 1);
        if (parts.WeekShift is null && !IsAlone)
        {
            if (day > now && !IsFuture) day = day.AddDays(-7);
            else if (day < now && IsFuture) day = day.AddDays(7);
        }

        return DateInterval.Day(day);
    }

    private DateInterval Feast(in DateParts parts)
    {
        var feast = parts.Feast!.Value;
        if (YearOf(parts) is { } year) return year is > 0 and < 9999 ? Day(Festivals.Day(feast, year)) : default;
        if (reference is not { } now) return default;
        var day = Festivals.Day(feast, now.Year);
        if (day is not { } known || IsAlone) return Day(day);
        if (known.DayNumber - now.DayNumber > 45 && !IsFuture) return Day(Festivals.Day(feast, now.Year - 1));
        if (now.DayNumber - known.DayNumber > 90 && IsFuture) return Day(Festivals.Day(feast, now.Year + 1));
        return Day(day);
    }

    private readonly DateInterval Quarter(int shift, Portion portion, out DateGrain grain)
    {
        grain = DateGrain.Quarter;
        if (reference is not { } now) return default;
        var first = AddMonths(new DateOnly(now.Year, (now.Month - 1) / 3 * 3 + 1, 1), 3 * shift);
        var last = first.AddMonths(2);
        return new DateInterval(portion == Portion.Late ? last : first, Last(last.Year, last.Month));
    }

    private DateInterval Season(in DateParts parts, out DateGrain grain)
    {
        grain = DateGrain.Quarter;
        var first = parts.Season!.Value switch { 1 => 3, 2 => 6, 3 => 9, 4 => 12, 5 => 7, _ => 1 };
        var months = parts.Season >= 5 ? 2 : 3;
        var year = parts.SeasonShift ? null : YearOf(parts);
        if (year is null)
        {
            if (reference is not { } now) return default;
            year = now.Year;
            if (parts.SeasonShift && parts.Stretch < 0) { if (new DateOnly(now.Year, first, 1).AddMonths(months) > now) year--; }
            else if (parts.SeasonShift && parts.Stretch > 0) { if (new DateOnly(now.Year, first, 1) <= now) year++; }
            else if (!IsFuture && !IsAlone && new DateOnly(now.Year, first, 1) > now) year--;
        }

        if (year is < 1 or > 9990) return default;
        var from = new DateOnly(year.Value, first, 1);
        var end = from.AddMonths(months).AddDays(-1);
        return new DateInterval(from, end);
    }

    private readonly DateInterval Lunar(in DateParts parts, out DateGrain grain)
    {
        grain = parts.Day is null ? DateGrain.Month : DateGrain.Day;
        if ((YearOf(parts) ?? reference?.Year) is not { } year || parts.Month is not { } month) return default;
        if (Festivals.LunarDay(year, month, parts.Day ?? 1) is not { } first) return default;
        if (parts.Day is not null) return DateInterval.Day(first);
        var next = month < 12 ? Festivals.LunarDay(year, month + 1, 1) : Festivals.LunarDay(year + 1, 1, 1);
        return next is { } end ? new DateInterval(first, end.AddDays(-1)) : default;
    }
}
