namespace Guanlan.Language.Dates;

/// <summary>Numbers in digits (half or full width) and in Chinese numerals, said by place (二〇一九) or by value (二十三).</summary>
internal static class ChineseNumbers
{
    /// <summary>Reads a number and steps over it; -1 if there is none or it is too long for a date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the number begins; afterwards its end.</param>
    /// <param name="end">The limit.</param>
    /// <param name="digits">How many characters it has, if said by place; else 0.</param>
    public static int Read(string text, ref int at, int end, out int digits)
    {
        digits = 0;
        var start = at;
        if (at >= end) return -1;
        return DateTerms.IsDigit(text[at]) ? Digits(text, ref at, end, out digits) : Numerals(text, ref at, start, end, out digits);
    }

    private static int Digits(string text, ref int at, int end, out int digits)
    {
        var (start, value) = (at, 0);
        while (at < end && DateTerms.IsDigit(text[at]))
        {
            if (at - start >= 8) { digits = 0; return -1; }
            value = value * 10 + (text[at] > 0x80 ? text[at] - '０' : text[at] - '0');
            at++;
        }

        digits = at - start;
        return value;
    }

    private static int Numerals(string text, ref int at, int start, int end, out int digits)
    {
        digits = 0;
        int total = 0, section = 0;
        var byPlace = true;
        while (at < end && at - start < 8)
        {
            var c = text[at];
            var value = Value(c);
            if (value < 0) break;
            if (value is 10 or 100 or 1000)
            {
                byPlace = false;
                total += (section == 0 ? 1 : section) * value;
                section = 0;
            }
            else if (c is '廿' or '卅')
            {
                byPlace = false;
                total += value;
            }
            else section = at > start && Value(text[at - 1]) is >= 0 and < 10 && byPlace ? section * 10 + value : value;

            at++;
        }

        if (at == start) return -1;
        digits = byPlace ? at - start : 0;
        return total + section;
    }

    private static int Value(char c) => c switch
    {
        '零' or '〇' => 0,
        '一' or '元' or '壹' => 1,
        '二' or '两' or '兩' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        '廿' => 20,
        '卅' => 30,
        '百' => 100,
        '千' => 1000,
        _ => -1,
    };
}
