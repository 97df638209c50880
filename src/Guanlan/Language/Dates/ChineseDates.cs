namespace Guanlan.Language.Dates;

/// <summary>The grammar of Chinese dates: year, part of the year, month, part of the month, day or weekday, time of day, each optional.</summary>
internal static partial class ChineseDates
{
    /// <summary>Reads the expression that begins here and steps over it.</summary>
    public static bool TryRead(string text, ref int at, int end, ref DateParts parts)
    {
        var i = at;
        if (IsInsideWord(text, at, end)) return false;
        if (Pairs(text, ref i, end, ref parts)) { at = i; return true; }
        var year = Year(text, ref i, end, ref parts);
        var stop = i;
        if (year) Join(text, ref i, end);
        var part = PartOfYear(text, ref i, end, year, ref parts);
        if (part) { stop = i; Join(text, ref i, end); } else i = stop;
        if (year && !part) Join(text, ref i, end);
        var month = !(part && parts.Feast is null && parts.Season is null) && Month(text, ref i, end, year, ref parts);
        if (month) { stop = i; Join(text, ref i, end); } else i = stop;
        if (year && !month && !part) Join(text, ref i, end);
        var day = parts.Portion == Portion.Whole && parts.WeekOfMonth is null && parts.LastDays is null && parts.Feast is null && Day(text, ref i, end, month, ref parts);
        if (day) stop = i; else i = stop;
        if (!(year || part || month || day)) return false;
        if (day || parts.Feast is not null) stop = TimeOfDay(text, stop, end, ref parts);
        at = stop;
        return true;
    }

    // 日本周边, 资本年内: 本 belongs to the word before it.
    private static bool IsInsideWord(string text, int at, int end) =>
        text[at] == '本' && at > 0 && "日基根资資成样樣版书書剧劇文原".Contains(text[at - 1])
        || at + 2 < end && text[at] is '本' or '上' or '下' or '这' && text[at + 1] is '周' or '週' && text[at + 2] is '边' or '邊' or '围' or '圍' or '遭' or '折' or '旋' or '转' or '密';

    /// <summary>今明两天, 昨今两日.</summary>
    private static bool Pairs(string text, ref int at, int end, ref DateParts parts)
    {
        if (at + 3 >= end || text[at + 2] is not ('两' or '兩') || text[at + 3] is not ('天' or '日' or '年')) return false;
        var (first, second) = ("昨今明后".IndexOf(text[at], StringComparison.Ordinal) - 1, "昨今明后".IndexOf(text[at + 1], StringComparison.Ordinal) - 1);
        if (first < -1 || second != first + 1) return false;
        if (text[at + 3] == '年') (parts.Year, parts.YearIsShift, parts.YearSpan) = (first, true, 2);
        else (parts.Day, parts.DayTo, parts.DayIsShift) = (first, second, true);
        at += 4;
        return true;
    }

    private static void Join(string text, ref int at, int end)
    {
        if (at < end && text[at] == ' ') at++;
        if (at < end && text[at] == '的') at++;
    }

    /// <summary>A number, then perhaps a connector and a second number, then one of the units; steps over all.</summary>
    private static bool Counted(string text, ref int at, int end, string units, int most, out int value, out int? to)
    {
        (value, to) = (-1, null);
        var i = at;
        if (i >= end || !DateTerms.IsNumeral(text[i]) || text[i] is '两' or '兩' or '几' or '幾' or '数' or '數' or '半' or '百' or '千') return false;
        value = ChineseNumbers.Read(text, ref i, end, out var digits);
        if (value < 1 || value > most || digits > 2) return false;
        if (i < end && text[i] == ' ') i++;
        if (i < end && units.Contains(text[i])) { at = i + 1; return true; }
        if (!Connector(text, ref i, end, list: true)) return false;
        if (i >= end || !DateTerms.IsNumeral(text[i])) return false;
        var second = ChineseNumbers.Read(text, ref i, end, out digits);
        if (second <= value || second > most || digits > 2) return false;
        if (i + 1 < end && text[i] is '两' or '兩') i++;
        if (i >= end || !(units.Contains(text[i]) || text[i] == '天' && text[i - 1] is '两' or '兩')) return false;
        to = second;
        at = i + 1;
        return true;
    }

    /// <summary>Steps over 至, 到, a dash, or (in lists) an enumeration comma.</summary>
    public static bool Connector(string text, ref int at, int end, bool list = false)
    {
        var i = at;
        while (i < end && text[i] == ' ') i++;
        var start = i;
        while (i < end && i - start < 2 && text[i] is '—' or '–' or '-' or '－' or '~' or '～' or '―' or '─') i++;
        if (i == start && i < end && (text[i] is '至' or '到' || list && text[i] == '、')) i++;
        if (i == start) return false;
        while (i < end && text[i] == ' ') i++;
        at = i;
        return true;
    }
}
