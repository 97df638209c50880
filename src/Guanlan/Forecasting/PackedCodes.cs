namespace Guanlan.Forecasting;

/// <summary>
/// Rows of codes in about half of their room, column by column: most candidates of a question share their commonest code in most features.
/// A column is that code alone, or that code, a bit for each row that differs and those rows' codes, or plainly all codes, whichever is shortest.
/// </summary>
internal sealed class PackedCodes
{
    private const byte Same = 0;
    private const byte Sparse = 1;
    private const byte Plain = 2;
    private readonly byte[] bytes;

    private PackedCodes(byte[] bytes, int rows, int width) => (this.bytes, Rows, Width) = (bytes, rows, width);

    public int Rows { get; }

    /// <summary>Codes a row.</summary>
    public int Width { get; }

    /// <summary>How many bytes the codes take.</summary>
    public int Size => bytes.Length;

    /// <summary>Packs codes that lie row by row.</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="width">Codes a row.</param>
    public static PackedCodes Of(ReadOnlySpan<byte> codes, int width)
    {
        var rows = codes.Length / width;
        var into = new byte[width * (rows + 1)];
        Span<int> counts = stackalloc int[256];
        var column = new byte[rows];
        var at = 0;
        for (var feature = 0; feature < width; feature++)
        {
            for (var row = 0; row < rows; row++) column[row] = codes[row * width + feature];
            at += Write(column, Commonest(column, counts, out var others), others, into.AsSpan(at));
        }

        return new PackedCodes(into[..at], rows, width);
    }

    /// <summary>Writes the codes out again, row by row.</summary>
    /// <param name="into">Room for <see cref="Rows"/> times <see cref="Width"/> codes.</param>
    public void Unpack(Span<byte> into)
    {
        var at = 0;
        for (var feature = 0; feature < Width; feature++)
        {
            var kind = bytes[at++];
            if (kind == Plain)
            {
                for (var row = 0; row < Rows; row++) into[row * Width + feature] = bytes[at++];
                continue;
            }

            var common = bytes[at++];
            for (var row = 0; row < Rows; row++) into[row * Width + feature] = common;
            if (kind == Sparse) at += Differing(at, into[feature..]);
        }
    }

    private static byte Commonest(ReadOnlySpan<byte> column, Span<int> counts, out int others)
    {
        counts.Clear();
        byte common = 0;
        foreach (var code in column)
            if (++counts[code] > counts[common]) common = code;
        others = column.Length - counts[common];
        return common;
    }

    private static int Write(ReadOnlySpan<byte> column, byte common, int others, Span<byte> into)
    {
        var mask = (column.Length + 7) / 8;
        if (others > 0 && 1 + mask + others >= column.Length)
        {
            into[0] = Plain;
            column.CopyTo(into[1..]);
            return 1 + column.Length;
        }

        (into[0], into[1]) = (others == 0 ? Same : Sparse, common);
        if (others == 0) return 2;
        var bits = into.Slice(2, mask);
        bits.Clear();
        var at = 2 + mask;
        for (var row = 0; row < column.Length; row++)
        {
            if (column[row] == common) continue;
            bits[row >> 3] |= (byte)(1 << (row & 7));
            into[at++] = column[row];
        }

        return at;
    }

    private int Differing(int from, Span<byte> column)
    {
        var mask = (Rows + 7) / 8;
        var at = from + mask;
        for (var row = 0; row < Rows; row++)
            if ((bytes[from + (row >> 3)] >> (row & 7) & 1) != 0) column[row * Width] = bytes[at++];
        return at - from;
    }
}
