namespace Guanlan.Language.Dates;

/// <summary>The Chinese words of time, Simplified and Traditional.</summary>
internal static class ChineseTerms
{
    private const int NoWeekday = 0;

    /// <summary>All words.</summary>
    public static IEnumerable<DateTerm> All()
    {
        foreach (var (list, kind, value) in Lists)
            foreach (var word in list.Split(' '))
                yield return new DateTerm(word, kind, value);
        foreach (var (shift, words) in WeekShifts)
            foreach (var word in words.Split(' '))
                foreach (var week in (string[])["周", "星期", "礼拜", "週", "禮拜"])
                {
                    if (word.Length > 0) yield return new DateTerm(word + week, DateWord.WeekShift, shift, NoWeekday);
                    for (var day = 0; day < Weekdays.Length; day++)
                        yield return new DateTerm(word + week + Weekdays[day], DateWord.WeekShift, word.Length == 0 ? int.MinValue : shift, day < 6 ? day + 1 : day == 8 ? 8 : 7);
                }

        foreach (var (name, feast) in Feasts)
            foreach (var word in name.Split(' '))
                yield return new DateTerm(word, DateWord.Feast, (int)feast);
        foreach (var (name, number) in SolarTerms.All()) yield return new DateTerm(name, DateWord.Feast, (int)Festival.SolarTerm + number);
        foreach (var (prefix, shift) in ((string, int)[])[("今", 0), ("去", -1), ("明", 1), ("上", -1), ("来", 1)])
            for (var season = 0; season < 4; season++)
                yield return new DateTerm(prefix + "春夏秋冬"[season], DateWord.ShiftedSeason, shift, season + 1);
        for (var season = 0; season < 4; season++)
            foreach (var tail in (string[])["天", "季"])
                yield return new DateTerm("春夏秋冬"[season] + tail, DateWord.Season, season + 1);
        yield return new DateTerm("暑假", DateWord.Season, 5);
        yield return new DateTerm("寒假", DateWord.Season, 6);
    }

    private const string Weekdays = "一二三四五六日天末";

    private static readonly (int Shift, string Words)[] WeekShifts =
        [(-1, "上 上个 上個 上一 上一个 上一個 前一"), (-2, "上上 上上个 上上個"), (-3, "上上上"), (0, "本 这 这个 這 這個 当 當 这一 這一"), (1, "下 下个 下個 下一 下一个 下一個 来"), (2, "下下 下下个 下下個"), (3, "下下下"), (0, "")];

