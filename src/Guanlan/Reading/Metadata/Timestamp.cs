using System.Globalization;
using System.Text.RegularExpressions;

namespace Guanlan.Reading.Metadata;

/// <summary>Points in time as machines and mastheads print them: RFC 1123, ISO 8601, 2025年12月09日 18:06:40, 2025-12-09 18:06, December 9, 2025.</summary>
internal static partial class Timestamp
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    /// <summary>Reads a whole string as a time, or gives null.</summary>
    public static DateTimeOffset? Parse(string? text) => Parse(text, isChinese: false);

    /// <summary>Reads a whole string as a time, or gives null. In a Chinese source CST is China's time, not that of Chicago, and a time without a zone is Beijing time.</summary>
    public static DateTimeOffset? Parse(string? text, bool isChinese)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 120) return null;
        text = text.Trim().Trim('"', '\'');
        if (Iso().Match(text) is { Success: true } iso) return FromIso(iso, isChinese);
        if (isChinese) text = ChinaTime().Replace(text, "+0800");
        if (Rfc().Match(text) is { Success: true } rfc) return FromNames(rfc);
        if (Unix().Match(text) is { Success: true } unix) return FromNames(unix);
        if (text.Length is 10 or 13 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return DateTimeOffset.FromUnixTimeMilliseconds(text.Length > 11 ? seconds : seconds * 1000);
        return Find(text, out _, out _);
    }

    /// <summary>The first time printed inside a text, and where it stands; null if there is none with year, month and day.</summary>
    public static DateTimeOffset? Find(string text, out int at, out int length)
    {
        (at, length) = (0, 0);
        foreach (var pattern in (ReadOnlySpan<Regex>)[Printed(), MonthFirst(), DayFirst()])
        {
            var match = pattern.Match(text);
            if (!match.Success) continue;
            (at, length) = (match.Index, match.Length);
            var found = pattern == Printed() ? FromPrinted(match) : FromNames(match);
            if (found is not null) return found;
        }

        return null;
    }

    private static DateTimeOffset? FromIso(Match match, bool isChinese)
    {
        var zone = match.Groups["zone"].Value;
        var offset = zone.Length > 0 ? Offset(zone) : isChinese && match.Groups["h"].Success ? Beijing : TimeSpan.Zero;
        return Make(Number(match, "y"), Number(match, "m"), Number(match, "d"), Number(match, "h"), Number(match, "min"), Number(match, "s"), offset);
    }

    // A time printed on a Chinese page without a zone is Beijing time.
    private static DateTimeOffset? FromPrinted(Match match)
    {
        var year = Number(match, "y");
        var hour = Number(match, "h");
        if (match.Groups["pm"].Success && match.Groups["pm"].Value is "下午" or "晚上" or "晚" && hour < 12) hour += 12;
        return Make(year, Number(match, "m"), Number(match, "d"), hour, Number(match, "min"), Number(match, "s"), match.Groups["zone"].Success ? Offset(match.Groups["zone"].Value) : Beijing);
    }

    private static DateTimeOffset? FromNames(Match match)
    {
        var month = "janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(match.Groups["mon"].Value[..3].ToLowerInvariant(), StringComparison.Ordinal) / 3 + 1;
        var year = Number(match, "y");
        if (year < 100) year += year < 70 ? 2000 : 1900;
        var hour = Number(match, "h");
        var half = match.Groups["pm"].Value.ToLowerInvariant();
        if (half.StartsWith('p') && hour < 12) hour += 12;
        if (half.StartsWith('a') && hour == 12) hour = 0;
        return Make(year, month, Number(match, "d"), hour, Number(match, "min"), Number(match, "s"), Offset(match.Groups["zone"].Value));
    }

    private static DateTimeOffset? Make(int year, int month, int day, int hour, int minute, int second, TimeSpan offset)
    {
        if (year is < 1000 or > 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        if (hour == 24 && minute == 0) return new DateTimeOffset(year, month, day, 0, 0, 0, offset).AddDays(1);
        if (hour > 23 || minute > 59) (hour, minute, second) = (0, 0, 0);
        return new DateTimeOffset(year, month, day, hour, minute, Math.Min(second, 59), offset);
    }

    private static TimeSpan Offset(string zone)
    {
        zone = zone.Trim();
        if (zone.Length == 0 || zone[0] is not ('+' or '-')) return zone.ToUpperInvariant() switch { "EST" => TimeSpan.FromHours(-5), "EDT" => TimeSpan.FromHours(-4), "CST" => TimeSpan.FromHours(-6), "CDT" => TimeSpan.FromHours(-5), "MST" => TimeSpan.FromHours(-7), "MDT" => TimeSpan.FromHours(-6), "PST" => TimeSpan.FromHours(-8), "PDT" => TimeSpan.FromHours(-7), "BST" => TimeSpan.FromHours(1), "CET" => TimeSpan.FromHours(1), "CEST" => TimeSpan.FromHours(2), "JST" or "KST" => TimeSpan.FromHours(9), _ => TimeSpan.Zero };
        var digits = zone[1..].Replace(":", "", StringComparison.Ordinal);
        if (digits.Length is not (2 or 4) || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return TimeSpan.Zero;
        var minutes = digits.Length == 2 ? value * 60 : value / 100 * 60 + value % 100;
        return minutes > 14 * 60 ? TimeSpan.Zero : TimeSpan.FromMinutes(zone[0] == '-' ? -minutes : minutes);
    }

    private static int Number(Match match, string group) => match.Groups[group] is { Success: true, Value: { Length: > 0 and < 5 } value } ? int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?:[T ]\s?(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2})(?:[.,]\d+)?)?\s?(?<zone>Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)(?!\d)", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?:[A-Za-z]{3,9}\.?,?\s+)?(?<d>\d{1,2})[\s-](?<mon>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?[\s,-]+(?<y>\d{4}|\d{2})(?:[,\s]+(?:at\s+)?(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2}))?\s*(?<pm>[AaPp]\.?[Mm]\.?)?\s*(?<zone>[+-]\d{2}:?\d{2}|[A-Z]{1,4})?)?", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Rfc();

    [GeneratedRegex(@"(?<![\d.])(?<y>(?:19|20)\d{2})\s*[-/.年]\s*(?<m>\d{1,2})\s*[-/.月]\s*(?<d>\d{1,2})(?!\d)\s*[日号]?(?:[\sT]*(?:星期.|周.)?\s*(?<pm>上午|下午|晚上|凌晨|中午|晚)?\s*(?<h>\d{1,2})\s*[:：时]\s*(?<min>\d{2})(?:\s*[:：分]\s*(?<s>\d{2}))?秒?(?:\.\d+)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?", RegexOptions.None, 10_000)]
    private static partial Regex Printed();

    [GeneratedRegex(@"\b(?<mon>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})(?:[,\s|·•-]*(?:at\s+)?(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2}))?\s*(?<pm>[AaPp]\.?[Mm]\.?)?\s*(?<zone>[+-]\d{2}:?\d{2}|[A-Z]{2,4}\b)?)?", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\b(?<d>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<mon>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?\s+(?<y>\d{4})(?:[,\s|·•-]*(?:at\s+)?(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2}))?\s*(?<pm>[AaPp]\.?[Mm]\.?)?\s*(?<zone>[+-]\d{2}:?\d{2}|[A-Z]{2,4}\b)?)?", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex DayFirst();

    // Tue Dec 09 18:06:40 CST 2025, as programs print a time that nobody formats.
    [GeneratedRegex(@"^[A-Z][a-z]{2},? (?<mon>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w* {1,2}(?<d>\d{1,2}) (?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2}))?(?: (?<zone>[A-Z]{1,4}|[+-]\d{2}:?\d{2}))? (?<y>\d{4})$", RegexOptions.None, 10_000)]
    private static partial Regex Unix();

    [GeneratedRegex(@"\bCST\b", RegexOptions.None, 10_000)]
    private static partial Regex ChinaTime();
}
