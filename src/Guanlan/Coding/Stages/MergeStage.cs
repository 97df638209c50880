namespace Guanlan.Coding.Stages;

/// <summary>
/// Stage 12: a text that says a thing twice says it once: of drafts with equal type, status, date and parties the first stays. What two
/// speakers are each said to have said stays twice.
/// </summary>
internal sealed class MergeStage : ICodingStage
{
    public void Run(CodingContext context)
    {
        FallingOut.Drop(context);
        var seen = new Dictionary<string, Draft>();
        context.Drafts.RemoveAll(draft => !seen.TryAdd(Key(draft), draft) && !SameWords.Share(context, seen[Key(draft)], draft));
    }

    private static string Key(Draft draft) => string.Join('|', draft.Type, draft.Status, draft.Date.ToIso(), draft.IsHistorical, Codes(draft.Source), Codes(draft.Target));

    private static string Codes(List<Actor> actors) => string.Join(',', actors.Select(actor => actor.Code.Country).Distinct().Order(StringComparer.Ordinal));
}
