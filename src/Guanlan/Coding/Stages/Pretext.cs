namespace Guanlan.Coding.Stages;

/// <summary>Words behind an act that make it a reason given, a plan or what another noun means.</summary>
internal static class Pretext
{
    /// <summary>出访巴西的计划: what stands before these words is planned or asked for, not done.</summary>
    private static readonly string[] Themes = ["的计划", "的打算", "的可能", "的可能性", "的想法", "的提议", "的要求", "的建议", "的意愿", "的风险", "的权利", "的图谋", "的企图"];

    /// <summary>在俄方控制部分领土的情况下, 接管该岛的野心: what is only supposed or wanted; not where it is what the verb acts on (取消…的谈判).</summary>
    private static readonly string[] Suppositions = ["的情况下", "的前提下", "的条件下", "的野心", "的企图", "的图谋", "的谈判", "的可能性", "的概率", "的几率"];

    /// <summary>包含了支持邻国的内涵: the act is what another noun means.</summary>
    private static readonly string[] Meanings = ["的内涵", "的意义", "的初衷", "的宗旨", "的精髓", "的真谛", "的政策", "的原则"];

    /// <summary>理由是替不丹出头: how one explains what was told before.</summary>
    private static readonly string[] Grounds = ["理由是", "理由还是", "借口是", "由头是", "罪名是", "罪状是", "名义是", "说辞是"];

    /// <summary>不会火上浇油: a judgement that is denied judges nobody.</summary>
    private static readonly string[] Denials = ["不会", "不是", "没有", "并非", "绝不", "从不"];

    /// <summary>后天照旧出访: words of days to come.</summary>
    private static readonly string[] Coming = ["明天", "明早", "明晚", "后天", "大后天", "下周", "下个月", "下月", "明年", "改天", "过几天", "过两天"];

    /// <summary>形成三面包围该岛的阵势: what a manoeuvre looks like to the author.</summary>
    private static readonly string[] Shapes = ["的阵势", "的架势", "的架式", "的态势", "之势", "的姿态", "的样子", "的声势", "的气势", "的势头", "的苗头", "的迹象"];

    /// <summary>以…为由, 以…为借口: what stands inside is a reason given, not an act told.</summary>
    public static (Status Status, string Word)? Of(CodingContext context, Draft draft)
    {
        foreach (var token in draft.Clause.Tokens)
            if (draft.Frame != "FC" && token.Start >= draft.Trigger.End && token.Is(WordClass.Purpose, WordNote.Past)) return (Status.Hypothetical, token.Span.Of(context.Folded));
        var rest = context.Between(draft.Trigger.End, draft.Clause.End);
        if (context.IsTalk && (draft.Subject is null || draft.Subject.Start < draft.Clause.Start) && Array.Find(Grounds, word => context.Between(draft.Clause.Start, draft.Trigger.Start).StartsWith(word)) is { } ground) return (Status.Opinion, ground);
        if (draft.Frame == "FE" && Array.Find(Denials, word => context.Between(draft.Clause.Start, draft.Trigger.Start).Contains(word, StringComparison.Ordinal)) is { } denial) return (Status.Negated, denial);
        foreach (var meaning in Meanings)
            if (rest.EndsWith(meaning)) return (Status.Hypothetical, meaning);
        foreach (var shape in Shapes)
            if (rest.EndsWith(shape)) return (Status.Opinion, shape);
        if (draft.Entry.Type == EventType.Consult && draft.Entry.IsNoun && draft.Trigger.Start - draft.Clause.Start >= 2 && context.Between(draft.Trigger.Start - 2, draft.Trigger.Start) is "通过" && !rest.Contains('了')) return (Status.Hypothetical, "通过");
        if (context.IsTalk && draft.Entry.IsVerb && draft.Type is EventType.Consult or EventType.Mobilize or EventType.Aid or EventType.Cooperate && !rest.StartsWith("了") && Array.Find(Coming, word => context.Between(draft.Clause.Start, draft.Trigger.Start).Contains(word, StringComparison.Ordinal)) is { } coming) return (Status.Forecast, coming);
        if (draft.Entry.Type != EventType.Consult && !draft.Entry.Type.IsDeed()) return null;
        foreach (var theme in Themes)
            if (rest.EndsWith(theme)) return (Status.Hypothetical, theme);
        foreach (var frame in Suppositions)
            if (rest.Contains(frame, StringComparison.Ordinal) && !draft.Entry.Tails.Contains(frame[1..])) return (Status.Hypothetical, frame);
        if (draft.Entry.Type is EventType.Mobilize or EventType.Aid or EventType.Cooperate && (rest.Contains("可能导致", StringComparison.Ordinal) || rest.Contains("可能引发", StringComparison.Ordinal) || rest.Contains("将导致", StringComparison.Ordinal) || rest.Contains("会导致", StringComparison.Ordinal))) return (Status.Hypothetical, "consequence");
        return null;
    }
}
