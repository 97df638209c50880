using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Guanlan.Forecasting;

/// <summary>Plain loops over floats in vector registers. The order of sums is fixed, so that a build reproduces its numbers.</summary>
internal static class VectorMath
{
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var a = MemoryMarshal.Cast<float, Vector<float>>(left);
        var b = MemoryMarshal.Cast<float, Vector<float>>(right);
        var sum = Vector<float>.Zero;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        var total = Vector.Sum(sum);
        for (var i = a.Length * Vector<float>.Count; i < left.Length; i++) total += left[i] * right[i];
        return total;
    }

    /// <summary>Adds a multiple of one row to another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddScaled(Span<float> to, ReadOnlySpan<float> row, float factor)
    {
        var a = MemoryMarshal.Cast<float, Vector<float>>(to);
        var b = MemoryMarshal.Cast<float, Vector<float>>(row);
        var scale = new Vector<float>(factor);
        for (var i = 0; i < a.Length; i++) a[i] += b[i] * scale;
        for (var i = a.Length * Vector<float>.Count; i < to.Length; i++) to[i] += row[i] * factor;
    }

    /// <summary>Sets what is below zero to zero.</summary>
    public static void Rectify(Span<float> row)
    {
        var blocks = MemoryMarshal.Cast<float, Vector<float>>(row);
        for (var i = 0; i < blocks.Length; i++) blocks[i] = Vector.Max(blocks[i], Vector<float>.Zero);
        for (var i = blocks.Length * Vector<float>.Count; i < row.Length; i++) row[i] = Math.Max(row[i], 0);
    }

    /// <summary>Sets what is below zero to zero and multiplies the rest by a mask.</summary>
    public static void Rectify(Span<float> row, ReadOnlySpan<float> mask)
    {
        var blocks = MemoryMarshal.Cast<float, Vector<float>>(row);
        var factors = MemoryMarshal.Cast<float, Vector<float>>(mask);
        for (var i = 0; i < blocks.Length; i++) blocks[i] = Vector.Max(blocks[i], Vector<float>.Zero) * factors[i];
        for (var i = blocks.Length * Vector<float>.Count; i < row.Length; i++) row[i] = Math.Max(row[i], 0) * mask[i];
    }

    /// <summary>The largest of a row; negative infinity for none.</summary>
    public static float Max(ReadOnlySpan<float> row)
    {
        var max = float.NegativeInfinity;
        foreach (var value in row) max = Math.Max(max, value);
        return max;
    }

    /// <summary>Turns scores into shares that sum to one.</summary>
    public static void Softmax(Span<float> scores)
    {
        var (max, sum) = (Max(scores), 0f);
        foreach (ref var score in scores) sum += score = MathF.Exp(score - max);
        foreach (ref var score in scores) score /= sum;
    }
}
