namespace Guanlan.Language.Dates;

/// <summary>Months, parts of months, and weeks of a month.</summary>
internal static partial class ChineseDates
{
    private static bool Month(string text, ref int at, int end, bool hasYear, ref DateParts parts)
    {
        if (at >= end) return false;
        var term = DateTerms.At(text, at, end);
        var i = at + (term.Text?.Length ?? 0);
        switch (term.Kind)
        {
            case DateWord.MonthShift:
                (parts.Month, parts.MonthIsShift) = (term.Value, true);
                break;
            case DateWord.ContextMonth:
                (parts.Month, parts.MonthFromContext) = (term.Value, true);
                break;
            case DateWord.MonthPortion:
                if (at > 0 && (DateTerms.IsNumeral(text[at - 1]) || "个個每满足整岁".Contains(text[at - 1]))) return false;
                if (term.Value == (int)Portion.MiddleTen && EdgeOf(text, at + 1, end) == Portion.Whole) return false;
                (parts.Month, parts.MonthIsShift, parts.Portion) = (0, true, (Portion)term.Value);
                at = i;
                return true;
            case DateWord.Lunar:
                if (!LunarMonth(text, ref i, end, term.Value, ref parts)) return false;
                at = i;
                return true;
            default:
                if (AdjacentMonths(text, ref at, end, ref parts)) return true;
                i = at;
                if (hasYear && text[i] == '第') i++;
                if (!Counted(text, ref i, end, i > at ? "个個" : "月", 12, out var month, out var to)) return false;
                if (i > at && text[at] == '第' && !(i < end && text[i++] == '月')) return false;
                if (i + 1 < end && (text[i] == '革' || text[i] == '怀')) return false;
                (parts.Month, parts.MonthTo) = (month, to);
                if (i < end && text[i] == '份') i++;
                break;
        }

        at = i;
        PartOfMonth(text, ref at, end, ref parts);
        return true;
    }

    private static void PartOfMonth(string text, ref int at, int end, ref DateParts parts)
    {
        var i = at;
        if (i < end && text[i] is '的' or ' ') i++;
        var term = DateTerms.At(text, i, end);
        if (term.Kind == DateWord.Portion)
        {
            parts.Portion = (Portion)term.Value;
            at = i + term.Text.Length;
            return;
        }

        var edge = EdgeOf(text, i, end);
        if (edge != Portion.Whole)
        {
            parts.Portion = edge;
            at = i + (i + 1 < end && text[i] == '中' && text[i + 1] == '期' ? 2 : 1);
            return;
        }

        if (NthWeek(text, ref i, end, 5, ref parts) || LastOf(text, ref i, end, ref parts)) at = i;
    }

    /// <summary>第三周, 第二个星期, 第一个星期二.</summary>
    private static bool NthWeek(string text, ref int at, int end, int most, ref DateParts parts)
    {
        var i = at;
        if (i >= end || text[i] is not ('第' or '首' or '头')) return false;
        var n = text[i++] == '第' ? i < end && DateTerms.IsNumeral(text[i]) ? ChineseNumbers.Read(text, ref i, end, out _) : -1 : 1;
        if (i < end && text[i] is '个' or '個') i++;
        if (n < 1 || n > most || !WeekName(text, ref i, end, ref parts)) return false;
        parts.WeekOfMonth = n;
        at = i;
        return true;
    }

    /// <summary>最后一周, 最后一个星期一, 最后三天.</summary>
    private static bool LastOf(string text, ref int at, int end, ref DateParts parts)
    {
        var i = at;
        if (i + 2 >= end || text[i] != '最' || text[i + 1] is not ('后' or '後')) return false;
        i += 2;
        if (text[i] == ' ') i++;
        var n = i < end && DateTerms.IsNumeral(text[i]) ? ChineseNumbers.Read(text, ref i, end, out _) : -1;
        if (i < end && text[i] == ' ') i++;
        if (i < end && text[i] is '个' or '個') i++;
        if (n is < 1 or > 60 || i >= end) return false;
        if (text[i] is '天' or '日') (parts.LastDays, i) = (n, i + 1);
        else if (!WeekName(text, ref i, end, ref parts)) return false;
        else if (n == 1) parts.WeekOfMonth = -1;
        else (parts.LastDays, parts.NthWeekday) = (7 * n, null);
        at = i;
        return true;
    }

    private static bool WeekName(string text, ref int at, int end, ref DateParts parts)
    {
        var term = DateTerms.At(text, at, end);
        if (term.Kind == DateWord.WeekShift && term.Value == int.MinValue && term.Second is > 0 and < 8) (parts.NthWeekday, at) = (term.Second, at + term.Text.Length);
        else if (at < end && text[at] is '周' or '週') at++;
        else if (at + 1 < end && text[at] is '星' or '礼' or '禮' && text[at + 1] is '期' or '拜') at += 2;
        else return false;
        return true;
    }

    // 三四月, 七八月份: two months that follow each other.
    private static bool AdjacentMonths(string text, ref int at, int end, ref DateParts parts)
    {
        if (at + 2 >= end) return false;
        var (first, second) = ("一二三四五六七八九".IndexOf(text[at], StringComparison.Ordinal) + 1, "一二三四五六七八九".IndexOf(text[at + 1], StringComparison.Ordinal) + 1);
        if (first < 1 || second != first + 1 || text[at + 2] != '月') return false;
        (parts.Month, parts.MonthTo) = (first, second);
        at += at + 3 < end && text[at + 3] is '份' or '间' or '間' ? 4 : 3;
        return true;
    }

    private static bool LunarMonth(string text, ref int at, int end, int month, ref DateParts parts)
    {
        if (month == 0)
        {
            var term = DateTerms.At(text, at, end);
            if (term.Kind == DateWord.Lunar && term.Value > 0) (month, at) = (term.Value, at + term.Text.Length);
            else if (!Counted(text, ref at, end, "月", 12, out month, out _)) return false;
        }

        (parts.Month, parts.IsLunar) = (month, true);
        _ = LunarDay(text, ref at, end, ref parts);
        return true;
    }

    private static bool LunarDay(string text, ref int at, int end, ref DateParts parts)
    {
        var i = at;
        if (i < end && text[i] == '初') i++;
        if (i >= end || !DateTerms.IsNumeral(text[i])) return false;
        var day = ChineseNumbers.Read(text, ref i, end, out _);
        if (day is < 1 or > 30) return false;
        if (i < end && text[i] is '日' or '号') i++;
        parts.Day = day;
        at = i;
        return true;
    }
}
