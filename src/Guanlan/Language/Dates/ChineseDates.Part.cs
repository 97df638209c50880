namespace Guanlan.Language.Dates;

/// <summary>Halves, quarters, seasons, feasts, and the beginning, middle and end of a year.</summary>
internal static partial class ChineseDates
{
    private static bool PartOfYear(string text, ref int at, int end, bool hasYear, ref DateParts parts)
    {
        if (at >= end) return false;
        var term = DateTerms.At(text, at, end);
        var after = at + (term.Text?.Length ?? 0);
        switch (term.Kind)
        {
            case DateWord.Half:
                (parts.Month, parts.MonthTo) = term.Value == 1 ? (1, 6) : (7, 12);
                at = after;
                return true;
            case DateWord.Season:
                parts.Season = term.Value;
                at = after;
                return true;
            case DateWord.ShiftedSeason when !hasYear:
                if (after < end && text[after] is '节' or '節' or '江' or '季' && text[after] != '季') return false;
                (parts.Year, parts.YearIsShift, parts.Season) = (term.Value, true, term.Second);
                at = after < end && text[after] is '天' or '季' ? after + 1 : after;
                return true;
            case DateWord.Feast:
                if (SolarTerms.IsAmbiguous(term.Text!) && !hasYear && !(after < end && text[after] is '节' or '節' or '时' && after + 1 < end && text[after + 1] is '气' or '氣' or '节' or '節' or '前' or '当') && (at > 0 || after < end)) return false;
                parts.Feast = (Festival)term.Value;
                at = after + (after + 1 < end && text[after] is '节' or '節' && text[after + 1] is '气' or '氣' ? 2 : 0);
                return true;
            case DateWord.YearPortion:
                if (!hasYear && at > 0 && (DateTerms.IsNumeral(text[at - 1]) || text[at - 1] is '每' or '历' or '半' or '周')) return false;
                if (!hasYear) (parts.Year, parts.YearIsShift) = (0, true);
                parts.Portion = (Portion)term.Value;
                at = after;
                return true;
            case DateWord.QuarterShift:
                parts.QuarterShift = term.Value;
                at = after;
                if (at < end && text[at] is '末' or '底') { parts.Portion = Portion.Late; at++; }
                return true;
        }

        return Quarter(text, ref at, end, ref parts) || hasYear && (ShortPart(text, ref at, end, ref parts) || WeekOfYear(text, ref at, end, ref parts));
    }

    private static bool Quarter(string text, ref int at, int end, ref DateParts parts)
    {
        var i = at;
        var upTo = text[i] is '前' or '头' or '頭';
        var fromEnd = text[i] is '后' or '後';
        if (upTo || fromEnd || text[i] == '第') i++;
        if (i >= end) return false;
        var first = text[i] is '首';
        var n = first ? 1 : DateTerms.IsNumeral(text[i]) ? ChineseNumbers.Read(text, ref i, end, out _) : -1;
        if (first) i++;
        if (n < 1 || i >= end) return false;
        if (n <= 4 && text[i] is '季' && (i + 1 < end && text[i + 1] == '度' || first))
        {
            (parts.Month, parts.MonthTo) = (upTo ? 1 : n * 3 - 2, n * 3);
            at = i + (i + 1 < end && text[i + 1] == '度' ? 2 : 1);
            if (at < end && text[at] is '末' or '底') { (parts.Month, parts.MonthTo) = (n * 3, null); at++; }
            return true;
        }

        if (!(upTo || fromEnd) || n > 12 || parts.Year is null) return false;
        if (text[i] is '个' or '個') i++;
        if (i >= end || text[i] != '月') return false;
        (parts.Month, parts.MonthTo) = upTo ? (1, n) : (13 - n, 12);
        at = i + 1;
        return true;
    }

    /// <summary>2021年第一个礼拜, 今年最后三周, 去年最后一天.</summary>
    private static bool WeekOfYear(string text, ref int at, int end, ref DateParts parts)
    {
        var month = NthWeek(text, ref at, end, 53, ref parts) ? 1 : LastOf(text, ref at, end, ref parts) ? 12 : 0;
        if (month > 0) parts.Month = month;
        return month > 0;
    }

    // After a year: 底, 初, 末, 中, 春 ... stand alone; elsewhere they are parts of other words.
    private static bool ShortPart(string text, ref int at, int end, ref DateParts parts)
    {
        var next = at + 1 < end ? text[at + 1] : '\0';
        if ("春夏秋冬".IndexOf(text[at], StringComparison.Ordinal) is var season and >= 0)
        {
            if (next is '节' or '節' or '运' or '耕' or '奥' or '令') return false;
            parts.Season = season + 1;
            at++;
            return true;
        }

        var portion = EdgeOf(text, at, end);
        if (portion == Portion.Whole) return false;
        parts.Portion = portion switch { Portion.FirstTen => Portion.Early, Portion.LastTen => Portion.Late, _ => Portion.Middle };
        at += text[at] == '中' && next == '期' ? 2 : 1;
        return true;
    }

    /// <summary>初, 底, 末 or 中 as the edge of a period, not as the beginning of another word (底特律, 初步, 中国).</summary>
    private static Portion EdgeOf(string text, int at, int end)
    {
        if (at >= end) return Portion.Whole;
        var next = at + 1 < end ? text[at + 1] : '\0';
        return text[at] switch
        {
            '初' when next is not ('步' or '级' or '級' or '中' or '次' or '选' or '稿' or '审' or '定') => Portion.FirstTen,
            '底' when next is not ('特' or '层' or '部' or '线' or '盘' or '牌' or '气' or '薪' or '色') => Portion.LastTen,
            '末' when next is not ('代' or '端' or '班' or '梢') => Portion.LastTen,
            '中' when next is '，' or '。' or '、' or '期' or '\0' => Portion.MiddleTen,
            _ => Portion.Whole,
        };
    }
}
