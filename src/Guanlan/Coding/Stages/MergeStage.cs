namespace Guanlan.Coding.Stages;

/// <summary>Stage 12: a text that says a thing twice says it once; the first mention stays, and an asserted one wins over one that is not.</summary>
internal sealed class MergeStage : ICodingStage
{
    public void Run(CodingContext context)
    {
        var seen = new Dictionary<string, Draft>();
        foreach (var draft in context.Drafts)
        {
            var key = string.Join('|', draft.Type, draft.Status, draft.Date.ToIso(), Codes(draft.Source), Codes(draft.Target));
            seen.TryAdd(key, draft);
        }

        context.Drafts.RemoveAll(draft => !seen.ContainsValue(draft));
    }

    private static string Codes(List<Actor> actors) => string.Join(',', actors.Select(actor => actor.Code.Country).Distinct().Order(StringComparer.Ordinal));
}
