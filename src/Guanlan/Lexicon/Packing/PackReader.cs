using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Guanlan.Diagnostics;

namespace Guanlan.Lexicon.Packing;

/// <summary>Reads the sections of a pack, each in one copy.</summary>
internal sealed class PackReader
{
    private readonly Stream stream;

    /// <summary>Reads the header; GL2502 for anything but a pack of this format.</summary>
    public PackReader(Stream stream, string name)
    {
        this.stream = stream;
        Span<byte> header = stackalloc byte[PackFormat.HeaderLength];
        var read = stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        if (read < header.Length || !header.StartsWith(PackFormat.Magic) || BitConverter.ToInt32(header[8..]) != PackFormat.Version)
            throw new GuanlanException(Errors.BadPack, name);
        Version = Convert.ToHexStringLower(header[12..18]);
    }

    public string Version { get; }

    public T[] Section<T>()
        where T : unmanaged
    {
        Span<byte> count = stackalloc byte[sizeof(int)];
        stream.ReadExactly(count);
        var array = GC.AllocateUninitializedArray<T>(BitConverter.ToInt32(count) / Unsafe.SizeOf<T>());
        stream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
        return array;
    }
}
