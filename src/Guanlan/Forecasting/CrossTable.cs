namespace Guanlan.Forecasting;

/// <summary>
/// Learned weights of indicators by hash, each with the sum of its squared slopes (AdaGrad). What is learned is shown only when
/// <see cref="Show"/> is called. Indicators that fall on one place share a weight.
/// </summary>
internal sealed class CrossTable
{
    private const float Rate = 0.1f;
    private const float Ease = 0.3f;
    private readonly float[] shown;
    private float[] learned;
    private float[] squares;

    /// <summary>Makes a table of zeros.</summary>
    /// <param name="bits">Logarithm of its size, to the base of two.</param>
    public CrossTable(int bits) => (Mask, shown, learned, squares) = ((1 << bits) - 1, new float[1 << bits], new float[1 << bits], new float[1 << bits]);

    /// <summary>What is kept of a hash.</summary>
    public int Mask { get; }

    /// <summary>Shows what was learned until now.</summary>
    public void Show() => learned.CopyTo(shown, 0);

    /// <summary>Shows what was learned and lets go of what is needed to learn more.</summary>
    public void Freeze()
    {
        Show();
        (learned, squares) = ([], []);
    }

    /// <summary>The shown weights of some indicators, summed.</summary>
    public float Shown(ReadOnlySpan<int> places) => Sum(shown, places);

    /// <summary>The learned weights of some indicators, summed.</summary>
    public float Learned(ReadOnlySpan<int> places) => Sum(learned, places);

    /// <summary>Moves the weights of some indicators against a slope.</summary>
    public void Descend(ReadOnlySpan<int> places, float slope)
    {
        foreach (var place in places)
        {
            squares[place] += slope * slope;
            learned[place] -= Rate * slope / (Ease + MathF.Sqrt(squares[place]));
        }
    }

    private static float Sum(float[] weights, ReadOnlySpan<int> places)
    {
        var sum = 0f;
        foreach (var place in places) sum += weights[place];
        return sum;
    }
}
