using System.Buffers;
using Guanlan.Lexicon;

namespace Guanlan.Coding;

/// <summary>
/// Short foreign names inside longer ones that the lexicon does not hold (鲁托 in 克鲁托伊): a person or place of up to three
/// transcribing characters is no name where a character that only transcribes, and belongs to no other word, stands right beside it.
/// </summary>
internal static class NameParts
{
    private const int Longest = 3;

    /// <summary>Characters that news uses to transcribe and that hardly begin an ordinary word behind a name.</summary>
    private static readonly SearchValues<char> Following = SearchValues.Create("尔斯莱兰勒卢鲁罗洛姆穆娜奈诺尼帕佩萨塞莎瓦沃雅耶伊扎泽茨兹娅蒂莉妮琳娃什奇");

    /// <summary>Characters that hardly end an ordinary word in front of a name.</summary>
    private static readonly SearchValues<char> Leading = SearchValues.Create("尔斯莱兰勒卢鲁罗洛姆穆娜奈诺尼帕佩萨塞莎瓦沃雅耶伊扎泽茨兹娅蒂莉妮琳娃什奇阿埃艾奥贝彼弗戈赫霍贾杰凯坎科克库劳雷伦蒙莫纳潘皮乔桑舒塔托");

    /// <summary>With these behind it a transcribing character begins an ordinary word (马上, 特意, 索性, 基本).</summary>
    private static readonly SearchValues<char> Ordinary = SearchValues.Create("上面来意地半本遍到外名非性一且如次了是都也就的在有没不得着过说对把被跟和与");

    /// <summary>布伦2月去了巴黎: the clause opens with a foreign name that the lexicon does not hold, so that its subject is somebody, and nobody told of before.</summary>
    public static bool OpensWithStranger(CodingContext context, Clause clause, int before)
    {
        var at = clause.Start;
        for (var i = context.DateFrom(clause.Start); i < context.Dates.Count && context.Dates[i].Span.Start - at <= 1; i++) at = context.Dates[i].Span.End;
        if (at + 2 > before || !CodeRules.Transcribes(context.Folded[at]) || context.Folded[at + 1] is < '\u4e00' or > '\u9fff' || Ordinary.Contains(context.Folded[at + 1])) return false;
        return !clause.Tokens.Exists(token => token.Start < at + 2 && token.End > at) && !clause.Mentions.Exists(mention => mention.Start < at + 2 && mention.End > at);
    }

    /// <summary>True if the token between its neighbours in the cover is a part of a longer name.</summary>
    public static bool IsPart(CodingContext context, Token? before, Token token, Token? after)
    {
        if (token.Length > Longest || !(token.Is(TermKind.Person) || token.Is(TermKind.Place)) || token.IsActorName) return false;
        var text = context.Folded;
        for (var at = token.Start; at < token.End; at++)
            if (!CodeRules.Transcribes(text[at])) return false;
        var first = token.Start - 1;
        if (first >= 0 && Leading.Contains(text[first]) && !(before?.End > first)) return true;
        return token.End < text.Length && Following.Contains(text[token.End]) && !(after?.Start <= token.End);
    }
}
