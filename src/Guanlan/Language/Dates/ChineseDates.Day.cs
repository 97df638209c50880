namespace Guanlan.Language.Dates;

/// <summary>Days, weekdays and the time of day.</summary>
internal static partial class ChineseDates
{
    private static bool Day(string text, ref int at, int end, bool hasMonth, ref DateParts parts)
    {
        if (at >= end) return false;
        var term = DateTerms.At(text, at, end);
        var after = at + (term.Text?.Length ?? 0);
        switch (term.Kind)
        {
            case DateWord.DayShift:
                (parts.Day, parts.DayIsShift) = (term.Value, true);
                at = after;
                return true;
            case DateWord.ContextDay:
                (parts.Day, parts.DayFromContext) = (term.Value, true);
                at = after;
                return true;
            case DateWord.WeekShift:
                return Week(text, ref at, after, end, term, ref parts);
        }

        if (hasMonth && parts.MonthTo is null && !parts.MonthIsShift && LunarStyle(text, ref at, end, ref parts)) return true;
        var i = at;
        if (!Counted(text, ref i, end, "日号號", 31, out var day, out var to))
            return hasMonth && BareDay(text, ref at, end, ref parts);
        if (!hasMonth && IsNoDay(text, at, i, end)) return false;
        (parts.Day, parts.DayTo) = (day, to);
        at = i;
        return true;
    }

    private static bool IsNoDay(string text, int start, int stop, int end)
    {
        var next = stop < end ? text[stop] : '\0';
        if (start > 0 && ("第期续续达满近共每仅至少约几数".Contains(text[start - 1]) && text[start - 1] is not ('至' or '近') && !EndsInName(text, start) || char.IsAsciiLetter(text[start - 1]))) return true;
        if (text[stop - 1] == '日') return next is '元' or '内' or '內' or '游' or '龄' or '圆' || next == '之' && stop + 1 < end && text[stop + 1] is '内' or '后';
        return "线楼院机馆门房厅车厂井站令店选种位球公提码文药库矿台".Contains(next) || next == '\0' && stop - start > 3;
    }

    // 北约27日, 卢旺达27日: the word in front is a name, not 约 or 达 of a length.
    private static bool EndsInName(string text, int end) =>
        end > 1 && text.AsSpan(end - 2, 2) is "北约" or "纽约" or "旺达" or "干达" or "吉达" or "条约" or "公约" or "和约";

    // 五月廿二, 八月十五: numerals without 日 are the Chinese calendar.
    private static bool LunarStyle(string text, ref int at, int end, ref DateParts parts)
    {
        var i = at;
        var first = i < end && text[i] == '初';
        if (i >= end || !first && !(text[i] is '廿' or '十' or '二' or '三') || DateTerms.IsDigit(text[i])) return false;
        if (!LunarDay(text, ref i, end, ref parts)) return false;
        if (text[i - 1] is '日' or '号' || i - at < 2 || i < end && (DateTerms.IsNumeral(text[i]) || "個个多年月天號号日名人家岁".Contains(text[i]))) { parts.Day = null; return false; }
        parts.IsLunar = true;
        at = i;
        return true;
    }

    private static bool BareDay(string text, ref int at, int end, ref DateParts parts)
    {
        var i = at;
        if (i >= end || !char.IsAsciiDigit(text[i]) || parts.MonthTo is not null) return false;
        var day = ChineseNumbers.Read(text, ref i, end, out var digits);
        if (day is < 1 or > 31 || digits > 2 || i < end && !char.IsPunctuation(text[i]) && !char.IsWhiteSpace(text[i]) || i < end && text[i] is '.' or '%') return false;
        parts.Day = day;
        at = i;
        return true;
    }

    private static bool Week(string text, ref int at, int after, int end, DateTerm term, ref DateParts parts)
    {
        var next = after < end ? text[after] : '\0';
        if (term.Value == int.MinValue && at > 0 && (DateTerms.IsNumeral(text[at - 1]) || "每半个首末".Contains(text[at - 1]))) return false;
        var weekday = term.Second;
        var numeral = weekday is > 0 and < 7;
        // 上周三次 is last week, three times; 上周日本 is last week, Japan.
        if (numeral && "次度名个個位场場轮輪家国國方天年月架艘人起条項项份票成分百千万十".Contains(next) && next != '\0'
            || weekday == 7 && text[after - 1] == '日' && next is '本' or '元' or '方' or '军' or '媒' or '韩' or '美')
        {
            if (term.Value == int.MinValue) return false;
            (weekday, after) = (0, after - 1);
        }

        if (term.Value != int.MinValue) parts.WeekShift = term.Value;
        if (weekday > 0) parts.Weekday = weekday;
        at = after;
        // 上周的星期三: the week and its day said apart.
        var i = at;
        if (i < end && text[i] == '的') i++;
        if (weekday == 0 && DateTerms.At(text, i, end) is { Kind: DateWord.WeekShift, Value: int.MinValue, Second: > 0 } named)
            (parts.Weekday, at) = (named.Second, i + named.Text.Length);
        return true;
    }

    private static int TimeOfDay(string text, int at, int end, ref DateParts parts)
    {
        var i = at;
        // 12月16日（周二） and 12月16日 星期二: the weekday stands beside the day.
        if (i < end && text[i] is '（' or '(' && DateTerms.At(text, i + 1, end) is { Kind: DateWord.WeekShift, Second: > 0 } week
            && i + 1 + week.Text.Length < end && text[i + 1 + week.Text.Length] is '）' or ')')
            at = i += week.Text.Length + 2;
        else if (parts.Day is not null && parts.Weekday is null && !parts.DayIsShift && DateTerms.At(text, i < end && text[i] is ' ' or '，' ? i + 1 : i, end) is { Kind: DateWord.WeekShift, Value: int.MinValue, Second: > 0 } beside)
            at = i += beside.Text.Length + (text[i] is ' ' or '，' ? 1 : 0);
        if (i < end && text[i] is ' ' or 'T') i++;
        var term = DateTerms.At(text, i, end);
        if (term.Kind == DateWord.DayPart) (at, parts.HasTime) = (i += term.Text.Length, true);
        return Clock(text, i, end, out var after) ? Timed(ref parts, after) : at;
    }

    private static int Timed(ref DateParts parts, int at)
    {
        parts.HasTime = true;
        return at;
    }

    /// <summary>18:06:40, 8时30分, 三点半.</summary>
    public static bool Clock(string text, int at, int end, out int after)
    {
        after = at;
        if (at >= end || !DateTerms.IsNumeral(text[at])) return false;
        var hour = ChineseNumbers.Read(text, ref after, end, out _);
        if (hour is < 0 or > 24 || after >= end) return false;
        if (text[after] is ':' or '：')
        {
            while (after < end && (text[after] is ':' or '：' || DateTerms.IsDigit(text[after]))) after++;
            return true;
        }

        if (text[after] is not ('时' or '時' or '点' or '點')) return false;
        after++;
        if (after < end && text[after] is '半' or '许' or '整' or '钟' or '多') after++;
        else if (after < end && DateTerms.IsNumeral(text[after]))
        {
            var i = after;
            var minute = ChineseNumbers.Read(text, ref i, end, out _);
            if (minute is >= 0 and < 60 && i < end && text[i] == '分') after = i + 1;
        }

        return true;
    }
}
