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
