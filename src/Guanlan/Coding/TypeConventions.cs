using System.Collections.Immutable;

namespace Guanlan.Coding;

/// <summary>
/// Which other types could be defended for a row: those of the trigger's line <c>alt</c>, and those that the codebook's conventions name
/// for a kind of act (a ceasefire is RETREAT, or AGREE; a loan AID, or COOPERATE).
/// </summary>
internal static class TypeConventions
{
    private static readonly (EventType Type, string[] Words, EventType[] Others)[] Conventions =
    [
        (EventType.Assault, ["击落", "打下", "攻占", "夺取", "夺下", "占领", "拿下", "收复", "攻克", "控制", "shoot down", "shot down", "down ", "capture", "seize", "take control", "retake"], [EventType.Coerce]),
        (EventType.Coerce, ["拦截", "截击", "intercept"], [EventType.Assault]),
        (EventType.Retreat, ["停火", "休战", "停战", "ceasefire", "cease-fire", "truce"], [EventType.Agree, EventType.Concede]),
        (EventType.Aid, ["贷款", "信贷", "loan", "credit"], [EventType.Cooperate]),
        (EventType.Accuse, ["召见", "约见", "summon"], [EventType.Consult]),
    ];

    /// <summary>The other types, in the order of the codebook's list; empty for most rows.</summary>
    public static ImmutableArray<EventType> Of(Draft draft)
    {
        var found = new SortedSet<EventType>();
        if (draft.Type == draft.Entry.Type) found.UnionWith(draft.Entry.Alternatives);
        foreach (var (type, words, others) in Conventions)
            if (type == draft.Type && Array.Exists(words, word => draft.Entry.Id.Contains(word, StringComparison.OrdinalIgnoreCase))) found.UnionWith(others);
        found.Remove(draft.Type);
        return [.. found];
    }
}
