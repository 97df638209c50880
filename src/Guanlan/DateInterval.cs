using System.Globalization;

namespace Guanlan;

/// <summary>
/// A day or an interval of days, both ends inclusive, either end open. The default value has two open ends and says nothing.
/// It keeps the precision of the text: late October is <c>2025-10-21/2025-10-31</c>, never one guessed day.
/// </summary>
/// <param name="From">First day, or null if open.</param>
/// <param name="To">Last day, or null if open.</param>
public readonly record struct DateInterval(DateOnly? From, DateOnly? To)
{
    /// <summary>One day.</summary>
    public static DateInterval Day(DateOnly day) => new(day, day);

    /// <summary>True if at least one end is known.</summary>
    public bool IsKnown => From is not null || To is not null;

    /// <summary>ISO day, or interval with <c>..</c> for an open end (<c>2025-04-01/..</c>); null if nothing is known.</summary>
    public string? ToIso() =>
        !IsKnown ? null : From == To ? Iso(From) : $"{Iso(From)}/{Iso(To)}";

    /// <summary>Reads what <see cref="ToIso"/> writes; false for anything else.</summary>
    public static bool TryParse(string? text, out DateInterval interval)
    {
        interval = default;
        if (string.IsNullOrEmpty(text)) return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (!TryDay(slash < 0 ? text : text[..slash], out var from)) return false;
        if (slash < 0) { interval = new DateInterval(from, from); return from is not null; }
        if (!TryDay(text[(slash + 1)..], out var to)) return false;
        interval = new DateInterval(from, to);
        return interval.IsKnown;
    }

    /// <inheritdoc />
    public override string ToString() => ToIso() ?? "";

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "..";

    private static bool TryDay(string text, out DateOnly? day)
    {
        day = null;
        if (text == "..") return true;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found)) return false;
        day = found;
        return true;
    }
}
