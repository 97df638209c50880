namespace Guanlan.Lexicon.Packing;

/// <summary>
/// The file: magic, format version, SHA-256 of the rest, then sections of a byte count and an array, little-endian, in the order of
/// <see cref="PackWriter"/>. Tables are arrays of integers; texts are numbers of the table of strings.
/// </summary>
internal static class PackFormat
{
    /// <summary>Raise it with every change of <see cref="PackWriter"/>.</summary>
    public const int Version = 1;

    public const int HashLength = 32;

    public const int HeaderLength = 8 + sizeof(int) + HashLength;

    public static ReadOnlySpan<byte> Magic => "GUANLEX\n"u8;
}
