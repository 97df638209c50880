namespace Guanlan.Coding.Stages;

/// <summary>
/// What a clause itself calls somebody's hope or goal (首要目标还是…, 还抱有一丝期待，那就是…): wanted, not told as done.
/// </summary>
internal static class Aim
{
    private static readonly string[] Nouns = ["目标", "目的", "算盘", "小算盘", "图谋", "愿望", "心愿", "梦想", "指望", "希望", "期待", "期望", "幻想", "念头", "企图", "诉求", "盘算", "野心", "出路", "心思", "主意"];

    private static readonly string[] Copulas = ["是", "就是", "还是", "便是", "正是", "无非是", "无非就是", "不过是", "仍是", "仍然是", "依然是", "始终是", "一直是", "在于", "就在于", "不外乎"];

    private static readonly string[] Leads = ["那就是", "那便是", "就是", "便是", "也就是", "无非是", "无非就是", "不外乎"];

    /// <summary>The noun that calls the act of the draft a hope or a goal, or null.</summary>
    public static string? Of(CodingContext context, Draft draft)
    {
        var own = context.Between(draft.Clause.Start, draft.Trigger.Start);
        foreach (var noun in Nouns)
        {
            var at = own.LastIndexOf(noun);
            if (at >= 0 && own[(at + noun.Length)..].StartsWithAny(Copulas)) return noun;
        }

        if (!own.StartsWithAny(Leads) || context.Before(draft.Clause) is not { } before) return null;
        var text = context.Between(before.Start, before.End);
        foreach (var noun in Nouns)
            if (text.EndsWith(noun)) return noun;
        return null;
    }
}
