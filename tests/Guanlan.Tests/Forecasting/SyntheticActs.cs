using Guanlan.Forecasting;

namespace Guanlan.Tests.Forecasting;

/// <summary>Made-up acts with habits: most repeat an earlier act or answer one, the rest are by chance.</summary>
internal static class SyntheticActs
{
    public static TemporalEventGraph Make(int steps, int perStep, ulong seed, int entities = 40, int relations = 4)
    {
        var random = new SeededRandom(seed);
        var acts = new List<Quad>();
        for (var step = 0; step < steps; step++)
        {
            for (var i = 0; i < perStep; i++)
            {
                var old = acts.Count > 0 ? acts[acts.Count - 1 - random.Below(Math.Min(acts.Count, perStep * 6))] : default;
                var act = acts.Count == 0 || random.Below(3) == 0
                    ? new Quad(random.Below(entities), random.Below(relations), random.Below(entities), step)
                    : random.Below(2) == 0 ? old with { Step = step } : new Quad(old.Object, (old.Relation + 1) % relations, old.Subject, step);
                if (act.Subject != act.Object) acts.Add(act);
            }
        }

        return TemporalEventGraph.From(acts, entities, relations);
    }
}
