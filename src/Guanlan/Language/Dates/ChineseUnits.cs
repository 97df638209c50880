namespace Guanlan.Language.Dates;

/// <summary>Counted units of time (三天, 两个半月, 48小时) and what stands around them: a length, or a stretch before or after a day.</summary>
internal static class ChineseUnits
{
    /// <summary>Reads 过去三年, 近两周, 未来五天, 前几天, 三天前, 两个月后, 17天内, 五年来, or a bare length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it begins; afterwards its end.</param>
    /// <param name="end">The limit.</param>
    /// <param name="parts">What it says.</param>
    /// <param name="isLength">True for a length without a direction.</param>
    public static bool TryRead(string text, ref int at, int end, ref DateParts parts, out bool isLength)
    {
        isLength = false;
        var i = at;
        var direction = Direction(text, ref i, end);
        if (i < end && text[i] == ' ') i++;
        var start = i;
        if (!Amount(text, ref i, end, out var halves, out var unit)) return false;
        if (unit.Grain == DateGrain.Year && halves > 600) return false;

        var after = i;
        var tail = Tail(text, ref after, end, at);
        if (tail == Side.None && direction == 0)
        {
            // 三日 and 2025年 are dates, and the date grammar has had its turn before.
            at = i;
            isLength = true;
            return i > start;
        }

        var sign = tail switch { Side.None => direction, Side.Before or Side.Until => -1, _ => 1 };
        Measure(unit, halves * sign, ref parts);
        parts.IsSince = tail is Side.None or Side.Within or Side.Until;
        at = tail != Side.None ? after : i;
        return true;
    }

    private enum Side : byte { None, Before, After, Within, Until }

    private readonly record struct Unit(string Word, DateGrain Grain, double Size);

    // Half units are counted: 两个半月 is five, 半年 one.
    private static bool Amount(string text, ref int at, int end, out int halves, out Unit unit)
    {
        (halves, unit) = (0, default);
        var i = at;
        if (i < end && text[i] == '半') (halves, i) = (1, i + 1);
        else if (i < end && text[i] is '几' or '幾' or '数' or '數')
        {
            // 几十年 is many; how many is not said.
            if (i + 1 < end && text[i + 1] is '十' or '百' or '千' or '万') return false;
            (halves, i) = (6, i + 1);
        }
        else if (i < end && DateTerms.IsNumeral(text[i]) && !(i > 0 && text[i - 1] is '几' or '幾' or '数' or '數') && ChineseNumbers.Read(text, ref i, end, out _) is >= 0 and < 5000 and var count) halves = 2 * count;
        else return false;

        if (i < end && text[i] is '多' or '余' or '餘' or '几' or '来') i++;
        if (i < end && text[i] is '个' or '個') i++;
        if (i < end && text[i] is '多') i++;
        if (i < end && text[i] == '半' && halves > 1) (halves, i) = (halves + 1, i + 1);
        if (!TryUnit(text, ref i, end, out unit)) return false;
        if (i < end && text[i] == '半' && halves > 1 && halves % 2 == 0)
        {
            (halves, i) = (halves + 1, i + 1);
            if (unit.Word == "分" && i < end && text[i] is '钟' or '鐘') i++;
        }

        if (i < end && text[i] is '多' or '余' or '餘') i++;
        at = i;
        return true;
    }

    private static void Measure(Unit unit, int halves, ref DateParts parts)
    {
        var (sign, size) = (Math.Sign(halves), Math.Abs(halves));
        var (grain, amount) = unit.Grain switch
        {
            DateGrain.Year when unit.Size >= 10 => (DateGrain.Year, size * (int)unit.Size / 2),
            DateGrain.Year => size % 2 == 0 ? (DateGrain.Year, size / 2) : (DateGrain.Month, size * 6),
            DateGrain.Month when unit.Size > 1 => (DateGrain.Month, size * (int)unit.Size / 2),
            DateGrain.Month => size % 2 == 0 ? (DateGrain.Month, size / 2) : size == 1 ? (DateGrain.Day, 15) : (DateGrain.Month, size / 2),
            DateGrain.Week => size % 2 == 0 ? (DateGrain.Week, size / 2 * 7) : (DateGrain.Day, (int)Math.Ceiling(size * 3.5)),
            DateGrain.Day => (DateGrain.Day, (int)Math.Ceiling(size * unit.Size / 2 - 1e-9)),
            // The hour of publication is not known and taken for noon.
            _ => (DateGrain.Time, (int)Math.Floor(0.5 + sign * size / 2.0 * unit.Size / 86400) * sign),
        };
        (parts.Stretch, parts.StretchGrain, parts.HasTime) = (sign * amount, grain, grain == DateGrain.Time);
    }