    private static readonly (string Words, DateWord Kind, int Value)[] Lists =
    [
        ("今年 本年 这一年 這一年 今年度 本年度 年内 年內", DateWord.YearShift, 0),
        ("去年 上年 上一年 昨年 去年度", DateWord.YearShift, -1),
        ("前年", DateWord.YearShift, -2), ("大前年", DateWord.YearShift, -3),
        ("明年 来年 來年 下一年", DateWord.YearShift, 1), ("后年 後年", DateWord.YearShift, 2), ("大后年 大後年", DateWord.YearShift, 3),
        ("当年 當年 同年 那年 那一年 该年 該年", DateWord.ContextYear, 0), ("次年 翌年 隔年 转年 第二年", DateWord.ContextYear, 1), ("前一年 此前一年", DateWord.ContextYear, -1),
        ("本月 这个月 這個月 这月 本月份", DateWord.MonthShift, 0),
        ("上月 上个月 上個月 上一个月 上一個月", DateWord.MonthShift, -1), ("上上个月 上上月 上上個月", DateWord.MonthShift, -2), ("上上上个月 上上上月", DateWord.MonthShift, -3),
        ("下月 下个月 下個月 下一个月 下一個月", DateWord.MonthShift, 1), ("下下个月 下下月 下下個月", DateWord.MonthShift, 2), ("下下下个月 下下下月", DateWord.MonthShift, 3),
        ("当月 當月 同月 该月 該月", DateWord.ContextMonth, 0), ("次月 翌月", DateWord.ContextMonth, 1), ("前一个月 前一月 前一個月", DateWord.ContextMonth, -1),
        ("今天 今日 今晚 今夜 今早 今晨 今午 今儿个 今儿 今兒 本日 即日", DateWord.DayShift, 0),
        ("昨天 昨日 昨晚 昨夜 昨晨 昨早 昨儿个 昨儿 昨兒", DateWord.DayShift, -1),
        ("前天 前日 前晚 前夜 前儿个", DateWord.DayShift, -2), ("大前天 大前日", DateWord.DayShift, -3), ("大大前天", DateWord.DayShift, -4),
        ("明天 明日 明晚 明早 明晨 明儿个 明儿 明兒", DateWord.DayShift, 1), ("后天 後天 后日 後日 后儿个", DateWord.DayShift, 2), ("大后天 大後天 大后日", DateWord.DayShift, 3), ("大大后天 大大後天", DateWord.DayShift, 4),
        ("当天 當天 当日 當日 当晚 當晚 当夜 當夜 同日 同一天 当天晚上 这一天 這一天 那一天", DateWord.ContextDay, 0), ("次日 翌日 隔天 第二天 隔日 次晨 翌晨 后一天 後一天", DateWord.ContextDay, 1), ("前一天 前一日 前一晚 头一天 頭一天 此前一天", DateWord.ContextDay, -1),
        ("本季度 这季度 本季 这一季度 这个季度 這個季度", DateWord.QuarterShift, 0), ("上季度 上个季度 上個季度 上一季度 上一个季度 上季", DateWord.QuarterShift, -1), ("上上季度 上上个季度", DateWord.QuarterShift, -2), ("下季度 下个季度 下個季度 下一季度 下一个季度", DateWord.QuarterShift, 1), ("下下季度 下下个季度", DateWord.QuarterShift, 2),
        ("上世纪 上個世紀 上世紀 上个世纪", DateWord.CenturyShift, -1), ("本世纪 本世紀 这个世纪", DateWord.CenturyShift, 0), ("下世纪 下个世纪 下世紀", DateWord.CenturyShift, 1), ("上上世纪 上上个世纪", DateWord.CenturyShift, -2),
        ("上半年 前半年", DateWord.Half, 1), ("下半年 后半年 後半年", DateWord.Half, 2),
        ("年初", DateWord.YearPortion, (int)Portion.Early), ("年中", DateWord.YearPortion, (int)Portion.Middle),
        ("年底 年末 岁末 年尾", DateWord.YearPortion, (int)Portion.Late),
        ("月初", DateWord.MonthPortion, (int)Portion.FirstTen), ("月中", DateWord.MonthPortion, (int)Portion.MiddleTen),
        ("月底 月末 月尾", DateWord.MonthPortion, (int)Portion.LastTen),
        ("上旬", DateWord.Portion, (int)Portion.FirstTen), ("中旬", DateWord.Portion, (int)Portion.MiddleTen), ("下旬", DateWord.Portion, (int)Portion.LastTen),
        ("中下旬", DateWord.Portion, (int)Portion.LaterTens), ("上中旬", DateWord.Portion, (int)Portion.EarlierTens), ("上半月 前半月", DateWord.Portion, (int)Portion.FirstHalf), ("下半月 后半月 後半月", DateWord.Portion, (int)Portion.SecondHalf),
        ("凌晨 清晨 早上 早晨 早间 早間 上午 中午 正午 午间 午間 下午 午后 午後 傍晚 晚上 晚间 晚間 晚些时候 夜间 夜間 夜里 深夜 半夜 午夜 后半夜 黎明 晚 夜 早", DateWord.DayPart, 0),
        ("日前 近日 近期 最近 近来 近來 连日来 連日來 这几天 这两天 這幾天 前几天 前兩天 前两天 近几天 近两天 这些天 不久前 数日前 數日前 前不久 早前 新近 近些天 近段时间 近段時間 最近一段时间", DateWord.Recent, 0),
        ("目前 现在 現在 当前 當前 眼下 如今 现阶段 现时 现如今 目下 此刻 此时此刻 当下 當下 迄今 至今", DateWord.Now, 0),
        ("民国 民國", DateWord.Era, 1911), ("康熙", DateWord.Era, 1661), ("雍正", DateWord.Era, 1722), ("乾隆", DateWord.Era, 1735), ("嘉庆 嘉慶", DateWord.Era, 1795), ("道光", DateWord.Era, 1820), ("咸丰 咸豐", DateWord.Era, 1850), ("同治", DateWord.Era, 1861), ("光绪 光緒", DateWord.Era, 1874), ("宣统 宣統", DateWord.Era, 1908), ("明治", DateWord.Era, 1867), ("大正", DateWord.Era, 1911), ("昭和", DateWord.Era, 1925), ("平成", DateWord.Era, 1988), ("令和", DateWord.Era, 2018),
        ("农历 農曆 阴历 陰曆 旧历", DateWord.Lunar, 0), ("正月", DateWord.Lunar, 1), ("腊月 臘月", DateWord.Lunar, 12), ("冬月", DateWord.Lunar, 11),
    ];

