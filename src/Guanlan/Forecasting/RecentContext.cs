namespace Guanlan.Forecasting;

/// <summary>For each entity a running mean of the factors of those it met, newer ones weighing more; a step enters as one.</summary>
internal sealed class RecentContext(int entities, int dimensions)
{
    private const float Kept = 0.9f;
    private readonly float[] means = new float[entities * dimensions];
    private readonly Dictionary<int, (float[] Sum, int Count)> open = [];

    public ReadOnlySpan<float> this[int entity] => means.AsSpan(entity * dimensions, dimensions);

    public void Meet(int entity, ReadOnlySpan<float> other)
    {
        var (sum, count) = open.TryGetValue(entity, out var held) ? held : (new float[dimensions], 0);
        VectorMath.AddScaled(sum, other, 1);
        open[entity] = (sum, count + 1);
    }

    /// <summary>Enters what the step held.</summary>
    public void Close()
    {
        foreach (var (entity, (sum, count)) in open)
        {
            var kept = MathF.Pow(Kept, count);
            var mean = means.AsSpan(entity * dimensions, dimensions);
            for (var i = 0; i < dimensions; i++) mean[i] = kept * mean[i] + (1 - kept) * sum[i] / count;
        }

        open.Clear();
    }
}
