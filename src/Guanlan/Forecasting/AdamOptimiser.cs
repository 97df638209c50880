using System.Numerics;
using System.Runtime.InteropServices;

namespace Guanlan.Forecasting;

/// <summary>AdamW: steps by the running mean of slopes over the root of the running mean of their squares, with weight decay apart.</summary>
internal sealed class AdamOptimiser(int size, float decay)
{
    private readonly float[] mean = new float[size];
    private readonly float[] square = new float[size];
    private int steps;

    public void Step(Span<float> weights, ReadOnlySpan<float> slope, float rate)
    {
        steps++;
        var (first, second) = (1 - MathF.Pow(0.9f, steps), 1 - MathF.Pow(0.999f, steps));
        var means = MemoryMarshal.Cast<float, Vector<float>>(mean.AsSpan());
        var squares = MemoryMarshal.Cast<float, Vector<float>>(square.AsSpan());
        var ours = MemoryMarshal.Cast<float, Vector<float>>(weights);
        var slopes = MemoryMarshal.Cast<float, Vector<float>>(slope);
        for (var i = 0; i < ours.Length; i++)
        {
            means[i] = means[i] * 0.9f + slopes[i] * 0.1f;
            squares[i] = squares[i] * 0.999f + slopes[i] * slopes[i] * 0.001f;
            var root = Vector.SquareRoot(squares[i] * (1 / second)) + new Vector<float>(1e-8f);
            ours[i] -= (means[i] * (1 / first) / root + ours[i] * decay) * rate;
        }

        for (var i = ours.Length * Vector<float>.Count; i < weights.Length; i++)
        {
            mean[i] = 0.9f * mean[i] + 0.1f * slope[i];
            square[i] = 0.999f * square[i] + 0.001f * slope[i] * slope[i];
            weights[i] -= rate * (mean[i] / first / (MathF.Sqrt(square[i] / second) + 1e-8f) + decay * weights[i]);
        }
    }
}