    private static int Direction(string text, ref int at, int end)
    {
        if (at > 0 && text[at - 1] == '元') return 0;
        foreach (var (word, sign) in Directions)
            if (at + word.Length < end && string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                at += word.Length;
                return sign;
            }

        return 0;
    }

    private static readonly (string, int)[] Directions =
        [("过去的", -1), ("过去", -1), ("過去的", -1), ("過去", -1), ("最近的", -1), ("最近", -1), ("近", -1), ("未来的", 1), ("未来", 1), ("未來", 1), ("今后", 1), ("今後", 1), ("接下来的", 1), ("接下来", 1), ("前", -1), ("后", 1)];

    private static Side Tail(string text, ref int at, int end, int start)
    {
        var i = at;
        if (i < end && text[i] is '以' or '之') i++;
        if (i >= end) return Side.None;
        var next = i + 1 < end ? text[i + 1] : '\0';
        var side = text[i] switch
        {
            '前' when next is not ('后' or '後' or '往' or '期' or '线') => Side.Before,
            '后' or '後' => Side.After,
            '来' or '來' when i > at || !"一到自了访过回说看做打找".Contains(next) => Side.Until,
            // 三天内 is a term that is set, or a length of the past: only what is to come gives it days.
            '内' or '內' when start <= 1 && end - i <= 2 || FutureCues.Around(text, start, i) => Side.Within,
            _ => Side.None,
        };
        if (side == Side.Before && i == at && next == '进') return Side.None;
        if (side != Side.None) at = i + 1;
        return side;
    }

    private static bool TryUnit(string text, ref int at, int end, out Unit unit)
    {
        foreach (var known in Units)
            if (at + known.Word.Length <= end && string.CompareOrdinal(text, at, known.Word, 0, known.Word.Length) == 0)
            {
                // 三分 and 两刻 count other things too; 分 is a minute before 半 and 钟 only.
                if (known.Word == "分" && !(at + 1 < end && text[at + 1] == '半')) continue;
                at += known.Word.Length;
                unit = known;
                return true;
            }

        unit = default;
        return false;
    }

    private static readonly Unit[] Units =
    [
        new("星期", DateGrain.Week, 7), new("礼拜", DateGrain.Week, 7), new("禮拜", DateGrain.Week, 7), new("周年", DateGrain.Year, 1), new("週年", DateGrain.Year, 1), new("周", DateGrain.Week, 7), new("週", DateGrain.Week, 7),
        new("工作日", DateGrain.Day, 1.4), new("交易日", DateGrain.Day, 1.4), new("昼夜", DateGrain.Day, 1),
        new("天", DateGrain.Day, 1), new("日", DateGrain.Day, 1), new("季度", DateGrain.Month, 3), new("月", DateGrain.Month, 1), new("世纪", DateGrain.Year, 100), new("世紀", DateGrain.Year, 100), new("年", DateGrain.Year, 1),
        new("小时", DateGrain.Time, 3600), new("小時", DateGrain.Time, 3600), new("钟头", DateGrain.Time, 3600), new("鐘頭", DateGrain.Time, 3600), new("刻钟", DateGrain.Time, 900), new("分钟", DateGrain.Time, 60), new("分鐘", DateGrain.Time, 60), new("分", DateGrain.Time, 60), new("秒", DateGrain.Time, 1),
    ];
}
