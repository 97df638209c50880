namespace Guanlan.Coding.Stages;

/// <summary>
/// What an author makes of a party without telling a deed: a motive that goes on from the clauses before (企图…，迫使…), or a friendly
/// attitude said to be a standing one (始终支持, 都愿意). Both are opinion. What a speaker says of its own attitude is its act, and stays.
/// </summary>
internal static class Attitude
{
    /// <summary>A motive or a standing attitude is sought in so many clauses before the act, as long as none names a subject of its own.</summary>
    private const int Reach = 3;

    /// <summary>Verbs behind which a talk is what is wanted (推进谈判) or what is praised (增进沟通), not one that took place.</summary>
    private static readonly string[] Starting = ["推进", "推动", "加快", "启动"], Growing = ["增强", "加强", "增进", "深化", "促进", "扩大", "拓展", "密切", "提升", "保持", "维护"];

    public static (Status Status, string Why)? Of(CodingContext context, Draft draft)
    {
        if (!StatusStage.HasOwnSubject(draft) && Carried(context, draft, static token => token.Is(WordClass.Wish, WordNote.Motive)) is { } motive) return (Status.Opinion, motive);
        if (draft.Type == EventType.Consult && draft.Frame != "F10") return Noun(context, draft);
        if (draft.Frame == "F10" || draft.Clause.Voice is not null || draft.Clause.Teller is not null) return null;
        if (draft.Type is not (EventType.Support or EventType.Agree or EventType.Cooperate)) return null;
        if (IsShared(context, draft)) return (Status.Opinion, "attitude");
        foreach (var token in draft.Clause.Tokens)
            if (token.End <= draft.Trigger.Start && token.Is(WordClass.Stance)) return (Status.Opinion, token.Span.Of(context.Folded));
        return draft.Type == EventType.Agree || StatusStage.HasOwnSubject(draft) ? null : Carried(context, draft, static token => token.Is(WordClass.Stance)) is { } stance ? (Status.Opinion, stance) : null;
    }

    /// <summary>都愿意, 也致力于: what the author finds in all of them.</summary>
    private static bool IsShared(CodingContext context, Draft draft) =>
        (draft.Entry.Id.StartsWith('愿') || draft.Entry.Id.StartsWith("致力", StringComparison.Ordinal)) && draft.Trigger.Start > draft.Clause.Start && context.Folded[draft.Trigger.Start - 1] is '都' or '也' or '均' or '更';

    private static (Status Status, string Why)? Noun(CodingContext context, Draft draft)
    {
        if (draft.Trigger.Length != 2) return null;
        var before = context.Between(Math.Max(draft.Clause.Start, draft.Trigger.Start - 8), draft.Trigger.Start);
        foreach (var verb in Starting)
            if (before.Contains(verb, StringComparison.Ordinal)) return (Status.Forecast, verb);
        foreach (var verb in Growing)
            if (before.Contains(verb, StringComparison.Ordinal)) return (Status.Opinion, verb);
        return null;
    }

    private static string? Carried(CodingContext context, Draft draft, Predicate<Token> accepts)
    {
        for (var i = draft.Clause.Index - 1; i >= 0 && i >= draft.Clause.Index - Reach && context.Clauses[i].Sentence == draft.Clause.Sentence; i--)
        {
            var clause = context.Clauses[i];
            foreach (var token in clause.Tokens)
                if (accepts(token) && clause.End - token.End > 1 && context.Folded[Math.Max(0, token.Start - 1)] != '的') return clause.Subject is { IsKnown: true } actor && draft.Source.Exists(source => actor.Names(source.Code.Country)) ? token.Span.Of(context.Folded) : null;
            if (clause.Subject is { } subject && subject.Start >= clause.Start) return null;
        }

        return null;
    }
}
