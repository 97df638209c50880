using System.Globalization;

namespace Guanlan.Lexicon.Source;

/// <summary>Reads <c>FROM..TO</c>: days, months or years, either side empty.</summary>
internal static class IntervalReader
{
    public static bool TryRead(string text, out DateInterval interval)
    {
        interval = default;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || !TryEnd(text[..dots], false, out var from) || !TryEnd(text[(dots + 2)..], true, out var to)) return false;
        interval = new DateInterval(from, to);
        return from is null || to is null || from <= to;
    }

    private static bool TryEnd(string text, bool isLast, out DateOnly? day)
    {
        day = null;
        if (text.Length == 0) return true;
        var format = text.Length switch { 4 => "yyyy", 7 => "yyyy-MM", _ => "yyyy-MM-dd" };
        if (!DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var found)) return false;
        day = (isLast, text.Length) switch
        {
            (true, 4) => found.AddYears(1).AddDays(-1),
            (true, 7) => found.AddMonths(1).AddDays(-1),
            _ => found,
        };
        return true;
    }
}
