using Guanlan.Coding.Frames;

namespace Guanlan.Coding.Stages;

/// <summary>Acts that are the subject or theme of a statement: what is said of them tells whether they were done.</summary>
internal static class NominalActs
{
    private static readonly string[] Plans = ["将", "拟", "有望", "预计", "计划", "定于", "可望", "或于", "或将", "或会", "能否", "仍未", "尚未", "未能"];

    private static readonly string[] Values = ["至关重要", "十分重要", "非常重要", "尤为重要", "极为重要", "必不可少", "不可或缺", "十分必要", "非常必要", "势在必行", "意义重大", "意义深远", "前景广阔", "潜力巨大", "大有可为"];

    private static readonly string[] Chances = ["契机", "机会", "途径", "前提", "条件", "可能", "可能性", "希望", "窗口", "障碍", "关键", "出路", "保障", "必要性"];

    private static readonly string[] Weighings = ["将是", "将会是", "将构成", "将意味着", "无异于", "的计划", "的方案", "的可能性", "的风险", "的图谋", "的企图", "的设想", "的选项"];

    /// <summary>袭击甲国将是鲁莽之举, 打击甲国的计划可能…: a deed that is only weighed or planned.</summary>
    private static string? Weighed(CodingContext context, Draft draft)
    {
        if (context.IsTalk || StatusStage.IsDone(context, draft)) return null;
        var rest = context.Between(draft.Trigger.End, Math.Min(draft.Clause.End, draft.Trigger.End + 12));
        foreach (var word in Weighings)
            if (rest.IndexOf(word, StringComparison.Ordinal) is > 1 and var at && rest[..at].IndexOf('的') < 0) return word;
        return null;
    }

    /// <summary>The status that the predicate behind a nominal act gives it, with its word; null where none does.</summary>
    public static (Status Status, string Why)? Of(CodingContext context, Draft draft)
    {
        var length = draft.Clause.End - draft.Trigger.End;
        if (length < 2 || length > 40) return null;
        if (draft is { Frame: "F10", Type: EventType.Consult or EventType.Cooperate } && ChineseMeetings.Predicate(context, draft.Clause, draft.Trigger.End) is >= 0 and var held)
            foreach (var plan in Plans)
                if (context.Between(draft.Trigger.End, held).Contains(plan, StringComparison.Ordinal)) return (plan is "尚未" or "仍未" or "未能" ? Status.Negated : Status.Forecast, plan);
        if (draft.Type.IsDeed() && draft.Frame is "F1" or "F2" && Weighed(context, draft) is { } weighed) return (Status.Hypothetical, weighed);
        if (draft.Type is not (EventType.Cooperate or EventType.Aid or EventType.Agree)) return null;
        var rest = context.Between(draft.Trigger.End, draft.Clause.End);
        if (length < 24 && rest.HasAny(Values)) return (Status.Opinion, "valued");
        if (draft.Type != EventType.Agree || !rest.Contains('的') || StatusStage.IsDone(context, draft)) return null;
        foreach (var chance in Chances)
            if (rest.EndsWith(chance)) return (Status.Hypothetical, chance);
        return null;
    }
}
