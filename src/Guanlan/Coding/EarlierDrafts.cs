namespace Guanlan.Coding;

/// <summary>
/// The drafts of a kind that stand before a clause in its sentence, the last one at hand: asked once a draft, the whole passage costs as
/// much as it has drafts, however long its sentences are.
/// </summary>
internal sealed class EarlierDrafts
{
    private readonly CodingContext context;
    private readonly Predicate<Draft> kind;
    private readonly Dictionary<Clause, Link?> before = [];

    private EarlierDrafts(CodingContext context, Predicate<Draft> kind) => (this.context, this.kind) = (context, kind);

    public static EarlierDrafts Of(CodingContext context, Predicate<Draft> kind)
    {
        var found = new EarlierDrafts(context, kind);
        Link? last = null;
        Clause? clause = null;
        foreach (var draft in context.Drafts)
        {
            if (!ReferenceEquals(draft.Clause, clause))
            {
                if (clause is not null && clause.Sentence != draft.Clause.Sentence) last = null;
                clause = draft.Clause;
                found.before.TryAdd(clause, last);
            }

            if (kind(draft)) last = new Link(draft, last);
        }

        return found;
    }

    /// <summary>The last draft of the kind in front of a draft that is accepted, in its own clause or an earlier one of its sentence; at most a few are looked at.</summary>
    public Draft? Before(Draft draft, Predicate<Draft> accepts)
    {
        const int Most = 16;
        Draft? own = null;
        foreach (var other in context.DraftsOf(draft.Clause))
            if (!ReferenceEquals(other, draft) && other.Trigger.End <= draft.Trigger.Start && kind(other) && accepts(other)) own = other;
        if (own is not null) return own;
        var link = before.GetValueOrDefault(draft.Clause);
        for (var looked = 0; link is not null && looked < Most; link = link.Previous, looked++)
            if (accepts(link.Draft)) return link.Draft;
        return null;
    }

    /// <summary>The last draft of the kind in the clauses before this one, within its sentence.</summary>
    public Draft? Before(Clause clause) => before.GetValueOrDefault(clause)?.Draft;

    private sealed record Link(Draft Draft, Link? Previous);
}
