using System.Collections.Frozen;

namespace Guanlan.Language.Dates;

/// <summary>The twenty-four solar terms: the days, by Beijing time, on which the sun reaches each multiple of fifteen degrees.</summary>
/// <remarks>The sun's longitude after the low-precision series of Meeus, Astronomical Algorithms, chapter 25: exact to a few minutes of time.</remarks>
internal static class SolarTerms
{
    private const string Simplified = "小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至";
    private const string Traditional = "小寒 大寒 立春 雨水 驚蟄 春分 清明 穀雨 立夏 小滿 芒種 夏至 小暑 大暑 立秋 處暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至";

    // Rain, snow, dew and names of people are more often meant than the term.
    private static readonly FrozenSet<string> Ambiguous = new[] { "雨水", "小雪", "大雪", "小满", "小滿", "白露", "清明", "谷雨", "穀雨", "寒露" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The terms with their number, 0 for 小寒 in January.</summary>
    public static IEnumerable<(string Name, int Number)> All()
    {
        foreach (var list in (string[])[Simplified, Traditional])
        {
            var names = list.Split(' ');
            for (var i = 0; i < names.Length; i++) yield return (names[i], i);
        }
    }

    /// <summary>True for words that mean weather or people unless a year or 节气 stands beside them.</summary>
    public static bool IsAmbiguous(string name) => Ambiguous.Contains(name);

    /// <summary>The day of a term in a year.</summary>
    /// <param name="number">0 for 小寒 to 23 for 冬至.</param>
    /// <param name="year">The Gregorian year, 1 to 9998.</param>
    public static DateOnly Day(int number, int year)
    {
        var wanted = (285 + 15 * number) % 360;
        // 小寒 falls about 5 January, and a term comes every 15.22 days.
        var day = new DateOnly(year, 1, 5).DayNumber + 15.2184 * number;
        for (var step = 0; step < 5; step++)
        {
            var off = (wanted - Longitude(day) + 540) % 360 - 180;
            day += off / 360 * 365.2422;
        }

        return DateOnly.FromDayNumber((int)Math.Floor(day + 8 / 24.0));
    }

    /// <summary>The apparent longitude of the sun in degrees, for days of world time since 1 January of the year 1.</summary>
    private static double Longitude(double day)
    {
        const double J2000 = 730119.5;
        var t = (day + 0.0008 - J2000) / 36525;
        var anomaly = (357.52911 + 35999.05029 * t) * Math.PI / 180;
        var centre = (1.914602 - 0.004817 * t) * Math.Sin(anomaly) + (0.019993 - 0.000101 * t) * Math.Sin(2 * anomaly) + 0.000289 * Math.Sin(3 * anomaly);
        var node = (125.04 - 1934.136 * t) * Math.PI / 180;
        return ((280.46646 + 36000.76983 * t + 0.0003032 * t * t + centre - 0.00569 - 0.00478 * Math.Sin(node)) % 360 + 360) % 360;
    }
}
