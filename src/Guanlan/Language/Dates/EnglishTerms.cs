namespace Guanlan.Language.Dates;

/// <summary>The English words that can begin or join a date.</summary>
internal static class EnglishTerms
{
    /// <summary>All words, small letters; several words with one blank between them.</summary>
    public static IEnumerable<DateTerm> All()
    {
        for (var month = 0; month < 12; month++)
        {
            yield return new DateTerm(MonthNames[month], DateWord.MonthName, month + 1);
            if (month != 4) yield return new DateTerm(MonthNames[month][..3], DateWord.MonthName, month + 1);
        }

        yield return new DateTerm("sept", DateWord.MonthName, 9);
        for (var day = 0; day < 7; day++)
        {
            yield return new DateTerm(DayNames[day], DateWord.WeekdayName, day + 1);
            yield return new DateTerm(DayNames[day][..3], DateWord.WeekdayName, day + 1);
        }

        foreach (var word in (string[])["tues", "thur", "thurs"]) yield return new DateTerm(word, DateWord.WeekdayName, word == "tues" ? 2 : 4);
        foreach (var (list, kind, value) in Lists)
            foreach (var word in list.Split('|'))
                yield return new DateTerm(word, kind, value);
    }

    private static readonly string[] MonthNames =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] DayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly (string Words, DateWord Kind, int Value)[] Lists =
    [
        ("yesterday|last night|yesterday's", DateWord.DayShift, -1), ("today|tonight|this morning|this afternoon|this evening|today's", DateWord.DayShift, 0), ("tomorrow", DateWord.DayShift, 1),
        ("the previous day|the day before|a day earlier", DateWord.ContextDay, -1), ("the following day|the next day|a day later", DateWord.ContextDay, 1), ("the same day|that same day|later that day|earlier that day|that day|that night|that evening|that afternoon|that morning", DateWord.ContextDay, 0),
        ("the day before yesterday|day before yesterday", DateWord.DayShift, -2), ("the day after tomorrow|day after tomorrow", DateWord.DayShift, 2),
        ("last|past|previous|the last|the past|the previous", DateWord.Shift, -1), ("this|the current", DateWord.Shift, 0),
        ("next|the next|coming|the coming|upcoming", DateWord.Shift, 1),
        ("early|early in|the beginning of|the start of|beginning of|start of|at the beginning of", DateWord.Edge, (int)Portion.Early),
        ("mid|the middle of|middle of", DateWord.Edge, (int)Portion.Middle),
        ("late|late in", DateWord.Edge, (int)Portion.Late), ("the end of|end of", DateWord.Edge, (int)Portion.End),
        ("first|the first|1st", DateWord.Ordinal, 1), ("second|the second|2nd", DateWord.Ordinal, 2), ("third|the third|3rd", DateWord.Ordinal, 3), ("fifth|the fifth|5th", DateWord.Ordinal, 5), ("fourth|the fourth|4th|final|last", DateWord.Ordinal, 4),
        ("spring|the spring", DateWord.Season, 1), ("summer|the summer", DateWord.Season, 2), ("autumn|fall|the autumn|the fall", DateWord.Season, 3), ("winter|the winter", DateWord.Season, 4),
        ("overnight", DateWord.English, 1), ("the weekend|weekend", DateWord.English, 2),
        ("recently|in recent days|in recent weeks|recent days|recent weeks|the other day|these days", DateWord.Recent, 0),
        ("year-end|year's end", DateWord.YearEnd, 0),
        ("q1", DateWord.Quarter, 1), ("q2", DateWord.Quarter, 2), ("q3", DateWord.Quarter, 3), ("q4", DateWord.Quarter, 4),
        ("new year's day", DateWord.Feast, (int)Festival.NewYear), ("new year's eve", DateWord.Feast, (int)Festival.NewYearEve),
        ("christmas eve", DateWord.Feast, (int)Festival.ChristmasEve), ("christmas day|christmas", DateWord.Feast, (int)Festival.Christmas),
        ("lunar new year|chinese new year|spring festival", DateWord.Feast, (int)Festival.SpringFestival), ("thanksgiving day|thanksgiving", DateWord.Feast, (int)Festival.Thanksgiving),
        ("martin luther king day|mlk day", DateWord.Feast, (int)Festival.MartinLutherKing), ("presidents' day|presidents day", DateWord.Feast, (int)Festival.Presidents), ("memorial day", DateWord.Feast, (int)Festival.Memorial),
        ("juneteenth", DateWord.Feast, (int)Festival.Juneteenth), ("columbus day", DateWord.Feast, (int)Festival.Columbus), ("veterans day|armistice day|remembrance day", DateWord.Feast, (int)Festival.Veterans), ("boxing day", DateWord.Feast, (int)Festival.BoxingDay),
        ("all saints' day|all saints day", DateWord.Feast, (int)Festival.AllSaints), ("good friday", DateWord.Feast, (int)Festival.GoodFriday), ("april fools' day|april fool's day", DateWord.Feast, (int)Festival.FoolsDay), ("singles' day|singles day", DateWord.Feast, (int)Festival.SinglesDay), ("international women's day|women's day", DateWord.Feast, (int)Festival.WomensDay),
        ("mid-autumn festival|moon festival", DateWord.Feast, (int)Festival.MidAutumn), ("dragon boat festival", DateWord.Feast, (int)Festival.DragonBoat), ("lantern festival", DateWord.Feast, (int)Festival.Lantern), ("qingming festival|tomb-sweeping day|tomb sweeping day", DateWord.Feast, (int)Festival.Qingming),
        ("right now|at present|at the moment|nowadays|as of now", DateWord.Now, 0),
        ("independence day", DateWord.Feast, (int)Festival.IndependenceDay), ("labor day", DateWord.Feast, (int)Festival.LaborDay), ("halloween", DateWord.Feast, (int)Festival.Halloween),
        ("easter sunday|easter", DateWord.Feast, (int)Festival.Easter), ("valentine's day", DateWord.Feast, (int)Festival.Valentine),
        ("mother's day", DateWord.Feast, (int)Festival.Mothers), ("father's day", DateWord.Feast, (int)Festival.Fathers), ("may day", DateWord.Feast, (int)Festival.MayDay),
    ];
}
