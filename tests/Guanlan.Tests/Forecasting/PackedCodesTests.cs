using Guanlan.Forecasting;

namespace Guanlan.Tests.Forecasting;

public class PackedCodesTests
{
    [Theory]
    [InlineData(1, 1, 2)]
    [InlineData(32, 178, 2)]
    [InlineData(32, 178, 256)]
    [InlineData(9, 20, 3)]
    [InlineData(100, 40, 10)]
    public void Codes_come_out_as_they_went_in(int rows, int width, int kinds)
    {
        var random = new SeededRandom((ulong)(rows * kinds));
        var codes = new byte[rows * width];

        // From columns of one code to columns of nothing but differing ones.
        for (var i = 0; i < codes.Length; i++) codes[i] = (byte)(random.Below(width) < i % width ? random.Below(kinds) : 7);
        var packed = PackedCodes.Of(codes, width);
        var unpacked = new byte[codes.Length];
        packed.Unpack(unpacked);
        Assert.Equal(codes, unpacked);
        Assert.Equal((rows, width), (packed.Rows, packed.Width));
        Assert.InRange(packed.Size, 2 * width, codes.Length + width);
    }

    [Fact]
    public void What_most_rows_share_takes_next_to_no_room()
    {
        var codes = new byte[32 * 100];
        for (var column = 0; column < 100; column++)
            for (var row = 0; row < 3; row++) codes[(column + row * 5) % 32 * 100 + column] = 9;
        Assert.Equal(100 * (2 + 4 + 3), PackedCodes.Of(codes, 100).Size);
        Assert.Equal(100 * 2, PackedCodes.Of(new byte[32 * 100], 100).Size);
    }
}
