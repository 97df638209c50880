namespace Guanlan.Language.Dates;

/// <summary>Counted units of time (三天, 两个月, 48小时) and what stands around them: a length, or a stretch before or after a day.</summary>
internal static class ChineseUnits
{
    /// <summary>Reads 过去三年, 近两周, 未来五天, 前几天, 三天前, 两个月后, 五年来, or a bare length.</summary>
    public static bool TryRead(string text, ref int at, int end, ref DateParts parts, out bool isLength)
    {
        isLength = false;
        var i = at;
        var direction = Direction(text, ref i, end);
        var halfUnit = i < end && text[i] == '半';
        var start = i;
        var count = halfUnit ? 1 : text[i] is '几' or '幾' or '数' or '數' ? 3 : -1;
        if (count > 0) i++;
        else if (i < end && DateTerms.IsNumeral(text[i])) count = ChineseNumbers.Read(text, ref i, end, out _);
        if (count < 0 || i >= end) return false;
        if (text[i] is '多' or '余' or '餘' or '几') i++;
        if (i < end && text[i] is '个' or '個') i++;
        if (i < end && text[i] == '半') i++;
        if (!TryUnit(text, ref i, end, out var grain, out var size)) return false;
        if (i < end && text[i] == '半') i++;
        if (i < end && text[i] is '多' or '余' or '餘') i++;
        var days = halfUnit ? Math.Max(1, size / 2) : count * size;
        if (grain == DateGrain.Year && count > 300) return false;

        var after = i;
        var tail = Tail(text, ref after, end);
        if (tail == 0 && direction == 0)
        {
            // 三日 and 2025年 are dates, and the date grammar has had its turn before.
            at = i;
            isLength = true;
            return i > start;
        }

        var sign = tail != 0 ? tail : direction;
        parts.StretchGrain = halfUnit && grain == DateGrain.Year ? DateGrain.Month : grain;
        parts.Stretch = sign * (grain switch { DateGrain.Year => halfUnit ? 6 : count, DateGrain.Month => halfUnit ? 1 : count, _ => days });
        parts.IsSince = tail == 0;
        parts.HasTime = grain == DateGrain.Time;
        at = tail != 0 ? after : i;
        return true;
    }

    private static int Direction(string text, ref int at, int end)
    {
        foreach (var (word, sign) in Directions)
            if (at + word.Length < end && string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                at += word.Length;
                return sign;
            }

        return 0;
    }

    private static readonly (string, int)[] Directions =
        [("过去的", -1), ("过去", -1), ("過去", -1), ("最近", -1), ("近", -1), ("未来", 1), ("未來", 1), ("今后", 1), ("今後", 1), ("前", -1), ("后", 1)];

    private static int Tail(string text, ref int at, int end)
    {
        if (at < end && text[at] is '以' or '之') at++;
        if (at >= end) return 0;
        if (text[at] == '前' && !(at + 1 < end && text[at + 1] is '后' or '後' or '往' or '期')) { at++; return -1; }
        if (text[at] is '后' or '後') { at++; return 1; }
        return 0;
    }

    private static bool TryUnit(string text, ref int at, int end, out DateGrain grain, out int size)
    {
        foreach (var (word, found, days) in Units)
            if (at + word.Length <= end && string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                at += word.Length;
                (grain, size) = (found, days);
                return true;
            }

        (grain, size) = (DateGrain.Day, 0);
        return false;
    }

    private static readonly (string, DateGrain, int)[] Units =
    [
        ("星期", DateGrain.Week, 7), ("礼拜", DateGrain.Week, 7), ("周年", DateGrain.Year, 0), ("周", DateGrain.Week, 7), ("週", DateGrain.Week, 7),
        ("天", DateGrain.Day, 1), ("日", DateGrain.Day, 1), ("月", DateGrain.Month, 0), ("年", DateGrain.Year, 0),
        ("小时", DateGrain.Time, 0), ("小時", DateGrain.Time, 0), ("分钟", DateGrain.Time, 0), ("分鐘", DateGrain.Time, 0), ("秒", DateGrain.Time, 0),
    ];
}
