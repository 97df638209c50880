namespace Guanlan.Language.Dates;

/// <summary>Dates in figures: 2025-12-09, 2025/12/9, 12-16 08:30, 12/16/2025, 16.12.2025, 2024-25.</summary>
internal static class NumericDates
{
    /// <summary>Reads the date in figures that begins here and steps over it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it begins; afterwards its end.</param>
    /// <param name="end">The limit.</param>
    /// <param name="parts">What it says.</param>
    /// <param name="isSecond">True for the second end of a range, which a dash may precede.</param>
    public static bool TryRead(string text, ref int at, int end, ref DateParts parts, bool isSecond = false)
    {
        if (!char.IsAsciiDigit(text[at])) return false;
        if (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '-' or '/' or '$' or '€' or '£' or '¥') && !isSecond) return false;
        var i = at;
        Span<int> numbers = stackalloc int[3];
        Span<int> lengths = stackalloc int[3];
        var separator = '\0';
        var count = 0;
        while (count < 3 && i < end && char.IsAsciiDigit(text[i]))
        {
            var start = i;
            var most = count == 2 && lengths[0] == 4 && ChineseDates.Clock(text, Math.Min(i + 2, end), end, out _) ? 2 : 5;
            while (i < end && char.IsAsciiDigit(text[i]) && i - start < most) numbers[count] = numbers[count] * 10 + text[i++] - '0';
            lengths[count++] = i - start;
            if (i + 1 >= end || count == 3 || !(text[i] is '-' or '/' or '.' or '·' or '－' or '／' || text[i] == ' ' && lengths[0] == 4 && (separator == ' ' || count == 1 && Spaced(text, i, end))) || !char.IsAsciiDigit(text[i + 1])) break;
            if (separator != '\0' && text[i] != separator) break;
            separator = text[i++];
        }

        if (count < 2 || i < end && (char.IsAsciiDigit(text[i]) && !(count == 3 && ChineseDates.Clock(text, i, end, out _)) || text[i] is '%' or '％')) return false;
        if (!Assign(numbers, lengths, count, separator, text, i, end, ref parts)) return false;
        at = Time(text, i, end, ref parts);
        return true;
    }

    // 2022 11 23: a year, then two numbers of one or two figures, and nothing more.
    private static bool Spaced(string text, int at, int end)
    {
        var i = at;
        for (var n = 0; n < 2; n++)
        {
            var start = ++i;
            while (i < end && char.IsAsciiDigit(text[i])) i++;
            if (i - start is < 1 or > 2 || n == 0 && (i >= end || text[i] != ' ')) return false;
        }

        return i >= end || !char.IsLetterOrDigit(text[i]) && !(text[i] is ' ' && i + 1 < end && char.IsAsciiDigit(text[i + 1]));
    }

    private static bool Assign(Span<int> n, Span<int> length, int count, char separator, string text, int stop, int end, ref DateParts parts)
    {
        if (length[0] == 4 && n[0] is >= 1500 and <= 2200)
        {
            if (count == 3) return Set(ref parts, n[0], n[1], n[2]) || false;
            if (separator == '-' && length[1] == 2 && n[1] == (n[0] + 1) % 100 && n[1] > 12) return Season(ref parts, n[0]);
            if (separator is '.' && length[1] != 2 || n[1] is < 1 or > 12) return false;
            (parts.Year, parts.Month) = (n[0], n[1]);
            return true;
        }

        if (count == 3)
        {
            var year = length[2] == 4 ? n[2] : length[2] == 2 && separator != '.' ? n[2] <= 40 ? 2000 + n[2] : 1900 + n[2] : -1;
            if (year < 0) return false;
            return separator == '.' ? Set(ref parts, year, n[1], n[0]) : Set(ref parts, year, n[0], n[1]) || Set(ref parts, year, n[1], n[0]);
        }

        // Two numbers are a score or a range more often than a date: a time of day, a slash with both digits or a middle dot decides.
        if (n[0] is < 1 or > 12 || n[1] is < 1 or > 31) return false;
        var timed = stop < end && text[stop] == ' ' && ChineseDates.Clock(text, stop + 1, end, out _);
        var alone = stop >= end || !char.IsLetterOrDigit(text[stop]);
        if (!timed && !(alone && (separator == '-' && length[0] == 2 && length[1] == 2 || separator == '/' && n[1] > 12 || separator == '·'))) return false;
        (parts.Month, parts.Day) = (n[0], n[1]);
        return true;
    }

    private static bool Season(ref DateParts parts, int year)
    {
        (parts.Year, parts.YearSpan) = (year, 2);
        return true;
    }

    private static bool Set(ref DateParts parts, int year, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        (parts.Year, parts.Month, parts.Day) = (year, month, day);
        return true;
    }

    private static int Time(string text, int at, int end, ref DateParts parts)
    {
        if (parts.Day is null || at >= end) return at;
        var start = text[at] is ' ' or 'T' ? at + 1 : at;
        if (start >= end || !ChineseDates.Clock(text, start, end, out var after)) return at;
        parts.HasTime = true;
        return after;
    }
}
