namespace Guanlan.Coding.Stages;

/// <summary>Words of planning and wishing that only describe a party or a thing of the clause, and leave the act its status.</summary>
internal static class Descriptions
{
    /// <summary>对一艘准备袭击黎巴嫩的军舰发动攻击: a plan between 对 and what it brings in is the other side's.</summary>
    public static bool OfTarget(List<Token> tokens, int at, Draft draft) =>
        draft.Frame == "F2" && draft.Target is [{ Mention: { } target }, ..] && target.Start > tokens[at].End && target.End <= draft.Trigger.Start && tokens[at].Is(WordClass.Plan | WordClass.Wish) &&
        tokens.Exists(other => other.End <= tokens[at].Start && other.Is(WordClass.Preposition, WordNote.Target));

    /// <summary>把甲国要的那批货扣了, 甲国想买的船: a wish that 的 closes only tells which thing it is.</summary>
    public static bool OfThing(CodingContext context, Token token, Draft draft) =>
        token.Is(WordClass.Plan | WordClass.Wish) && token.End < draft.Trigger.Start && (IsPointed(context, token, draft) || IsRelative(context, token, draft));

    private static bool IsRelative(CodingContext context, Token token, Draft draft) =>
        context.IsTalk && (context.Folded[token.End] == '的' || (token.End + 1 < draft.Trigger.Start && context.Folded[token.End + 1] == '的'));

    /// <summary>指着甲国的鼻子骂: the gesture, not the hope.</summary>
    private static bool IsPointed(CodingContext context, Token token, Draft draft) =>
        token.Is(WordClass.Preposition, WordNote.Target) && context.Between(token.End, draft.Trigger.End) is var rest && (rest.IndexOfAny('鼻', '脸', '脊') >= 0 || rest.Contains("脑", StringComparison.Ordinal));
}
