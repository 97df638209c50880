using System.Buffers.Binary;

namespace Guanlan.Reading.Archives;

/// <summary>Counts the entries of a zip before anybody keeps them: what its end says of itself may be a lie.</summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int HeaderLength = 46;

    /// <summary>True if the list of members holds more headers than a number.</summary>
    /// <param name="file">The archive; its position is moved.</param>
    /// <param name="most">The number.</param>
    /// <exception cref="InvalidDataException">There is no list.</exception>
    public static bool HasMoreThan(Stream file, int most)
    {
        file.Position = Start(file);
        using var reader = new BufferedStream(new Kept(file), 1 << 16);
        Span<byte> header = stackalloc byte[HeaderLength];
        for (var count = 0; reader.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) == HeaderLength && header.StartsWith("PK\u0001\u0002"u8);)
        {
            if (++count > most) return true;
            reader.Seek(Number(header[28..]) + Number(header[30..]) + Number(header[32..]), SeekOrigin.Current);
        }

        return false;
    }

    private static long Start(Stream file)
    {
        var length = (int)Math.Min(file.Length, ushort.MaxValue + EndLength);
        var tail = new byte[length];
        file.Position = file.Length - length;
        file.ReadExactly(tail);
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || at + EndLength > length) throw new InvalidDataException("no end of the list of members");
        var start = (long)BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16));
        if (start == uint.MaxValue && at >= 20 && tail.AsSpan(at - 20).StartsWith("PK\u0006\u0007"u8))
        {
            var end = new byte[56];
            file.Position = Inside(BinaryPrimitives.ReadInt64LittleEndian(tail.AsSpan(at - 12)), file);
            file.ReadExactly(end);
            start = BinaryPrimitives.ReadInt64LittleEndian(end.AsSpan(48));
        }

        return Inside(start, file);
    }

    private static long Inside(long at, Stream file) => at >= 0 && at < file.Length ? at : throw new InvalidDataException("a list of members outside the file");

    private static int Number(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    /// <summary>Keeps the file open when the buffer over it is closed.</summary>
    private sealed class Kept(Stream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => inner.Length;

        public override long Position { get => inner.Position; set => inner.Position = value; }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override int Read(Span<byte> buffer) => inner.Read(buffer);

        public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

        public override void Flush()
        {
            // Nothing is ever written.
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
