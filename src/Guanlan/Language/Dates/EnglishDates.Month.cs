namespace Guanlan.Language.Dates;

/// <summary>Dates that begin with the name of a month or weekday, or with a number.</summary>
internal static partial class EnglishDates
{
    private static bool MonthLed(string text, int start, ref int at, int end, DateTerm term, ref DateParts parts)
    {
        if (!char.IsAsciiLetterUpper(text[start])) return false;
        parts.Month = term.Value;
        if (term.Text.Length <= 4 && term.Value != 5 && at < end && text[at] == '.') at++;
        var i = at;
        if (Take(text, ref i, end, " of ") && BareYear(text, ref i, end, out var year) || TakeYear(text, ref i, end, out year))
        {
            parts.Year = year;
            at = i;
            return true;
        }

        i = at;
        _ = Take(text, ref i, end, " the ") || Take(text, ref i, end, " ");
        if (i > at && DayNumber(text, ref i, end, out var day))
        {
            parts.Day = day;
            at = i;
            if (Dash(text, ref i, end) && DayNumber(text, ref i, end, out var to) && to > day) (parts.DayTo, at) = (to, i);
            else if (Take(text, ref i, end, " and ") && DayNumber(text, ref i, end, out to) && to == day + 1) (parts.DayTo, at) = (to, i);
            if (TakeYear(text, ref at, end, out year)) parts.Year = year;
            _ = SkipDayPart(text, ref at, end);
            return true;
        }

        // A month alone: May is a name, a modal and a month; Sun and Mar are names too.
        if (term.Text.Length == 3 && term.Value != 5 && text[at - 1] != '.' && !Points(text, start)) return false;
        return (term.Value is not (3 or 5 or 4 or 6 or 8) || Points(text, start) || start == 0 && at >= end) && !NameFollows(text, start, at, end);
    }

    private static bool NameFollows(string text, int start, int at, int end) =>
        !Points(text, start) && at + 1 < end && text[at] == ' ' && char.IsAsciiLetterUpper(text[at + 1]);

    private static bool Points(string text, int start) => PrecededBy(
        text, start, "in", "since", "by", "until", "till", "of", "from", "to", "through", "during", "before", "after", "and", "between", "this", "last", "next", "late", "early", "mid", "the", "for", "around");

    private static bool WeekdayLed(string text, int start, ref int at, int end, DateTerm term, ref DateParts parts)
    {
        if (term.Text.Length <= 5 && term.Value != 0 && !char.IsAsciiLetterUpper(text[start])) return false;
        if (term.Text.Length <= 3)
        {
            var dotted = at < end && text[at] is '.' or ',';
            if (!dotted && !PrecededBy(text, start, "on", "last", "next", "this")) return false;
            if (dotted && text[at] == '.') at++;
        }
        else if (!char.IsAsciiLetterUpper(text[start]) && !PrecededBy(text, start, "on", "last", "next", "this")) return false;

        parts.Weekday = term.Value;
        _ = SkipDayPart(text, ref at, end);
        // Tuesday, Dec. 16 and Tuesday (Dec. 16): the day of the month decides.
        var i = at;
        if (!(Take(text, ref i, end, ", ") || Take(text, ref i, end, " (") || Take(text, ref i, end, " "))) return true;
        var date = default(DateParts);
        if (i < end && (char.IsAsciiDigit(text[i]) ? Number(text, ref i, end, ref date) : DateTerms.At(text, i, end) is { Kind: DateWord.MonthName } && TryRead(text, ref i, end, ref date))
            && date.Day is not null && date.Month is not null)
        {
            parts = date;
            at = i;
        }
        else if (Take(text, ref i, end, "next week")) (parts.WeekShift, at) = (1, i);
        else if (Take(text, ref i, end, "last week")) (parts.WeekShift, at) = (-1, i);
        else if (Take(text, ref i, end, "this week")) (parts.WeekShift, at) = (0, i);
        return true;
    }

