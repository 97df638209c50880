namespace Guanlan.Coding.Stages;

/// <summary>甩话说再打就加税: a measure that its own maker ties to what others do next is a threat, and the saying is reported.</summary>
internal static class Menace
{
    private static readonly string[] Ifs = ["再", "敢", "不", "谁", "要是", "如果", "只要", "若", "一旦", "但凡"];

    private static readonly string[] Says = ["说", "讲", "称", "喊", "话", "警告", "威胁", "吓唬", "表态", "扬言", "叫嚣"];

    /// <summary>…放话，再闹就…: the clause before ends in a word of saying, and its subject does the act.</summary>
    private static bool IsSaidBefore(CodingContext context, Draft draft) =>
        context.Before(draft.Clause) is { Subject: { IsKnown: true } subject } before && subject.Names(draft.Source[0].Code.Country) && context.Between(before.Start, before.End).EndsWithAny(Says);

    /// <summary>True where the speaker's own conflict act stands behind 就, and a condition before that.</summary>
    public static bool Is(CodingContext context, Draft draft)
    {
        if (!context.IsTalk || draft.Type.Quad() != QuadClass.MaterialConflict || draft.Source.Count != 1 || draft.Target.Count == 0 || StatusStage.IsDone(context, draft)) return false;
        var from = draft.Clause.Start;
        if ((draft.Clause.Voice ?? draft.Clause.Teller) is { Relays: false, IsOpinion: false, Speaker: { IsKnown: true } speaker } voice && voice.ContentStart < draft.Trigger.Start && speaker.Names(draft.Source[0].Code.Country)) from = Math.Max(voice.ContentStart, from);
        else if (!IsSaidBefore(context, draft)) return false;
        var own = context.Between(from, draft.Trigger.Start);
        var then = own.LastIndexOf('就');
        if (then < 0) return false;
        return own[..then].HasAny(Ifs) || (context.Before(draft.Clause) is { } before && context.Between(before.Start, before.End).HasAny(Ifs));
    }
}
