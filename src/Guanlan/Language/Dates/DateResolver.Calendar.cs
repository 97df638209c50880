namespace Guanlan.Language.Dates;

/// <summary>Years, months, days of the month, and what is left out of them.</summary>
internal ref partial struct DateResolver
{
    private DateInterval Month(in DateParts parts, out DateGrain grain)
    {
        grain = parts.Day is null ? parts.MonthTo is null ? DateGrain.Month : DateGrain.Quarter : DateGrain.Day;
        if (YearAndMonth(parts) is not { } at || at.Month is < 1 or > 12 || at.Year is < 1 or > 9998) return default;
        var (year, month) = at;
        if (parts.WeekOfMonth is { } nth) return WeekOf(year, month, nth, parts.NthWeekday, out grain);
        if (parts.LastDays is { } days)
        {
            grain = days == 1 ? DateGrain.Day : DateGrain.Week;
            return new DateInterval(Last(year, month).AddDays(1 - days), Last(year, month));
        }

        if (parts.Day is { } day)
        {
            if (day > DateTime.DaysInMonth(year, month)) return default;
            var last = Math.Min(parts.DayTo ?? day, DateTime.DaysInMonth(year, month));
            return new DateInterval(new DateOnly(year, month, day), new DateOnly(year, month, last));
        }

        if (parts.Portion != Portion.Whole) grain = DateGrain.TenDays;
        return parts.Portion switch
        {
            Portion.FirstTen or Portion.Early or Portion.Start => new DateInterval(new DateOnly(year, month, 1), new DateOnly(year, month, 10)),
            Portion.MiddleTen or Portion.Middle => new DateInterval(new DateOnly(year, month, 11), new DateOnly(year, month, 20)),
            Portion.LastTen or Portion.Late or Portion.End => new DateInterval(new DateOnly(year, month, 21), Last(year, month)),
            Portion.EarlierTens => new DateInterval(new DateOnly(year, month, 1), new DateOnly(year, month, 20)),
            Portion.LaterTens => new DateInterval(new DateOnly(year, month, 11), Last(year, month)),
            Portion.FirstHalf => new DateInterval(new DateOnly(year, month, 1), new DateOnly(year, month, 15)),
            Portion.SecondHalf => new DateInterval(new DateOnly(year, month, 16), Last(year, month)),
            _ => new DateInterval(new DateOnly(year, month, 1), Last(year, Math.Max(month, parts.MonthTo ?? month))),
        };
    }

    /// <summary>A week of the month, counted from its first whole one, or one of its weekdays; -1 is the last.</summary>
    private static DateInterval WeekOf(int year, int month, int nth, int? weekday, out DateGrain grain)
    {
        grain = weekday is null ? DateGrain.Week : DateGrain.Day;
        var (first, last) = (new DateOnly(year, month, 1), Last(year, month));
        if (weekday is not { } wanted)
        {
            var monday = nth < 0 ? Monday(last) : Monday(first.AddDays(6)).AddDays(7 * (nth - 1));
            return new DateInterval(monday, monday.AddDays(6));
        }

        var day = nth < 0 ? Monday(last).AddDays(wanted - 1) : Monday(first).AddDays(wanted - 1);
        if (nth < 0) day = day > last ? day.AddDays(-7) : day;
        else day = (day < first ? day.AddDays(7) : day).AddDays(7 * (nth - 1));
        return day.Month == month ? DateInterval.Day(day) : default;
    }

    private (int Year, int Month)? YearAndMonth(in DateParts parts)
    {
        if (parts.MonthIsShift) return reference is { } now ? Pair(AddMonths(new DateOnly(now.Year, now.Month, 1), parts.Month!.Value)) : null;
        if (parts.MonthFromContext)
        {
            var ground = said.First is { } before && said.Distance(text, start) < 4 ? before : reference;
            return ground is { } known ? Pair(AddMonths(new DateOnly(known.Year, known.Month, 1), parts.Month!.Value)) : null;
        }

        if (parts.Month is null) return BareDay(parts.Day!.Value);
        var month = parts.Month.Value;
        if (parts.SeasonShift && reference is { } day)
        {
            var year = day.Year + (parts.Stretch < 0 && month >= day.Month ? -1 : parts.Stretch > 0 && month <= day.Month ? 1 : 0);
            return (year, month);
        }

        return (YearOf(parts) ?? YearFor(month, parts.Day ?? 1)) is { } found ? (found, month) : null;
    }

    private static (int, int) Pair(DateOnly day) => (day.Year, day.Month);

    /// <summary>The year of a month that stands without one: said before in this sentence, or the one that fits the day of publication.</summary>
    private int? YearFor(int month, int day)
    {
        var distance = said.First is null ? 9 : said.Distance(text, start);
        if (said.First is { } before && said.SaysYear && (distance == 0 || distance == 1 && said.HasMonth && before.Year != reference?.Year))
            return said.HasMonth && month < before.Month - 6 && ((distance == 0 && said.HasDay) || before.Year < reference?.Year) ? before.Year + 1 : before.Year;
        // 12月底、1月初: the year turns inside the list.
        if (said.First is { } joined && distance == 0 && said.HasMonth && start - said.At is 1 or 2 && text[said.At] is '、' or '和' or '与' && month < joined.Month) return joined.Year + 1;
        if (reference is not { } now) return said.First is { } known && said.SaysYear && distance < 9 ? known.Year : null;
        var ahead = Safe(now.Year, month, day).DayNumber - now.DayNumber;
        if (ahead > 31 && !IsAlone && !IsFuture) return now.Year - 1;
        if (ahead < -90 && IsFuture && !IsAlone) return now.Year + 1;
        return now.Year;
    }

    /// <summary>The month of a day that stands without one: the month said before, else the nearest past (or coming) one.</summary>
    private (int, int)? BareDay(int day)
    {
        var distance = said.First is null ? 9 : said.Distance(text, start);
        if (said.First is { } before && said.HasMonth && (distance == 0 || said.HasDay && distance < 4))
        {
            // 30日…1日: the count has passed into the next month.
            var turned = said.HasDay && before.Day >= 24 && day <= 7;
            var at = turned ? before.AddMonths(1) : before;
            if (day <= DateTime.DaysInMonth(at.Year, at.Month) && !(turned && reference is { } limit && new DateOnly(at.Year, at.Month, day) > limit && !IsFuture)) return Pair(at);
        }

        if (reference is not { } now) return null;
        if (day <= now.Day || IsAlone) return day <= DateTime.DaysInMonth(now.Year, now.Month) ? Pair(now) : Pair(now.AddMonths(-1));
        var past = now.AddMonths(-1);
        if (IsFuture && day <= DateTime.DaysInMonth(now.Year, now.Month)) return Pair(now);
        return day <= DateTime.DaysInMonth(past.Year, past.Month) ? Pair(past) : Pair(now.AddMonths(-2));
    }

    private readonly DateInterval Year(in DateParts parts)
    {
        if (YearOf(parts) is not { } year || year is < 1 or > 9890) return default;
        var span = Math.Max(1, parts.YearSpan);
        if (parts.IsFiscal) return new DateInterval(new DateOnly(year, 4, 1), new DateOnly(year + 1, 3, 31));
        if (span == 1)
            return parts.Portion switch
            {
                Portion.Early or Portion.FirstTen or Portion.Start => new DateInterval(new DateOnly(year, 1, 1), new DateOnly(year, 2, DateTime.DaysInMonth(year, 2))),
                Portion.Middle or Portion.MiddleTen => new DateInterval(new DateOnly(year, 6, 1), new DateOnly(year, 7, 31)),
                Portion.Late or Portion.LastTen or Portion.End => new DateInterval(new DateOnly(year, 12, 1), new DateOnly(year, 12, 31)),
                _ => new DateInterval(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
            };
        var part = span >= 100 ? 20 : 3;
        var (from, to) = parts.Portion switch
        {
            Portion.Early => (0, part),
            Portion.Middle => span >= 100 ? (40, 60) : (4, 7),
            Portion.Late or Portion.End => (span - part, span),
            _ => (0, span),
        };
        return new DateInterval(new DateOnly(year + from, 1, 1), new DateOnly(year + to - 1, 12, 31));
    }
}
