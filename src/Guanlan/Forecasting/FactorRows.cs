namespace Guanlan.Forecasting;

/// <summary>Rows of learned numbers, each with the sum of its squared slopes (AdaGrad by row). What is learned is shown when told to.</summary>
internal sealed class FactorRows
{
    private readonly float[] values;
    private readonly float[] shown;
    private readonly float[] squares;
    private readonly int width;

    public FactorRows(int count, int width, float centre, float spread, SeededRandom random)
    {
        (Count, this.width) = (count, width);
        (values, shown) = (new float[count * width], new float[count * width]);
        squares = new float[count];
        foreach (ref var value in values.AsSpan()) value = centre + spread * (2 * random.Unit() - 1);
        Show();
    }

    public int Count { get; }

    public Span<float> this[int row] => values.AsSpan(row * width, width);

    public ReadOnlySpan<float> Shown(int row) => shown.AsSpan(row * width, width);

    public void Show() => values.CopyTo(shown, 0);

    public void Descend(int row, ReadOnlySpan<float> direction, float weight, float rate)
    {
        squares[row] += weight * weight * VectorMath.Dot(direction, direction) / width;
        VectorMath.AddScaled(this[row], direction, -rate * weight / (0.03f + MathF.Sqrt(squares[row])));
    }
}
