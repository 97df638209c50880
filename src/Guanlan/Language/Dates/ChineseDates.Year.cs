namespace Guanlan.Language.Dates;

/// <summary>Years and the parts of a year.</summary>
internal static partial class ChineseDates
{
    private static bool Year(string text, ref int at, int end, ref DateParts parts)
    {
        var term = DateTerms.At(text, at, end);
        var after = at + (term.Text?.Length ?? 0);
        switch (term.Kind)
        {
            case DateWord.YearShift:
                (parts.Year, parts.YearIsShift) = (term.Value, true);
                break;
            case DateWord.ContextYear:
                (parts.Year, parts.YearFromContext) = (term.Value, true);
                break;
            case DateWord.CenturyShift:
                (parts.Year, parts.YearSpan) = (2000 + 100 * term.Value, 100);
                Decade(text, ref after, end, ref parts);
                break;
            case DateWord.Era:
                if (!EraYear(text, ref after, end, term.Value, ref parts)) return false;
                break;
            default:
                return NumberedYear(text, ref at, end, ref parts);
        }

        at = after;
        return true;
    }

    private static bool EraYear(string text, ref int at, int end, int start, ref DateParts parts)
    {
        var n = at < end && text[at] == '元' ? 1 : -1;
        if (n == 1) at++;
        else n = ChineseNumbers.Read(text, ref at, end, out _);
        if (n < 1 || n > 150 || at >= end || text[at] != '年') return false;
        at++;
        parts.Year = start + n;
        if (start != 1911 && at < end && text[at] == '度') { at++; parts.IsFiscal = true; }
        return true;
    }

    private static bool NumberedYear(string text, ref int at, int end, ref DateParts parts)
    {
        if (at >= end || !DateTerms.IsNumeral(text[at])) return false;
        var i = at;
        var n = ChineseNumbers.Read(text, ref i, end, out var digits);
        if (n < 0 || i >= end) return false;
        if (i + 1 < end && text[i] is '世' && text[i + 1] is '纪' or '紀' && n is > 9 and < 22)
        {
            i += 2;
            (parts.Year, parts.YearSpan) = ((n - 1) * 100, 100);
            Decade(text, ref i, end, ref parts);
            at = i;
            return true;
        }

        if (digits == 4 && n is >= 1000 and <= 2200 && YearRange(text, ref i, end, n, ref parts)) { at = i; return true; }
        if (text[i] == ' ' && i + 1 < end) i++;
        if (text[i] != '年' || i >= 3 && text[at - 1 < 0 ? 0 : at - 1] == '前' && at >= 3 && text[at - 2] == '元') return false;
        var after = i + 1;
        if (after < end && text[after] == '代')
        {
            var start = n >= 1000 ? n : n % 10 == 0 && n < 100 ? 1900 + n : -1;
            if (start < 0) return false;
            (parts.Year, parts.YearSpan) = (start, 10);
            at = after + 1;
            DecadePart(text, ref at, end, ref parts);
            return true;
        }

        if (digits == 4 && n is >= 1000 and <= 2200) parts.Year = n;
        else if (digits == 2 && SaysMore(text, at, after, end)) parts.Year = n <= 40 ? 2000 + n : 1900 + n;
        else if (digits == 3 && n is >= 60 and <= 160 && SaysMonth(text, after, end)) parts.Year = 1911 + n;
        else return false;
        if (after < end && text[after] is '度' or '份') after++;
        at = after;
        return true;
    }

    // 98年 alone is a length as often as a year; with a month or a part after it, a nought or 在 before it, it is a year.
    private static bool SaysMore(string text, int start, int at, int end)
    {
        if (text[start] is '0' or '０' or '零' or '〇') return true;
        if (at < end && (text[at] is '底' or '末' or '初' or '春' or '夏' or '秋' or '冬' || text[at] is '第' or '前' && at + 1 < end && DateTerms.IsNumeral(text[at + 1])
            || SaysMonth(text, at, end) || DateTerms.At(text, at, end).Kind is DateWord.Feast or DateWord.Half or DateWord.YearPortion)) return true;
        if (!DateTerms.IsDigit(text[start])) return false;
        var closed = at >= end || char.IsPunctuation(text[at]) || text[at] is '的' or '起' or '开' or '到' or '至' or '那';
        return closed && (start == 0 && at >= end || start > 0 && text[start - 1] is '在' or '自' or '从' or '從' or '于' or '於' or '到' or '至');
    }

    /// <summary>2020至2025年, 1995 - 1997年, 2023—24年度, 2023、2024年: years up to the one that bears the word.</summary>
    private static bool YearRange(string text, ref int at, int end, int first, ref DateParts parts)
    {
        var i = at;
        if (!ChineseDates.Connector(text, ref i, end, list: true) || i >= end || !DateTerms.IsDigit(text[i])) return false;
        var last = ChineseNumbers.Read(text, ref i, end, out var digits);
        if (digits == 2) last += first / 100 * 100;
        else if (digits != 4) return false;
        if (i < end && text[i] == ' ') i++;
        if (last <= first || last - first > 150 || i >= end || text[i] is not ('年' or '赛' or '财' or '学')) return false;
        (parts.Year, parts.YearSpan) = (first, last - first + 1);
        at = text[i] == '年' ? i + 1 : i;
        if (at < end && text[at] == '度') at++;
        return true;
    }

    private static bool SaysMonth(string text, int at, int end)
    {
        if (at >= end || !DateTerms.IsNumeral(text[at])) return false;
        _ = ChineseNumbers.Read(text, ref at, end, out _);
        return at < end && text[at] is '月' or '季';
    }

    private static void Decade(string text, ref int at, int end, ref DateParts parts)
    {
        var i = at;
        if (i >= end || !DateTerms.IsNumeral(text[i])) { DecadePart(text, ref at, end, ref parts); return; }
        var n = ChineseNumbers.Read(text, ref i, end, out _);
        if (n < 10 || i + 1 >= end || text[i] != '年' || text[i + 1] != '代') return;
        // 七八十年代 reads as 780.
        if (n > 99) (parts.Year, parts.YearSpan) = (parts.Year + n / 100 * 10, 20);
        else (parts.Year, parts.YearSpan) = (parts.Year + n, 10);
        at = i + 2;
        DecadePart(text, ref at, end, ref parts);
    }

    private static void DecadePart(string text, ref int at, int end, ref DateParts parts)
    {
        if (at >= end) return;
        var portion = text[at] switch { '初' => Portion.Early, '末' => Portion.Late, '中' => Portion.Middle, _ => Portion.Whole };
        if (portion == Portion.Whole) return;
        if (portion == Portion.Middle && !(at + 1 < end && text[at + 1] is '期' or '叶')) return;
        parts.Portion = portion;
        at += at + 1 < end && text[at + 1] is '期' or '叶' ? 2 : 1;
    }
}
