namespace Guanlan.Coding.Stages;

/// <summary>
/// 将于下周访问埃及，会见埃及总统: what is planned, likely or called for in one clause goes on in the next ones of the same subject, until
/// one is told as done.
/// </summary>
internal static class GoingOn
{
    private const int Reach = 3;

    private static readonly string[] Breaks = ["但", "却", "而", "此前", "已", "曾", "同时已", "并已", "目前", "此次", "据"];

    public static (Status Status, string Why)? Of(CodingContext context, Draft draft)
    {
        if (StatusStage.HasOwnSubject(draft) || StatusStage.IsDone(context, draft) || !MayGoOn(draft) || draft.Frame == "F10" || TellsNext(context, draft.Clause) || BreaksOff(context, draft.Clause)) return null;
        for (var i = draft.Clause.Index - 1; i >= 0 && i >= draft.Clause.Index - Reach && context.Clauses[i].Sentence == draft.Clause.Sentence; i--)
        {
            var drafts = context.DraftsOf(context.Clauses[i]);
            if (drafts.Count > 0) return Mood(drafts[^1], draft);
            if (Called(context, context.Clauses[i], draft) is { } called) return called;
            if (context.Clauses[i].Subject is { } subject && subject.Start >= context.Clauses[i].Start || BreaksOff(context, context.Clauses[i])) return null;
        }

        return null;
    }

    /// <summary>双方应坦诚交流，加强沟通: the same behind a clause that tells no act of its own.</summary>
    private static (Status Status, string Why)? Called(CodingContext context, Clause clause, Draft draft)
    {
        if (clause.Subject is not { IsKnown: true } subject || subject.Start < clause.Start || !draft.Source.Exists(actor => subject.Names(actor.Code.Country))) return null;
        foreach (var token in clause.Tokens)
            if (token.Start >= subject.End && (token.Is(WordClass.Obligation) || (token.Is(WordClass.Plan) && token.Length > 1 && token.Start - subject.End <= 4)))
                return (token.Is(WordClass.Obligation) ? Status.Hypothetical : Status.Forecast, token.Span.Of(context.Folded));
        return null;
    }

    /// <summary>Deeds, talks and signatures: an attitude or a word of asking is the speaker's of these days.</summary>
    private static bool MayGoOn(Draft draft) =>
        draft.Type == EventType.Consult || draft.Type.IsDeed() || (draft.Type == EventType.Agree && draft.Entry.Id.Contains('签', StringComparison.Ordinal));

    private static (Status Status, string Why)? Mood(Draft before, Draft draft)
    {
        if ((before.Mood & (WordClass.Plan | WordClass.Possibility | WordClass.Obligation)) == 0 || before.Status is not (Status.Forecast or Status.Hypothetical)) return null;
        if (!before.Source.Exists(actor => draft.Source.Exists(other => other.Code.Country == actor.Code.Country))) return null;
        draft.Mood = before.Mood;
        return (before.Status, "goes on from the clause before");
    }

    private static bool BreaksOff(CodingContext context, Clause clause) => context.Between(clause.Start, clause.End).StartsWithAny(Breaks);

    /// <summary>要求道歉,又…: these words tell the next thing that the same subject did, not more of what it asked for.</summary>
    public static bool TellsNext(CodingContext context, Clause clause) => context.Between(clause.Start, clause.End).StartsWithAny(Onward);

    private static readonly string[] Onward = ["但", "却", "不过", "然而", "又", "还", "接着", "随后", "反手", "转头", "转身", "回头", "立马", "当天就", "当晚", "事后", "末了", "最后", "结果", "到头来", "不料", "没想到", "谁知", "哪知", "岂料", "一边", "一面", "另一边", "另一面", "另一方面", "背地里", "暗地里", "私下里", "转过头", "同时又"];
}
