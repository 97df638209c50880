namespace Guanlan.Language.Dates;

/// <summary>What a word of the date vocabulary means.</summary>
internal enum DateWord : byte
{
    None,
    YearShift, ContextYear, MonthShift, ContextMonth, DayShift, ContextDay, WeekShift, QuarterShift, CenturyShift,
    Season, ShiftedSeason, Half, Portion, MonthPortion, YearPortion, DayPart, Feast, Recent, Now, Era, Lunar,

    // English
    MonthName, WeekdayName, Shift, Edge, Ordinal, English, Quarter, YearEnd,
}

/// <summary>A word of the vocabulary with its meaning.</summary>
/// <param name="Text">The word, small letters.</param>
/// <param name="Kind">What it means.</param>
/// <param name="Value">A number that goes with it.</param>
/// <param name="Second">Another.</param>
internal readonly record struct DateTerm(string Text, DateWord Kind, int Value, int Second = 0);
