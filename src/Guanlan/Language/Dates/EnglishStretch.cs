namespace Guanlan.Language.Dates;

/// <summary>Counted units of time in English: three days ago, in two weeks, the past five years, or a bare length.</summary>
internal static class EnglishStretch
{
    private static readonly (string Word, DateGrain Grain, int Days)[] Units =
    [
        ("day", DateGrain.Day, 1), ("week", DateGrain.Week, 7), ("month", DateGrain.Month, 0), ("year", DateGrain.Year, 0),
        ("hour", DateGrain.Time, 0), ("minute", DateGrain.Time, 0), ("second", DateGrain.Time, 0), ("decade", DateGrain.Year, 0),
        ("fortnight", DateGrain.Week, 14), ("century", DateGrain.Year, 0), ("quarter", DateGrain.Month, 0),
    ];

    /// <summary>Reads the expression and steps over it; a bare length leaves the parts empty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it begins; afterwards its end.</param>
    /// <param name="end">The limit.</param>
    /// <param name="parts">What it says.</param>
    /// <param name="shift">-1 after last or past, 1 after next, else 0.</param>
    public static bool TryRead(string text, ref int at, int end, ref DateParts parts, int shift = 0)
    {
        var i = at;
        if (shift != 0 && !EnglishDates.Take(text, ref i, end, " ")) return false;
        var start = i;
        // The past decade is one.
        var one = shift != 0 && (DateTerms.Matches(text, i, "decade") || DateTerms.Matches(text, i, "century") || DateTerms.Matches(text, i, "fortnight"));
        var count = one ? 1 : EnglishNumbers.Read(text, ref i, end);
        if (count < 0 || i >= end || !one && text[i] is not (' ' or '-')) return false;
        if (!one) i++;
        var half = count == 0;
        if (half && EnglishDates.Take(text, ref i, end, "a ")) count = 0;
        foreach (var (word, grain, days) in Units)
        {
            if (!EnglishDates.Take(text, ref i, end, word)) continue;
            if (i < end && text[i] == 's') i++;
            if (i < end && char.IsAsciiLetterOrDigit(text[i])) return false;
            var amount = grain is DateGrain.Day or DateGrain.Week ? count * days : count * (word switch { "decade" => 10, "century" => 100, "quarter" => 3, _ => 1 });
            if (half) amount = word switch { "decade" => 5, "century" => 50, "fortnight" => 7, _ => amount };
            var anchored = i + 1 < end && (DateTerms.Matches(text, i, " earlier") || DateTerms.Matches(text, i, " before"));
            var sign = Direction(text, ref i, end, start, shift);
            if (sign == 0 && i < end && text[i] == '-' || sign == 0 && count == 1 && text[start] is 'a' or 'A') return false;
            at = i;
            if (sign == 0) return true;
            (parts.Stretch, parts.StretchGrain, parts.IsSince, parts.HasTime, parts.FromContext) = (sign * (half && word == "year" ? 6 : amount), half && word == "year" ? DateGrain.Month : grain, shift != 0, grain == DateGrain.Time, anchored);
            // Hours are days only where they are many; the hour of publication is not known.
            if (grain == DateGrain.Time) parts.Stretch = word == "hour" ? sign * (amount / 24) : 0;
            return true;
        }

        return false;
    }

    private static int Direction(string text, ref int at, int end, int start, int shift)
    {
        if (shift != 0) return shift;
        if (EnglishDates.Take(text, ref at, end, " ago") || EnglishDates.Take(text, ref at, end, " earlier") || EnglishDates.Take(text, ref at, end, " before")) return -1;
        if (EnglishDates.Take(text, ref at, end, " later") || EnglishDates.Take(text, ref at, end, " from now") || EnglishDates.Take(text, ref at, end, " hence")) return 1;
        return EnglishDates.PrecededBy(text, start, "in") && FutureCues.Around(text, start, at) ? 1 : 0;
    }
}
