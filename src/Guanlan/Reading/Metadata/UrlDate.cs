using System.Globalization;
using System.Text.RegularExpressions;

namespace Guanlan.Reading.Metadata;

/// <summary>The day in an address: <c>/2025/12/09/</c>, <c>/2025-12/09/</c>, <c>20251209</c>.</summary>
internal static partial class UrlDate
{
    /// <summary>The day, or null.</summary>
    public static DateTimeOffset? Find(string? url)
    {
        if (url is null || Day().Match(url) is not { Success: true } match) return null;
        var (year, month, day) = (Number(match, 1), Number(match, 2), Number(match, 3));
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero);
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)((?:19|20)\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?!\d)", RegexOptions.None, 10_000)]
    private static partial Regex Day();
}
