namespace Guanlan.Forecasting;

/// <summary>Which kind of reason each feature belongs to.</summary>
internal sealed partial class CandidateFeatures
{
    /// <summary>The kind of a feature; null where it speaks of no reason (how active someone is).</summary>
    public static ExplanationKind? KindOf(int feature)
    {
        var name = Names[feature];
        if (name.StartsWith("triple", StringComparison.Ordinal)) return ExplanationKind.Repeat;
        if (Starts(name, "hazard", "pair ", "mirror", "deed")) return ExplanationKind.Hazard;
        if (Starts(name, "country", "countries", "role", "same country", "subject to country", "partner country")) return ExplanationKind.Group;
        return Starts(name, "two hops", "latest hops", "neighbour", "alike", "embedding", "nearness") ? ExplanationKind.Path : null;
    }

    private static bool Starts(string name, params ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
            if (name.StartsWith(beginning, StringComparison.Ordinal)) return true;
        return false;
    }
}
