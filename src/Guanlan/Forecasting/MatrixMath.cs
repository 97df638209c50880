using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Guanlan.Forecasting;

/// <summary>
/// Products of small matrices in vector registers. The order of sums depends on the sizes alone, so that a build reproduces its numbers.
/// </summary>
internal static class MatrixMath
{
    /// <summary>Adds <c>left · right</c> to <paramref name="into"/>.</summary>
    /// <param name="left">The left matrix; element (i, p) lies at <c>i * rowStride + p * columnStride</c>, so that it may be read turned.</param>
    /// <param name="rowStride">Floats from one row of <paramref name="left"/> to the next.</param>
    /// <param name="columnStride">Floats from one column of <paramref name="left"/> to the next.</param>
    /// <param name="right">The right matrix by rows, <paramref name="inner"/> rows.</param>
    /// <param name="into">The result by rows.</param>
    /// <param name="rows">Rows of <paramref name="left"/> and of the result.</param>
    /// <param name="inner">Columns of <paramref name="left"/>.</param>
    /// <param name="columns">Columns of the result: a multiple of 32.</param>
    public static void AddProduct(
        ReadOnlySpan<float> left, int rowStride, int columnStride, ReadOnlySpan<float> right, Span<float> into, int rows, int inner, int columns)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        ref var c = ref MemoryMarshal.GetReference(into);
        var row = 0;
        for (; row + 4 <= rows; row += 4)
            for (var column = 0; column < columns; column += 2 * Vector<float>.Count)
                Four(ref Unsafe.Add(ref a, row * rowStride), rowStride, columnStride,
                    ref Unsafe.Add(ref b, column), ref Unsafe.Add(ref c, row * columns + column), inner, columns);
        for (; row < rows; row++)
            for (var column = 0; column < columns; column += 2 * Vector<float>.Count)
                One(ref Unsafe.Add(ref a, row * rowStride), columnStride,
                    ref Unsafe.Add(ref b, column), ref Unsafe.Add(ref c, row * columns + column), inner, columns);
    }

    private static void Four(ref float a, int rowStride, int columnStride, ref float b, ref float c, int inner, int columns)
    {
        var (wide, line) = ((nuint)Vector<float>.Count, (nuint)columns);
        var (c00, c01) = (Vector.LoadUnsafe(ref c), Vector.LoadUnsafe(ref c, wide));
        var (c10, c11) = (Vector.LoadUnsafe(ref c, line), Vector.LoadUnsafe(ref c, line + wide));
        var (c20, c21) = (Vector.LoadUnsafe(ref c, 2 * line), Vector.LoadUnsafe(ref c, 2 * line + wide));
        var (c30, c31) = (Vector.LoadUnsafe(ref c, 3 * line), Vector.LoadUnsafe(ref c, 3 * line + wide));
        for (var p = 0; p < inner; p++)
        {
            var b0 = Vector.LoadUnsafe(ref b);
            var b1 = Vector.LoadUnsafe(ref b, wide);
            var a0 = new Vector<float>(a);
            c00 = Vector.FusedMultiplyAdd(a0, b0, c00);
            c01 = Vector.FusedMultiplyAdd(a0, b1, c01);
            var a1 = new Vector<float>(Unsafe.Add(ref a, rowStride));
            c10 = Vector.FusedMultiplyAdd(a1, b0, c10);
            c11 = Vector.FusedMultiplyAdd(a1, b1, c11);
            var a2 = new Vector<float>(Unsafe.Add(ref a, 2 * rowStride));
            c20 = Vector.FusedMultiplyAdd(a2, b0, c20);
            c21 = Vector.FusedMultiplyAdd(a2, b1, c21);
            var a3 = new Vector<float>(Unsafe.Add(ref a, 3 * rowStride));
            c30 = Vector.FusedMultiplyAdd(a3, b0, c30);
            c31 = Vector.FusedMultiplyAdd(a3, b1, c31);
            a = ref Unsafe.Add(ref a, columnStride);
            b = ref Unsafe.Add(ref b, columns);
        }

        c00.StoreUnsafe(ref c);
        c01.StoreUnsafe(ref c, wide);
        c10.StoreUnsafe(ref c, line);
        c11.StoreUnsafe(ref c, line + wide);
        c20.StoreUnsafe(ref c, 2 * line);
        c21.StoreUnsafe(ref c, 2 * line + wide);
        c30.StoreUnsafe(ref c, 3 * line);
        c31.StoreUnsafe(ref c, 3 * line + wide);
    }

    private static void One(ref float a, int columnStride, ref float b, ref float c, int inner, int columns)
    {
        var wide = (nuint)Vector<float>.Count;
        var (c0, c1) = (Vector.LoadUnsafe(ref c), Vector.LoadUnsafe(ref c, wide));
        for (var p = 0; p < inner; p++)
        {
            var a0 = new Vector<float>(a);
            c0 = Vector.FusedMultiplyAdd(a0, Vector.LoadUnsafe(ref b), c0);
            c1 = Vector.FusedMultiplyAdd(a0, Vector.LoadUnsafe(ref b, wide), c1);
            a = ref Unsafe.Add(ref a, columnStride);
            b = ref Unsafe.Add(ref b, columns);
        }

        c0.StoreUnsafe(ref c);
        c1.StoreUnsafe(ref c, wide);
    }
}