    private static bool Number(string text, ref int at, int end, ref DateParts parts)
    {
        var i = at;
        if (DayNumber(text, ref i, end, out var day))
        {
            int? to = null;
            var j = i;
            if ((Dash(text, ref j, end) || Take(text, ref j, end, " to ") || Take(text, ref j, end, " and ")) && DayNumber(text, ref j, end, out var second) && second > day) (to, i) = (second, j);
            if ((Take(text, ref i, end, " of ") || Take(text, ref i, end, " ") || Take(text, ref i, end, "-")) && DateTerms.At(text, i, end) is { Kind: DateWord.MonthName } month
                && (char.IsAsciiLetterUpper(text[i]) || month.Text.Length > 4 && month.Value is not 3))
            {
                i += month.Text.Length;
                if (i < end && text[i] == '.' && month.Text.Length <= 4) i++;
                (parts.Day, parts.DayTo, parts.Month) = (day, to, month.Value);
                if (TakeYear(text, ref i, end, out var year) || i < end && text[i] == '-' && ++i > 0 && BareYear(text, ref i, end, out year)) parts.Year = year;
                at = i;
                return true;
            }
        }

        i = at;
        if (Century(text, ref i, end, ref parts) || OrdinalDay(text, ref i, end, ref parts) || YearPair(text, ref i, end, ref parts) || YearLed(text, ref i, end, ref parts)) { at = i; return true; }
        return EnglishStretch.TryRead(text, ref at, end, ref parts);
    }

    /// <summary>The 19th century.</summary>
    private static bool Century(string text, ref int at, int end, ref DateParts parts)
    {
        var i = at;
        if (!DayNumber(text, ref i, end, out var nth) || !char.IsAsciiLetter(text[i - 1]) || !(Take(text, ref i, end, " century") || Take(text, ref i, end, "-century")) || nth is < 2 or > 22) return false;
        (parts.Year, parts.YearSpan, at) = ((nth - 1) * 100, 100, i);
        return true;
    }

    // on the 15th: a bare day, where nothing follows that it could count.
    private static bool OrdinalDay(string text, ref int at, int end, ref DateParts parts)
    {
        var i = at;
        if (at < 7 || !DateTerms.Matches(text, at - 7, "on the ") && !DateTerms.Matches(text, at - 7, "by the ") || !DayNumber(text, ref i, end, out var day) || !char.IsAsciiLetter(text[i - 1])) return false;
        if (i < end && !char.IsPunctuation(text[i]) && !Take(text, ref i, end, " and ")) return false;
        if (text[i - 1] == ' ') i -= 5;
        (parts.Day, at) = (day, i);
        return true;
    }

    /// <summary>2015-2019, 2015–19.</summary>
    private static bool YearPair(string text, ref int at, int end, ref DateParts parts)
    {
        var i = at;
        if (!BareYear(text, ref i, end, out var first) || !Dash(text, ref i, end)) return false;
        var start = i;
        var last = 0;
        while (i < end && i - start < 5 && char.IsAsciiDigit(text[i])) last = last * 10 + text[i++] - '0';
        if (i - start == 2) last += first / 100 * 100;
        else if (i - start != 4) return false;
        if (last <= first || last - first > 120 || i < end && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '/' or '%')) return false;
        (parts.Year, parts.YearSpan, at) = (first, last - first + 1, i);
        return true;
    }

    private static bool YearLed(string text, ref int at, int end, ref DateParts parts)
    {
        var start = at;
        if (!BareYear(text, ref at, end, out var year, decade: true)) return false;
        if (at < end && text[at] == 's' || at + 1 < end && text[at] is '\'' or '’' && text[at + 1] == 's')
        {
            at += text[at] == 's' ? 1 : 2;
            if (year % 10 != 0) return false;
            (parts.Year, parts.YearSpan) = (year, year % 100 == 0 && year < 2000 ? 100 : 10);
            return true;
        }

        if (at < end && char.IsLetterOrDigit(text[at])) return false;
        var alone = start == 0 && at >= end;
        if (!alone && !PrecededBy(text, start, "in", "since", "by", "until", "till", "of", "from", "to", "through", "during", "before", "after", "and", "between", "year", "the", "a", "late", "early", "mid", "around", "circa", "for", "around", "his", "its", "their")) return false;
        if (PrecededBy(text, start, "and", "to", "of", "for", "a") && at + 1 < end && text[at] == ' ' && char.IsAsciiLetterLower(text[at + 1]) && PluralFollows(text, at + 1, end)) return false;
        parts.Year = year;
        return true;
    }

    private static bool PluralFollows(string text, int at, int end)
    {
        while (at < end && char.IsAsciiLetterLower(text[at])) at++;
        return text[at - 1] == 's';
    }
}
