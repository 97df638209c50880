namespace Guanlan.Language.Dates;

/// <summary>last week, next Friday, this April; late October, the end of the year; and the small steps all patterns share.</summary>
internal static partial class EnglishDates
{
    private static bool Shifted(string text, ref int at, int end, int shift, ref DateParts parts)
    {
        var i = at;
        if (!Take(text, ref i, end, " ")) return false;
        var term = DateTerms.At(text, i, end);
        var after = i + (term.Text?.Length ?? 0);
        if (term.Kind == DateWord.WeekdayName) (parts.Weekday, parts.WeekShift) = (term.Value, shift);
        else if (term.Kind == DateWord.MonthName && char.IsAsciiLetterUpper(text[i])) (parts.Month, parts.SeasonShift, parts.Stretch) = (term.Value, true, shift);
        else if (term.Kind == DateWord.Season) (parts.Season, parts.SeasonShift, parts.Stretch) = (term.Value, true, shift);
        else if (term.Kind == DateWord.English && term.Text == "weekend") (parts.Weekday, parts.WeekShift) = (8, shift);
        else if (Unit(text, i, end, "week", out after)) parts.WeekShift = shift;
        else if (Unit(text, i, end, "month", out after)) (parts.Month, parts.MonthIsShift) = (shift, true);
        else if (Unit(text, i, end, "year", out after)) (parts.Year, parts.YearIsShift) = (shift, true);
        else if (Unit(text, i, end, "quarter", out after)) parts.QuarterShift = shift;
        else if (Unit(text, i, end, "century", out after)) (parts.Year, parts.YearSpan) = (2000 + 100 * shift, 100);
        else return false;
        at = after;
        _ = SkipDayPart(text, ref at, end);
        return true;
    }

    private static bool Unit(string text, int at, int end, string unit, out int after)
    {
        after = at;
        return Take(text, ref after, end, unit) && (after >= end || !char.IsAsciiLetterOrDigit(text[after]));
    }

    private static bool Edged(string text, ref int at, int end, Portion portion, ref DateParts parts)
    {
        var i = at;
        if (!Take(text, ref i, end, " ") && !Take(text, ref i, end, "-")) return false;
        if (BareYear(text, ref i, end, out var year, decade: true))
        {
            parts.Year = year;
            if (i < end && text[i] == 's') { parts.YearSpan = 10; i++; }
        }
        else if (DateTerms.At(text, i, end) is { Kind: DateWord.MonthName } month && char.IsAsciiLetterUpper(text[i]))
        {
            i += month.Text.Length;
            if (i < end && text[i] == '.' && month.Text.Length <= 4) i++;
            parts.Month = month.Value;
            if (TakeYear(text, ref i, end, out year)) parts.Year = year;
            portion = portion switch { Portion.Early => Portion.FirstTen, Portion.Middle => Portion.MiddleTen, Portion.Late => Portion.LastTen, _ => portion };
        }
        else if (DateTerms.At(text, i, end) is { Kind: DateWord.Shift } shift && i + shift.Text.Length is var after && Shifted(text, ref after, end, shift.Value, ref parts)) i = after;
        else if (Take(text, ref i, end, "the "))
        {
            if (Unit(text, i, end, "year", out after)) (parts.Year, parts.YearIsShift, i) = (0, true, after);
            else if (Unit(text, i, end, "month", out after)) (parts.Month, parts.MonthIsShift, i) = (0, true, after);
            else if (BareYear(text, ref i, end, out year, decade: true) && i < end && text[i] == 's') (parts.Year, parts.YearSpan, i) = (year, 10, i + 1);
            else return false;
        }
        else return false;

        if (parts.Month is not null && parts.YearSpan == 0 && portion is Portion.Early or Portion.Middle or Portion.Late)
            portion = portion switch { Portion.Early => Portion.FirstTen, Portion.Middle => Portion.MiddleTen, _ => Portion.LastTen };
        parts.Portion = portion;
        at = i;
        return true;
    }

    private static readonly string[] DayParts = [" morning", " afternoon", " evening", " night", " noon", " at noon", " at midnight"];

    private static bool SkipDayPart(string text, ref int at, int end)
    {
        foreach (var word in DayParts)
            if (Take(text, ref at, end, word))
                return true;
        return false;
    }

    private static bool Dash(string text, ref int at, int end) =>
        Take(text, ref at, end, "-") || Take(text, ref at, end, "–") || Take(text, ref at, end, "—") || Take(text, ref at, end, " - ") || Take(text, ref at, end, " – ");

    /// <summary>A day of the month, perhaps with its ordinal ending.</summary>
    private static bool DayNumber(string text, ref int at, int end, out int day)
    {
        (day, var i) = (0, at);
        while (i < end && i - at < 3 && char.IsAsciiDigit(text[i])) day = day * 10 + text[i++] - '0';
        if (i == at || i - at > 2 || day is < 1 or > 31) return false;
        if (i + 1 < end && text.AsSpan(i, 2) is "st" or "nd" or "rd" or "th") i += 2;
        if (i < end && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '%' or ':' || text[i] is '.' or ',' && i + 1 < end && char.IsAsciiDigit(text[i + 1]))) return false;
        at = i;
        return true;
    }

    /// <summary>A year after a date: with or without a comma.</summary>
    private static bool TakeYear(string text, ref int at, int end, out int year)
    {
        var i = at;
        year = 0;
        if (!(Take(text, ref i, end, ", ") || Take(text, ref i, end, " ")) || !BareYear(text, ref i, end, out year)) return false;
        at = i;
        return true;
    }

    private static bool BareYear(string text, ref int at, int end, out int year, bool decade = false)
    {
        (year, var i) = (0, at);
        while (i < end && i - at < 5 && char.IsAsciiDigit(text[i])) year = year * 10 + text[i++] - '0';
        if (i - at != 4 || year is < 1700 or > 2150) return false;
        if (i < end && (text[i] is '%' or '$' || char.IsAsciiLetter(text[i]) && !decade || text[i] is '.' or ',' && i + 1 < end && char.IsAsciiDigit(text[i + 1]))) return false;
        at = i;
        return true;
    }

    internal static bool Take(string text, ref int at, int end, string word)
    {
        if (at + word.Length > end || !DateTerms.Matches(text, at, word)) return false;
        at += word.Length;
        return true;
    }

    internal static bool PrecededBy(string text, int at, params ReadOnlySpan<string> words)
    {
        var stop = at;
        while (stop > 0 && text[stop - 1] is ' ' or '-') stop--;
        if (stop == at && at > 0) return false;
        var start = stop;
        while (start > 0 && char.IsAsciiLetter(text[start - 1])) start--;
        foreach (var word in words)
            if (word.Length == stop - start && DateTerms.Matches(text, start, word)) return true;
        return false;
    }
}
