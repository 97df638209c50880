namespace Guanlan.Language.Dates;

/// <summary>The grammar of English dates. Every pattern begins at a word or a number.</summary>
internal static partial class EnglishDates
{
    /// <summary>Reads the expression that begins here and steps over it.</summary>
    public static bool TryRead(string text, ref int at, int end, ref DateParts parts)
    {
        if (char.IsAsciiDigit(text[at])) return Number(text, ref at, end, ref parts);
        var term = DateTerms.At(text, at, end);
        if (term.Kind == DateWord.None) return EnglishStretch.TryRead(text, ref at, end, ref parts);
        var i = at + term.Text.Length;
        var found = term.Kind switch
        {
            DateWord.MonthName => MonthLed(text, at, ref i, end, term, ref parts),
            DateWord.WeekdayName => WeekdayLed(text, at, ref i, end, term, ref parts),
            DateWord.DayShift => DayShift(text, ref i, end, term, ref parts),
            DateWord.ContextDay => ContextDay(text, at, i, end, term.Value, ref parts),
            DateWord.Now => parts.IsNow = true,
            DateWord.Shift => Shifted(text, ref i, end, term.Value, ref parts) || EnglishStretch.TryRead(text, ref i, end, ref parts, term.Value),
            DateWord.Edge => Edged(text, ref i, end, (Portion)term.Value, ref parts),
            DateWord.Ordinal => NthWeekday(text, ref i, end, term, ref parts) || term.Value < 5 && PartOfYear(text, ref i, end, term.Value, ref parts) || term.Text == "last" && Shifted(text, ref i, end, -1, ref parts),
            DateWord.Quarter => QuarterLed(text, ref i, end, term.Value, ref parts),
            DateWord.Season => SeasonLed(text, at, ref i, end, term, ref parts),
            DateWord.Feast => FeastLed(text, ref i, end, term.Value, ref parts),
            DateWord.Recent => parts.IsRecent = true,
            DateWord.YearEnd => Whole(ref parts, Portion.End),
            DateWord.English => Word(ref parts, term.Value),
            _ => false,
        };
        if (found) at = i;
        return found;
    }

    private static bool Whole(ref DateParts parts, Portion portion)
    {
        (parts.Year, parts.YearIsShift, parts.Portion) = (0, true, portion);
        return true;
    }

    private static bool Word(ref DateParts parts, int which)
    {
        if (which == 1) (parts.Day, parts.DayTo, parts.DayIsShift, parts.HasTime) = (-1, 0, true, true);
        else parts.Weekday = 8;
        return true;
    }

    private static bool DayShift(string text, ref int at, int end, DateTerm term, ref DateParts parts)
    {
        (parts.Day, parts.DayIsShift) = (term.Value, true);
        parts.HasTime = SkipDayPart(text, ref at, end);
        return true;
    }

    // The day before the vote is counted from the vote, which no calendar knows.
    private static bool ContextDay(string text, int start, int at, int end, int shift, ref DateParts parts)
    {
        if (at + 1 < end && text[at] == ' ' && char.IsAsciiLetter(text[at + 1]) && DateTerms.Matches(text, start, "the day before")) return false;
        (parts.Day, parts.DayFromContext) = (shift, true);
        return true;
    }

    /// <summary>The first Tuesday of November, the last Friday in March 2024.</summary>
    private static bool NthWeekday(string text, ref int at, int end, DateTerm ordinal, ref DateParts parts)
    {
        var i = at;
        if (!Take(text, ref i, end, " ") || DateTerms.At(text, i, end) is not { Kind: DateWord.WeekdayName } weekday) return false;
        i += weekday.Text.Length;
        if (!(Take(text, ref i, end, " of ") || Take(text, ref i, end, " in ")) || DateTerms.At(text, i, end) is not { Kind: DateWord.MonthName } month || !char.IsAsciiLetterUpper(text[i])) return false;
        i += month.Text.Length;
        (parts.Month, parts.WeekOfMonth, parts.NthWeekday) = (month.Value, ordinal.Text is "last" or "final" ? -1 : ordinal.Value, weekday.Value);
        if (TakeYear(text, ref i, end, out var year)) parts.Year = year;
        at = i;
        return true;
    }

