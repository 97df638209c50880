using System.Globalization;

namespace Guanlan.Language.Dates;

/// <summary>A feast day that stands for a date.</summary>
internal enum Festival : byte
{
    NewYear, NewYearEve, SpringFestival, SpringEve, Lantern, Qingming, MayDay, DragonBoat, Qixi, MidAutumn, DoubleNinth, NationalDay, Christmas, ChristmasEve, Valentine,
    WomensDay, ChildrensDay, ArmyDay, TeachersDay, Mothers, Fathers, Thanksgiving, IndependenceDay, Halloween, LaborDay, Easter,
    ConsumersDay, ArborDay, FoolsDay, YouthDay, NursesDay, PartyDay, SinglesDay, DoubleTwelve, GhostFeast, LabaFeast, LittleNewYear, DragonHead,
    MartinLutherKing, Presidents, Memorial, Juneteenth, Columbus, Veterans, BoxingDay, AllSaints, Epiphany, GoodFriday,

    /// <summary>The first of the solar terms; the others follow in their order.</summary>
    SolarTerm = 100,
}

/// <summary>Finds the day of a feast in a year; lunar feasts by the framework's Chinese calendar.</summary>
internal static class Festivals
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>The day in the given year, or null outside the calendar (1901 to 2100).</summary>
    public static DateOnly? Day(Festival feast, int year) => feast switch
    {
        Festival.NewYear => new DateOnly(year, 1, 1),
        Festival.NewYearEve => new DateOnly(year, 12, 31),
        Festival.SpringFestival => LunarDay(year, 1, 1),
        // The eve belongs to the feast that is named with it: in January or February of the year.
        Festival.SpringEve => LunarDay(year, 1, 1)?.AddDays(-1),
        Festival.Lantern => LunarDay(year, 1, 15),
        Festival.Qingming => SolarTerms.Day(6, year),
        Festival.MayDay => new DateOnly(year, 5, 1),
        Festival.DragonBoat => LunarDay(year, 5, 5),
        Festival.Qixi => LunarDay(year, 7, 7),
        Festival.MidAutumn => LunarDay(year, 8, 15),
        Festival.DoubleNinth => LunarDay(year, 9, 9),
        Festival.NationalDay => new DateOnly(year, 10, 1),
        Festival.Christmas => new DateOnly(year, 12, 25),
        Festival.ChristmasEve => new DateOnly(year, 12, 24),
        Festival.Valentine => new DateOnly(year, 2, 14),
        Festival.WomensDay => new DateOnly(year, 3, 8),
        Festival.ChildrensDay => new DateOnly(year, 6, 1),
        Festival.ArmyDay => new DateOnly(year, 8, 1),
        Festival.TeachersDay => new DateOnly(year, 9, 10),
        Festival.Mothers => Nth(year, 5, DayOfWeek.Sunday, 2),
        Festival.Fathers => Nth(year, 6, DayOfWeek.Sunday, 3),
        Festival.Thanksgiving => Nth(year, 11, DayOfWeek.Thursday, 4),
        Festival.IndependenceDay => new DateOnly(year, 7, 4),
        Festival.Halloween => new DateOnly(year, 10, 31),
        Festival.LaborDay => Nth(year, 9, DayOfWeek.Monday, 1),
        Festival.Easter => Easter(year),
        Festival.GoodFriday => Easter(year).AddDays(-2),
        Festival.ConsumersDay => new DateOnly(year, 3, 15),
        Festival.ArborDay => new DateOnly(year, 3, 12),
        Festival.FoolsDay => new DateOnly(year, 4, 1),
        Festival.YouthDay => new DateOnly(year, 5, 4),
        Festival.NursesDay => new DateOnly(year, 5, 12),
        Festival.PartyDay => new DateOnly(year, 7, 1),
        Festival.SinglesDay => new DateOnly(year, 11, 11),
        Festival.DoubleTwelve => new DateOnly(year, 12, 12),
        Festival.GhostFeast => LunarDay(year, 7, 15),
        Festival.LabaFeast => LunarDay(year - 1, 12, 8),
        Festival.LittleNewYear => LunarDay(year - 1, 12, 23),
        Festival.DragonHead => LunarDay(year, 2, 2),
        Festival.MartinLutherKing => Nth(year, 1, DayOfWeek.Monday, 3),
        Festival.Presidents => Nth(year, 2, DayOfWeek.Monday, 3),
        Festival.Memorial => Nth(year, 6, DayOfWeek.Monday, 1).AddDays(-7),
        Festival.Juneteenth => new DateOnly(year, 6, 19),
        Festival.Columbus => Nth(year, 10, DayOfWeek.Monday, 2),
        Festival.Veterans => new DateOnly(year, 11, 11),
        Festival.BoxingDay => new DateOnly(year, 12, 26),
        Festival.AllSaints => new DateOnly(year, 11, 1),
        Festival.Epiphany => new DateOnly(year, 1, 6),
        >= Festival.SolarTerm when year is > 1 and < 9998 => SolarTerms.Day(feast - Festival.SolarTerm, year),
        _ => null,
    };

    /// <summary>A day of the Chinese calendar in the year that begins in <paramref name="year"/>, or null.</summary>
    public static DateOnly? LunarDay(int year, int month, int day)
    {
        if (year is < 1902 or > 2099 || month is < 1 or > 12 || day is < 1 or > 30) return null;
        var leap = Lunar.GetLeapMonth(year);
        if (leap > 0 && month >= leap) month++;
        if (day > Lunar.GetDaysInMonth(year, month)) return null;
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, month, day, 0, 0, 0, 0));
    }

    private static DateOnly Nth(int year, int month, DayOfWeek weekday, int nth)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7 + 7 * (nth - 1));
    }

    // Anonymous Gregorian computus.
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
        return new DateOnly(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
    }
}
