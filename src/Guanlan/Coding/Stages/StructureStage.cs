namespace Guanlan.Coding.Stages;

/// <summary>Stage 1: finds where the body begins after a dateline (新华社莫斯科3月21日电, "GENEVA (Reuters) -").</summary>
internal sealed class StructureStage : ICodingStage
{
    private const int LongestDateline = 48;

    public void Run(CodingContext context) => context.BodyStart = context.IsChinese ? Chinese(context.Folded) : English(context.Text);

    private static int Chinese(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, LongestDateline));
        var wire = head.IndexOfAny('电', '讯');
        if (wire < 4) return 0;
        var before = head[..wire];
        return before.Contains("社", StringComparison.Ordinal) && before.IndexOfAny("日月") > 0 && before.IndexOfAny(",。") < 0 ? wire + 1 : 0;
    }

    private static int English(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, LongestDateline));
        var dash = head.IndexOf(" - ", StringComparison.Ordinal);
        if (dash < 0) dash = head.IndexOf(" — ", StringComparison.Ordinal);
        if (dash < 3) return 0;
        var place = head[..dash];
        var capitals = 0;
        foreach (var character in place)
            if (char.IsAsciiLetterUpper(character)) capitals++;
        return capitals >= 3 && (place.Contains("(", StringComparison.Ordinal) || capitals * 2 > place.Length) ? dash + 3 : 0;
    }
}
