namespace Guanlan.Language.Dates;

/// <summary>One expression with all that belongs to it: a second end after 至, and 以来, 起 or 前 behind it.</summary>
internal static class DateExpression
{
    /// <summary>Reads and resolves the expression that begins at <paramref name="at"/>, and steps over it; nothing is stepped over if there is none.</summary>
    public static bool TryRead(string text, ref int at, DateOnly? reference, ref DateContext context, out DateMention mention)
    {
        mention = null!;
        var (start, i, end) = (at, at, text.Length);
        var parts = default(DateParts);
        if (!Simple(text, ref i, end, ref parts, out var isLength)) return false;
        if (isLength)
        {
            at = i;
            mention = new DateMention(TextSpan.FromBounds(start, i), default, DateGrain.Day, IsDuration: true);
            return true;
        }

        if (parts.StretchGrain == DateGrain.Year && parts.Stretch is not null && AnniversaryOf(text, ref i, end)) parts.DayTo = 0;
        var resolver = new DateResolver(text, reference, context);
        var secondStart = i;
        var second = default(DateParts);
        var isRange = Second(text, ref i, end, start, parts, ref second, ref secondStart);
        if (!isRange) NamedDay(text, i, ref parts);
        if (!isRange) Suffix(text, ref i, end, start, ref parts);
        var interval = resolver.Resolve(parts, start, i, out var grain);
        if (!(parts.Begins && context.HasDay && context.Distance(text, start) < 2)) context.Note(parts, interval, secondStart);
        if (isRange)
        {
            var last = default(DateInterval);
            second.Inherit(parts);
            if (second.IsRecent || second.IsNow) last = new DateInterval(reference, reference);
            else
            {
                last = new DateResolver(text, reference, context).Resolve(second, secondStart, i, out var other);
                if (last.To < interval.From) last = Later(last, second);
                context.Note(second, last, i);
                if (other < grain) grain = other;
            }

            if (last.To is not null && interval.From <= last.To) interval = new DateInterval(interval.From, last.To);
            else if (last.IsKnown && !interval.IsKnown) interval = last;
        }

        mention = new DateMention(TextSpan.FromBounds(start, i), interval, grain);
        at = i;
        return true;
    }

    private static bool Simple(string text, ref int at, int end, ref DateParts parts, out bool isLength, bool isSecond = false)
    {
        isLength = false;
        if (NumericDates.TryRead(text, ref at, end, ref parts, isSecond)) return true;
        parts = default;
        if (text[at] > 0x80 || DateTerms.IsDigit(text[at]))
        {
            if (ChineseDates.TryRead(text, ref at, end, ref parts)) return true;
            parts = default;
            if (DateTerms.At(text, at, end) is { Kind: DateWord.Recent } recent)
            {
                if (text[at] == '最' && ChineseUnits.TryRead(text, ref at, end, ref parts, out isLength)) return true;
                at += recent.Text.Length;
                return parts.IsRecent = true;
            }

            if (DateTerms.At(text, at, end) is { Kind: DateWord.Now } now)
            {
                at += now.Text.Length;
                return parts.IsNow = true;
            }

            if (BareClock(text, ref at, end, ref parts)) return true;
            if (DateTerms.At(text, at, end) is { Kind: DateWord.DayPart } part && ChineseDates.Clock(text, at + part.Text.Length, end, out var after))
            {
                (parts.Day, parts.DayFromContext, parts.HasTime, at) = (0, true, true, after);
                return true;
            }

            if (ChineseUnits.TryRead(text, ref at, end, ref parts, out isLength)) return true;
            parts = default;
            if (!DateTerms.IsDigit(text[at])) return false;
        }

        var start = at;
        if (!EnglishDates.TryRead(text, ref at, end, ref parts)) { at = start; return false; }
        isLength = parts.IsEmpty;
        return true;
    }

    // 十一点半, 15:37, 8时30分 without a day mean the day that the text speaks of; 十一点 alone counts points as often.
    private static bool BareClock(string text, ref int at, int end, ref DateParts parts)
    {
        if (at > 0 && (text[at - 1] < 0x80 && text[at - 1] is not (' ' or '(' or '\n') || "第比分以约近超每差".Contains(text[at - 1]))) return false;
        if (!ChineseDates.Clock(text, at, end, out var after)) return false;
        var last = text[after - 1];
        var figures = last is >= '0' and <= '9';
        if (figures && !(text.AsSpan(at, after - at) is [_, ':' or '：', _, _] or [_, _, ':' or '：', _, _] or { Length: 7 or 8 })) return false;
        if (last is '点' or '點' or '时' or '時' or '多' || figures && after < end && (text[after] is ':' or '.' or '%' || char.IsAsciiLetter(text[after]) || text[after] == ' ' && after + 1 < end && text[after + 1] < 0x80)) return false;
        if (figures && text[after - 3] is not (':' or '：') || figures && text[after - 2] > '5') return false;
        (parts.Day, parts.DayFromContext, parts.HasTime, at) = (0, true, true, after);
        return true;
    }

