namespace Guanlan.Coding;

/// <summary>Parties that only give a war, a question or a conference its name.</summary>
internal static class ConflictNames
{
    private static readonly string[] Mediations = ["调停", "斡旋", "调解", "劝和"];

    /// <summary>借俄乌冲突…, 评价俄乌战争, 提交的苏丹问题草案, 主办的非洲峰会: what is named after a party is no party.</summary>
    public static bool Holds(CodingContext context, Mention mention)
    {
        var rest = context.Folded.AsSpan(mention.End, Math.Min(2, context.Folded.Length - mention.End));
        if (rest is "局势") return true;
        if (rest is "问题" && mention.Start > 0 && context.Folded[mention.Start - 1] == '的') return true;
        if (rest is "峰会" or "论坛" or "会议" && mention.Form == MentionForm.Name && mention.Actors[0].Code.Text.StartsWith("REG:", StringComparison.Ordinal)) return true;
        return mention.IsGroup && mention.End - mention.Start <= 3 && rest is "冲突" or "战争" or "危机" or "战事" or "战场" && !IsMediated(context, mention);
    }

    /// <summary>调停俄乌冲突: who mediates in a conflict mediates between its parties.</summary>
    private static bool IsMediated(CodingContext context, Mention mention) => context.Between(Math.Max(0, mention.Start - 2), mention.Start).EndsWithAny(Mediations);
}
