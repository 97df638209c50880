namespace Guanlan.Coding.Stages;

/// <summary>甲国跟乙国彻底闹掰，连大使都召回了: that two fell out sums up the acts told next, and is no act beside them.</summary>
internal static class FallingOut
{
    /// <summary>So many sentences further on the acts are told.</summary>
    private const int Reach = 2;

    public static void Drop(CodingContext context)
    {
        if (!context.IsTalk) return;
        for (var i = context.Drafts.Count - 1; i >= 0; i--)
            if (IsSummary(context.Drafts[i]) && IsToldNext(context, i)) context.Drafts.RemoveAt(i);
    }

    private static bool IsSummary(Draft draft) =>
        draft.Type == EventType.Reject && draft.Entry.Id is "撕破脸" or "翻脸" or "闹掰" or "闹翻" or "不对付" or "对着干";

    private static bool IsToldNext(CodingContext context, int at)
    {
        var summary = context.Drafts[at];
        for (var i = at + 1; i < context.Drafts.Count && context.Drafts[i].Clause.Sentence <= summary.Clause.Sentence + Reach; i++)
        {
            var act = context.Drafts[i];
            if (act.Type.Quad() is not (QuadClass.MaterialConflict or QuadClass.VerbalConflict) || IsSummary(act) || !act.Status.IsAsserted()) continue;
            if (Acts(summary, act.Source) && Acts(summary, act.Target)) return true;
        }

        return false;
    }

    private static bool Acts(Draft summary, List<Actor> parties) =>
        parties.Exists(party => summary.Source.Concat(summary.Target).Any(own => own.Code.Country == party.Code.Country));
}