    // 五年前的今天, 三年前的12月: the day is said after the distance.
    private static bool AnniversaryOf(string text, ref int at, int end)
    {
        foreach (var word in (ReadOnlySpan<string>)["的今天", "今天", "的这一天", " today"])
            if (at + word.Length <= end && string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                at += word.Length;
                return true;
            }

        return false;
    }

    // Days that name what happened on them: the Sept. 11 attacks are those of 2001 whenever one writes.
    private static void NamedDay(string text, int at, ref DateParts parts)
    {
        if (parts.Year is not null || (parts.Month, parts.Day) is not ((9, 11) or (10, 7) or (1, 6))) return;
        var behind = text.AsSpan(at, Math.Min(24, text.Length - at));
        foreach (var (month, day, year, words) in NamedDays)
            if (month == parts.Month && day == parts.Day)
                foreach (var word in words)
                    if (behind.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                        parts.Year = year;
    }

    private static readonly (int Month, int Day, int Year, string[] Words)[] NamedDays =
        [(9, 11, 2001, [" attack", " terror", " hijack", " memorial", "恐怖袭击", "恐袭"]), (10, 7, 2023, [" attack", " massacre"]), (1, 6, 2021, [" riot", " insurrection", " attack", " capitol"])];

    private static bool Second(string text, ref int at, int end, int start, in DateParts first, ref DateParts second, ref int secondStart)
    {
        var i = at;
        if (first.IsRecent || first.IsNow || first.Stretch is not null && !first.SeasonShift) return false;
        var chinese = ChineseDates.Connector(text, ref i, end);
        if (!chinese)
        {
            if (!(EnglishDates.Take(text, ref i, end, " to ") || EnglishDates.Take(text, ref i, end, " through ") || EnglishDates.Take(text, ref i, end, " until ")
                || EnglishDates.PrecededBy(text, start, "between") && EnglishDates.Take(text, ref i, end, " and "))) return false;
        }

        if (i >= end) return false;
        secondStart = i;
        var found = default(DateParts);
        if (!Simple(text, ref i, end, ref found, out var isLength, isSecond: true) || isLength || found.Stretch is not null) return false;
        if (found.Year is not null && found.Month is null && first.Month is not null && found.IsAbsoluteYear) return false;
        second = found;
        if (i < end && text[i] == '止') i++;
        at = i;
        return true;
    }

    private static DateInterval Later(DateInterval last, in DateParts parts)
    {
        if (parts.Year is not null || last.From is not { } from || last.To is not { } to || from.Year > 9000) return last;
        if (parts.Weekday is not null) return new DateInterval(from.AddDays(7), to.AddDays(7));
        return parts.IsBareDay ? new DateInterval(from.AddMonths(1), to.AddMonths(1)) : new DateInterval(from.AddYears(1), to.AddYears(1));
    }

    private static void Suffix(string text, ref int at, int end, int start, ref DateParts parts)
    {
        if (EnglishDates.PrecededBy(text, start, "since")) { parts.IsSince = true; return; }
        if (at >= end || text[at] < 0x80 || parts.Stretch is not null) return;
        var next = at + 1 < end ? text[at + 1] : '\0';
        var since = text[at] is '以' or '之' && next is '来' or '來' or '后' or '後' ? 2
            : text[at] == '至' && next is '今' ? 2
            : text[at] == '起' && next is not ('飞' or '草' or '诉' or '码' or '义' or '点') ? 1
            : text[at] is '开' or '開' && next == '始' ? 2 : 0;
        if (since > 0)
        {
            // 4日起 dates the beginning; 4月起 leaves it open.
            var dated = parts.Day is not null || parts.Weekday is not null || parts.Portion != Portion.Whole || parts.DayFromContext;
            parts.IsSince = !dated || text[at] is '以' or '至';
            parts.Begins = dated && text[at] is '起' or '开';
            parts.IsUntilNow = text[at] == '至';
            at += since;
            if (at + 2 <= end && text[at] == '至' && text[at + 1] == '今') (at, parts.IsSince, parts.IsUntilNow) = (at + 2, true, true);
            return;
        }

        var before = text[at] is '以' or '之' && next == '前' ? 2 : text[at] == '前' && next is not ('后' or '後' or '往' or '夕' or '三' or '两' or '几') ? 1 : 0;
        if (before == 0 || parts.YearIsShift && parts.Month is null && parts.Portion == Portion.Whole || parts.DayIsShift) return;
        parts.IsBefore = true;
        at += before;
    }
}
