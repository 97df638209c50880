using Guanlan.Lexicon;

namespace Guanlan.Coding;

/// <summary>
/// Posts abroad (秘鲁驻智利、乌拉圭等国使馆, 美军驻伊拉克基地): whoever stands in front of 驻 keeps the post, and the host behind it is part
/// of its name.
/// </summary>
internal static class Posts
{
    /// <summary>So many characters may stand between 驻 and the word for the post.</summary>
    private const int Longest = 60;

    /// <summary>Hosts without a name.</summary>
    private static readonly string[] Unnamed = ["多国", "多个国家", "各国", "当地", "外", "有关国家", "部分国家"];

    /// <summary>What stands at a host: civil posts, then forces.</summary>
    private static readonly string[] Kinds =
        ["使馆", "大使", "使节", "领馆", "领事馆", "代表处", "代表团", "使团", "代表", "武官", "参赞", "公使", "领事", "代办", "外交官", "使领馆", "发言人", "机构", "办事处", "高级专员", "外交人员"];

    private static readonly string[] Forces = ["基地", "部队", "军队", "驻军", "军事基地", "空军基地", "士兵", "美军"];

    /// <summary>The index behind the last token of the post that begins with 驻 at the end of a mention, and its sector; null if none does.</summary>
    public static (int Next, string Sector)? After(CodingContext context, Mention mention, int at, int end)
    {
        if (mention.Form != MentionForm.Name || !mention.IsKnown || mention.IsSeveral || mention.IsFemale is not null) return null;
        var text = context.Folded;
        var from = mention.End;
        while (at < end && context.Tokens[at].Start == from && context.Tokens[at].Is(WordClass.List)) from = context.Tokens[at++].End;
        while (from < text.Length && (char.IsAsciiDigit(text[from]) || text[from] is '等' or '国' or '个')) from++;
        while (at < end && context.Tokens[at].End <= from) at++;
        if (from + 1 < text.Length && text[from] is '常' or '派' && text[from + 1] == '驻') from++;
        if (from >= text.Length || text[from] != '驻') return null;
        if (at < end && context.Tokens[at].Start <= from && context.Tokens[at].End > from && !IsPost(context, context.Tokens[at], out _)) return null;
        var position = from + 1;
        for (var next = at; next < end && context.Tokens[next].End - from <= Longest; next++)
        {
            var token = context.Tokens[next];
            if (!IsGlue(context.Between(position, token.Start))) return null;
            if (IsPost(context, token, out var sector)) return (next + 1, sector);
            if (!(token.IsActorName || token.Is(TermKind.Place) || token.Is(WordClass.List) || token.Is(WordClass.Quantifier) || IsGlue(context.Between(token.Start, token.End)))) return null;
            position = token.End;
        }

        return null;
    }

    private static bool IsPost(CodingContext context, Token token, out string sector)
    {
        sector = "GOV";
        if (!(token.Is(TermKind.Organ) || token.Is(TermKind.Role))) return false;
        var word = context.Between(token.Start, token.End);
        foreach (var kind in Kinds)
            if (word.EndsWith(kind)) return true;
        sector = "MIL";
        foreach (var kind in Forces)
            if (word.EndsWith(kind)) return true;
        return false;
    }

    /// <summary>Nothing but list marks and words for hosts without a name.</summary>
    private static bool IsGlue(ReadOnlySpan<char> gap)
    {
        if (gap is "" or "、" or "和" or "及" or "以及" or "等" or "等国" or "的" or "兼" or "兼驻" or "、驻" or "和驻" or "以及驻") return true;
        foreach (var host in Unnamed)
            if (gap.SequenceEqual(host)) return true;
        return false;
    }
}
