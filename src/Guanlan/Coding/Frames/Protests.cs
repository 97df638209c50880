namespace Guanlan.Coding.Frames;

/// <summary>Against whom a crowd protests, which is often said beside the verb or in the next clause only.</summary>
internal static class Protests
{
    private static readonly string[] Authorities = ["政府", "总统", "总理", "首相", "议会", "国会", "当局", "下台", "辞职", "选举", "加税", "警察", "官邸", "涨价", "断电"];

    /// <summary>大学生围了官邸, 广场上喊总统辞职: a crowd that names no other state protests against its own government.</summary>
    public static Actor? OwnGovernment(CodingContext context, Draft draft)
    {
        if (!context.IsTalk || draft.Source is not [{ Code: { IsState: true } code }]) return null;
        var end = context.After(draft.Clause) is { } after && after.Sentence == draft.Clause.Sentence ? after.End : draft.Clause.End;
        if (!context.Between(draft.Clause.Start, end).HasAny(Authorities)) return null;
        for (var i = draft.Clause.Index; i < context.Clauses.Count && context.Clauses[i].End <= end; i++)
            if (context.Clauses[i].Mentions.Exists(mention => mention.IsKnown && !mention.Names(code.Country))) return null;
        return new Actor(new ActorCode(code.Country + "/GOV"), null, null, "own government");
    }

    /// <summary>反丹麦游行; …游行, 对着法国大使馆骂…: against whom a crowd protests is often said in the next clause only.</summary>
    public static void Crowd(CodingContext context, Draft draft)
    {
        if (draft.Clause.Mentions.Find(mention => mention.IsKnown && mention.Start > 0 && mention.End <= draft.Trigger.Start && draft.Trigger.Start - mention.End <= 4 && context.Folded[mention.Start - 1] == '反') is { } against)
        {
            draft.Target.AddRange(against.Actors);
            return;
        }

        if (context.After(draft.Clause) is not { } after) return;
        var next = new ClauseView(context, after);
        var opening = context.Between(next.Clause.Start, Math.Min(next.Clause.Start + 2, next.Clause.End));
        if (opening is "抗议" or "反对" or "谴责" or "声讨")
        {
            if (next.Clause.Mentions.Find(mention => mention.IsKnown && mention.Start - next.Clause.Start <= 4) is { } cause) draft.Target.AddRange(cause.Actors);
            return;
        }

        foreach (var mention in next.Clause.Mentions)
            if (mention.IsKnown && next.GovernedBy(mention) is { } word && word.Is(WordClass.Preposition, WordNote.Target)) { draft.Target.AddRange(mention.Actors); return; }
    }
}
