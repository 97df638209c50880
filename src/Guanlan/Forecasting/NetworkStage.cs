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

    /// <summary>Reads rows of codes into standardised values.</summary>
    public void Read(ReadOnlySpan<byte> codes, Span<float> inputs)
    {
        for (int i = 0, feature = 0; i < codes.Length; i++, feature = feature + 1 == Width ? 0 : feature + 1)
            inputs[i] = values[feature * 256 + codes[i]];
    }

    /// <summary>Scores the rows whose inputs were read; leaves the hidden layers for the way back.</summary>
    /// <param name="work">Inputs in, layers and scores out.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="relation">The relation asked about.</param>
    /// <param name="mask">Factors of the first layer's units; ones outside training.</param>
    public void Score(NetworkScratch work, int rows, int relation, ReadOnlySpan<float> mask)
    {
        var weights = Weights.AsSpan();
        for (var row = 0; row < rows; row++)
        {
            var first = work.First.AsSpan(row * First, First);
            weights.Slice(Layout.FirstBias, First).CopyTo(first);
            VectorMath.AddScaled(first, weights.Slice(Layout.Relation + relation * First, First), 1);
            weights.Slice(Layout.SecondBias, Second).CopyTo(work.Second.AsSpan(row * Second));
        }

        MatrixMath.AddProduct(work.Inputs, Width, 1, weights[Layout.Input..], work.First, rows, Width, First);
        for (var row = 0; row < rows; row++) VectorMath.Rectify(work.First.AsSpan(row * First, First), mask);
        MatrixMath.AddProduct(work.First, First, 1, weights[Layout.Middle..], work.Second, rows, First, Second);
        var skip = weights.Slice(Layout.Skip, Width);
        var output = weights.Slice(Layout.Output, Second);
        for (var row = 0; row < rows; row++)
        {
            var second = work.Second.AsSpan(row * Second, Second);
            VectorMath.Rectify(second);
            var inputs = work.Inputs.AsSpan(row * Width, Width);
            work.Scores[row] = VectorMath.Dot(second, output) + VectorMath.Dot(inputs, skip);
        }
    }

    /// <summary>Adds the slope of rows whose scores hold their errors.</summary>
    public void Slope(NetworkScratch work, int rows, int relation, ReadOnlySpan<float> mask, ReadOnlySpan<float> turnedMiddle, Span<float> slope)
    {
        var output = Weights.AsSpan(Layout.Output, Second);
        work.BackFirst.AsSpan(0, rows * First).Clear();
        for (var row = 0; row < rows; row++)
        {
            var error = work.Scores[row];
            var back = work.BackSecond.AsSpan(row * Second, Second);
            var second = work.Second.AsSpan(row * Second, Second);
            for (var i = 0; i < Second; i++) back[i] = second[i] > 0 ? error * output[i] : 0;
            VectorMath.AddScaled(slope.Slice(Layout.Output, Second), second, error);
            VectorMath.AddScaled(slope.Slice(Layout.SecondBias, Second), back, 1);
            VectorMath.AddScaled(slope.Slice(Layout.Skip, Width), work.Inputs.AsSpan(row * Width, Width), error);
        }

        MatrixMath.AddProduct(work.BackSecond, Second, 1, turnedMiddle, work.BackFirst, rows, Second, First);
        for (var row = 0; row < rows; row++)
        {
            var back = work.BackFirst.AsSpan(row * First, First);
            var first = work.First.AsSpan(row * First, First);
            for (var i = 0; i < First; i++) back[i] = first[i] > 0 ? back[i] * mask[i] : 0;
            VectorMath.AddScaled(slope.Slice(Layout.FirstBias, First), back, 1);
            VectorMath.AddScaled(slope.Slice(Layout.Relation + relation * First, First), back, 1);
        }

        MatrixMath.AddProduct(work.First, 1, First, work.BackSecond, slope[Layout.Middle..], First, rows, Second);
        MatrixMath.AddProduct(work.Inputs, 1, Width, work.BackFirst, slope[Layout.Input..], Width, rows, First);
    }

    /// <summary>Writes the weights between the hidden layers with rows and columns exchanged.</summary>
    public void TurnMiddle(Span<float> into)
    {
        for (var i = 0; i < First; i++)
            for (var j = 0; j < Second; j++) into[j * First + i] = Weights[Layout.Middle + i * Second + j];
    }

    private void Fill(int from, int count, float spread, SeededRandom random)
    {
        for (var i = 0; i < count; i++) Weights[from + i] = spread * (random.Unit() + random.Unit() + random.Unit() - 1.5f) * 2;
    }
}
