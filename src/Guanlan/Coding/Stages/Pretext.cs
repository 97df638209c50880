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

    /// <summary>以…为由, 以…为借口: what stands inside is a reason given, not an act told.</summary>
    public static (Status Status, string Word)? Of(CodingContext context, Draft draft)
    {
        foreach (var token in draft.Clause.Tokens)
            if (draft.Frame != "FC" && token.Start >= draft.Trigger.End && token.Is(WordClass.Purpose, WordNote.Past)) return (Status.Hypothetical, token.Span.Of(context.Folded));
        var rest = context.Between(draft.Trigger.End, draft.Clause.End);
        foreach (var meaning in Meanings)
            if (rest.EndsWith(meaning)) return (Status.Hypothetical, meaning);
        if (draft.Entry.Type == EventType.Consult && draft.Entry.IsNoun && draft.Trigger.Start - draft.Clause.Start >= 2 && context.Between(draft.Trigger.Start - 2, draft.Trigger.Start) is "通过" && !rest.Contains('了')) return (Status.Hypothetical, "通过");
        if (draft.Entry.Type != EventType.Consult && !draft.Entry.Type.IsDeed()) return null;
        foreach (var theme in Themes)
            if (rest.EndsWith(theme)) return (Status.Hypothetical, theme);
        foreach (var frame in Suppositions)
            if (rest.Contains(frame, StringComparison.Ordinal) && !draft.Entry.Tails.Contains(frame[1..])) return (Status.Hypothetical, frame);
        if (draft.Entry.Type is EventType.Mobilize or EventType.Aid or EventType.Cooperate && (rest.Contains("可能导致", StringComparison.Ordinal) || rest.Contains("可能引发", StringComparison.Ordinal) || rest.Contains("将导致", StringComparison.Ordinal) || rest.Contains("会导致", StringComparison.Ordinal))) return (Status.Hypothetical, "consequence");
        return null;
    }
}