    private static readonly (string Words, Festival Feast)[] Feasts =
    [
        ("元旦 新年第一天", Festival.NewYear), ("春节 春節 农历新年 農曆新年", Festival.SpringFestival), ("除夕 大年三十 年三十", Festival.SpringEve),
        ("元宵节 元宵節 元宵", Festival.Lantern), ("清明节 清明節", Festival.Qingming), ("劳动节 勞動節 “五一” 五一假期 五一期间 五一长假 五一小长假 五一黄金周 五一节", Festival.MayDay),
        ("端午节 端午節 端午", Festival.DragonBoat), ("七夕节 七夕", Festival.Qixi), ("中秋节 中秋節 中秋", Festival.MidAutumn), ("重阳节 重陽節", Festival.DoubleNinth),
        ("国庆节 國慶節 “十一” 十一假期 十一长假 十一黄金周 十一期间 国庆假期 国庆长假 国庆期间", Festival.NationalDay), ("圣诞节 聖誕節", Festival.Christmas), ("平安夜", Festival.ChristmasEve), ("情人节", Festival.Valentine),
        ("妇女节", Festival.WomensDay), ("儿童节", Festival.ChildrensDay), ("建军节", Festival.ArmyDay), ("教师节", Festival.TeachersDay),
        ("母亲节 母親節", Festival.Mothers), ("父亲节 父親節", Festival.Fathers), ("感恩节 感恩節", Festival.Thanksgiving),
        ("消费者权益日 消費者權益日", Festival.ConsumersDay), ("植树节 植樹節", Festival.ArborDay), ("愚人节 愚人節", Festival.FoolsDay), ("青年节 五四青年节", Festival.YouthDay),
        ("护士节", Festival.NursesDay), ("建党节 建党日", Festival.PartyDay), ("双十一 雙十一 双11 光棍节", Festival.SinglesDay), ("双十二 雙十二 双12", Festival.DoubleTwelve),
        ("中元节 中元節 鬼节", Festival.GhostFeast), ("腊八节 腊八 臘八", Festival.LabaFeast), ("小年夜 小年", Festival.LittleNewYear), ("龙抬头 龍抬頭", Festival.DragonHead),
        ("复活节 復活節", Festival.Easter), ("万圣节 萬聖節", Festival.Halloween), ("跨年夜", Festival.NewYearEve), ("三八妇女节 国际妇女节", Festival.WomensDay), ("六一儿童节 国际儿童节", Festival.ChildrensDay),
        ("五一劳动节 五一國際勞動節 国际劳动节", Festival.MayDay), ("八一建军节", Festival.ArmyDay), ("十一国庆节", Festival.NationalDay), ("大年初一", Festival.SpringFestival), ("马丁·路德·金日", Festival.MartinLutherKing),
    ];
}
