namespace Guanlan.Language.Dates;

/// <summary>Tells from the clause whether it speaks of what is to come.</summary>
internal static class FutureCues
{
    private const int Reach = 60;
    private static readonly System.Buffers.SearchValues<char> Bounds = System.Buffers.SearchValues.Create("，。；！？\n,;!?：:");

    private static readonly string[] Chinese = ["将", "將", "拟于", "拟在", "预计", "預計", "计划", "計劃", "定于", "定於", "即将", "届时", "打算", "会在", "會在", "有望", "预定", "拟定", "要在"];
    private static readonly string[] English = [" will ", " is to ", " are to ", " due ", "scheduled", "expected", " plans ", " plan to", "planned", " set to", "slated", "upcoming", "going to", " would ", "'ll ", "’ll "];

    /// <summary>True if the clause around this place is about the future.</summary>
    public static bool Around(string text, int start, int stop)
    {
        var left = Math.Max(0, start - Reach);
        var before = text.AsSpan(left, start - left);
        var bound = before.LastIndexOfAny(Bounds);
        if (bound >= 0) before = before[(bound + 1)..];
        var after = text.AsSpan(stop, Math.Min(Reach, text.Length - stop));
        bound = after.IndexOfAny(Bounds);
        // A date that opens the sentence is followed by its comma: 16日，双方将……
        if (bound is 0 or 1 && after.Length > bound + 1)
        {
            var second = after[(bound + 1)..].IndexOfAny(Bounds);
            bound = second < 0 ? -1 : second + bound + 1;
        }

        if (bound >= 0) after = after[..bound];
        return Has(before[AfterJoint(before)..]) || Has(after[..BeforeJoint(after)]);
    }

    // They met on Monday and will meet again on Friday: two clauses.
    private static int AfterJoint(ReadOnlySpan<char> before) => Math.Max(Math.Max(before.LastIndexOf(" and ", StringComparison.Ordinal), before.LastIndexOf(" but ", StringComparison.Ordinal)), 0);

    private static int BeforeJoint(ReadOnlySpan<char> after)
    {
        var joint = after.IndexOf(" and ", StringComparison.Ordinal);
        if (joint < 0) joint = after.IndexOf(" but ", StringComparison.Ordinal);
        return joint < 0 ? after.Length : joint;
    }

    private static bool Has(ReadOnlySpan<char> clause)
    {
        foreach (var cue in Chinese)
            if (clause.IndexOf(cue, StringComparison.Ordinal) is var at and >= 0 && !IsOtherWord(clause, at))
                return true;
        foreach (var cue in English)
            if (clause.IndexOf(cue, StringComparison.Ordinal) >= 0)
                return true;
        return clause.StartsWith("will ", StringComparison.Ordinal);
    }

    // 将军, 将领, 将士: a general is no future.
    private static bool IsOtherWord(ReadOnlySpan<char> clause, int at) =>
        clause[at] is '将' or '將' && (at + 1 < clause.Length && clause[at + 1] is '军' or '軍' or '领' or '領' or '士' or '官' || at > 0 && clause[at - 1] is '上' or '中' or '少' or '大' or '名' or '主' or '准');
}
