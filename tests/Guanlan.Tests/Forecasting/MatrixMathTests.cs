using Guanlan.Forecasting;

namespace Guanlan.Tests.Forecasting;

public class MatrixMathTests
{
    [Theory]
    [InlineData(1, 1, 32, false)]
    [InlineData(3, 7, 64, false)]
    [InlineData(4, 98, 64, false)]
    [InlineData(9, 13, 32, true)]
    [InlineData(64, 5, 32, true)]
    public void Product_is_that_of_the_plain_sums_for_any_number_of_rows_and_either_way_of_reading(int rows, int inner, int columns, bool turned)
    {
        var random = new SeededRandom(8);
        float[] Fill(int count) => [.. Enumerable.Range(0, count).Select(_ => random.Unit() - 0.5f)];
        var (left, right, into) = (Fill(rows * inner), Fill(inner * columns), Fill(rows * columns));
        var expected = new double[rows * columns];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                expected[i * columns + j] = into[i * columns + j];
                for (var p = 0; p < inner; p++) expected[i * columns + j] += left[turned ? p * rows + i : i * inner + p] * (double)right[p * columns + j];
            }
        }

        MatrixMath.AddProduct(left, turned ? 1 : inner, turned ? rows : 1, right, into, rows, inner, columns);
        for (var i = 0; i < into.Length; i++) Assert.Equal(expected[i], into[i], 1e-4);
    }
}
