namespace Guanlan.Forecasting;

/// <summary>
/// A small network over binned features: two hidden layers, a linear path past them, and a bias of the first layer for each relation,
/// by which a relation can weigh half-lives and lags its own way.
/// </summary>
internal sealed class NetworkStage
{
    public const int First = 64;
    public const int Second = 32;
    private readonly float[] values;

    public NetworkStage(ReadOnlySpan<float> binValues, int relations, ulong seed)
    {
        values = binValues.ToArray();
        Width = binValues.Length / 256;
        Layout = new NetworkLayout(Width, relations);
        Weights = new float[Layout.Size];
        var random = new SeededRandom(seed);
        Fill(Layout.Input, Width * First, MathF.Sqrt(2f / Width), random);
        Fill(Layout.Middle, First * Second, MathF.Sqrt(2f / First), random);
        Fill(Layout.Output, Second, 0.2f, random);
    }

    public int Width { get; }

    public NetworkLayout Layout { get; }

    public float[] Weights { get; }

    /// <summary>Reads a row of codes into standardised values.</summary>
    public void Read(ReadOnlySpan<byte> codes, Span<float> inputs)
    {
        for (var i = 0; i < codes.Length; i++) inputs[i] = values[i * 256 + codes[i]];
    }

    /// <summary>Scores one row; fills the hidden layers for the way back.</summary>
    public float Score(ReadOnlySpan<float> inputs, int relation, Span<float> first, Span<float> second, ReadOnlySpan<float> mask)
    {
        var weights = Weights.AsSpan();
        weights.Slice(Layout.FirstBias, First).CopyTo(first);
        VectorMath.AddScaled(first, weights.Slice(Layout.Relation + relation * First, First), 1);
        for (var i = 0; i < inputs.Length; i++)
            VectorMath.AddScaled(first, weights.Slice(Layout.Input + i * First, First), inputs[i]);
        for (var i = 0; i < First; i++) first[i] = Math.Max(first[i], 0) * mask[i];
        weights.Slice(Layout.SecondBias, Second).CopyTo(second);
        for (var i = 0; i < First; i++)
            if (first[i] > 0) VectorMath.AddScaled(second, weights.Slice(Layout.Middle + i * Second, Second), first[i]);
        for (var i = 0; i < Second; i++) second[i] = Math.Max(second[i], 0);
        return VectorMath.Dot(second, weights.Slice(Layout.Output, Second)) + VectorMath.Dot(inputs, weights.Slice(Layout.Skip, Width));
    }

    /// <summary>Adds one row's slope.</summary>
    public void Slope(float error, ReadOnlySpan<float> inputs, int relation, ReadOnlySpan<float> first, ReadOnlySpan<float> second,
        ReadOnlySpan<float> mask, Span<float> slope)
    {
        Span<float> backSecond = stackalloc float[Second];
        Span<float> backFirst = stackalloc float[First];
        VectorMath.AddScaled(slope.Slice(Layout.Skip, Width), inputs, error);
        VectorMath.AddScaled(slope.Slice(Layout.Output, Second), second, error);
        for (var i = 0; i < Second; i++) backSecond[i] = second[i] > 0 ? error * Weights[Layout.Output + i] : 0;
        VectorMath.AddScaled(slope.Slice(Layout.SecondBias, Second), backSecond, 1);
        for (var i = 0; i < First; i++)
        {
            backFirst[i] = 0;
            if (first[i] <= 0) continue;
            VectorMath.AddScaled(slope.Slice(Layout.Middle + i * Second, Second), backSecond, first[i]);
            backFirst[i] = mask[i] * VectorMath.Dot(backSecond, Weights.AsSpan(Layout.Middle + i * Second, Second));
        }

        VectorMath.AddScaled(slope.Slice(Layout.FirstBias, First), backFirst, 1);
        VectorMath.AddScaled(slope.Slice(Layout.Relation + relation * First, First), backFirst, 1);
        for (var i = 0; i < inputs.Length; i++) VectorMath.AddScaled(slope.Slice(Layout.Input + i * First, First), backFirst, inputs[i]);
    }

    private void Fill(int from, int count, float spread, SeededRandom random)
    {
        for (var i = 0; i < count; i++) Weights[from + i] = spread * (random.Unit() + random.Unit() + random.Unit() - 1.5f) * 2;
    }
}
