using System.Buffers;

namespace Guanlan.Coding;

/// <summary>What may stand between a preposition and the party that it brings in: a number with its measure word, where goods come from, 所谓.</summary>
internal static class Modifiers
{
    /// <summary>So many characters at most.</summary>
    public const int Longest = 10;

    private const string Numbers = "0123456789一二三四五六七八九十百千万亿两几数多余近约逾超上";
    private const string Measures = "家名艘架个所位批只辆枚条座处支类种项";

    private static readonly string[] Words =
        ["原产于", "原产自", "产自", "产于", "源自", "源于", "来源于", "来自", "进口自", "所谓", "整个", "部分", "一些", "若干", "所有", "全部", "上述", "另外", "其他", "原", "前", "了", "过"];

    private static readonly SearchValues<char> Openers = SearchValues.Create([.. Numbers, .. Words.Select(word => word[0])]);

    /// <summary>True if the words, of which there is one at least, are nothing but such modifiers.</summary>
    public static bool Are(ReadOnlySpan<char> words)
    {
        if (words.Length > Longest || !Openers.Contains(words[0])) return false;
        while (words.Length > 0)
        {
            var length = Quantity(words);
            foreach (var word in Words)
                if (length == 0 && words.StartsWith(word)) length = word.Length;
            if (length == 0) return false;
            words = words[length..];
        }

        return true;
    }

    private static int Quantity(ReadOnlySpan<char> words)
    {
        var digits = 0;
        while (digits < words.Length && Numbers.Contains(words[digits], StringComparison.Ordinal)) digits++;
        return digits > 0 && digits < words.Length && Measures.Contains(words[digits]) ? digits + 1 : 0;
    }
}