    private static bool FeastLed(string text, ref int at, int end, int feast, ref DateParts parts)
    {
        parts.Feast = (Festival)feast;
        if (TakeYear(text, ref at, end, out var year)) parts.Year = year;
        return true;
    }

    private static bool SeasonLed(string text, int start, ref int at, int end, DateTerm term, ref DateParts parts)
    {
        var i = at;
        if (Take(text, ref i, end, " of ") || Take(text, ref i, end, " ")) { }
        if (TakeYear(text, ref at, end, out var year) || BareYear(text, ref i, end, out year))
        {
            at = Math.Max(at, i);
            (parts.Season, parts.Year) = (term.Value, year);
            return true;
        }

        // Only a season that a preposition points at is a date: spring is also a verb, fall another.
        if (term.Value is 1 or 3 && term.Text is "spring" or "fall" or "the fall" && !PrecededBy(text, start, "in", "since", "by", "until", "during")) return false;
        if (!term.Text.StartsWith("the ", StringComparison.Ordinal) || !PrecededBy(text, start, "in", "since", "by", "until", "during", "over", "through")) return false;
        parts.Season = term.Value;
        return true;
    }

    private static bool QuarterLed(string text, ref int at, int end, int quarter, ref DateParts parts)
    {
        (parts.Month, parts.MonthTo) = (quarter * 3 - 2, quarter * 3);
        OfYear(text, ref at, end, ref parts);
        return true;
    }

    /// <summary>The third quarter, the first half of 2025.</summary>
    private static bool PartOfYear(string text, ref int at, int end, int ordinal, ref DateParts parts)
    {
        var i = at;
        if (!(Take(text, ref i, end, " ") || Take(text, ref i, end, "-"))) return false;
        if (Take(text, ref i, end, "quarter")) (parts.Month, parts.MonthTo) = (ordinal * 3 - 2, ordinal * 3);
        else if (ordinal <= 2 && Take(text, ref i, end, "half"))
        {
            (parts.Month, parts.MonthTo) = ordinal == 1 ? (1, 6) : (7, 12);
            if (!OfYear(text, ref i, end, ref parts)) return Clear(ref parts);
            at = i;
            return true;
        }
        else if (Take(text, ref i, end, "week of ") && DateTerms.At(text, i, end) is { Kind: DateWord.MonthName } month)
        {
            (parts.Month, parts.WeekOfMonth) = (month.Value, ordinal);
            at = i + month.Text.Length;
            if (TakeYear(text, ref at, end, out var year)) parts.Year = year;
            return true;
        }
        else return false;

        OfYear(text, ref i, end, ref parts);
        at = i;
        return true;
    }

    private static bool Clear(ref DateParts parts)
    {
        parts = default;
        return false;
    }

    private static bool OfYear(string text, ref int at, int end, ref DateParts parts)
    {
        var i = at;
        if (!Take(text, ref i, end, " of ") && !Take(text, ref i, end, " ") && !Take(text, ref i, end, ", ")) return false;
        if (BareYear(text, ref i, end, out var year)) parts.Year = year;
        else if (Take(text, ref i, end, "last year") || Take(text, ref i, end, "the previous year")) (parts.Year, parts.YearIsShift) = (-1, true);
        else if (Take(text, ref i, end, "this year") || Take(text, ref i, end, "the year")) (parts.Year, parts.YearIsShift) = (0, true);
        else if (Take(text, ref i, end, "next year")) (parts.Year, parts.YearIsShift) = (1, true);
        else return false;
        at = i;
        return true;
    }
}
