using System.IO.Compression;
using Guanlan.Diagnostics;

namespace Guanlan.Forecasting;

/// <summary>Reads files of acts: UTF-8 text, <c>subject relation object time</c> as integers with tabs between, plain or gzip, no header.</summary>
public static class QuadFile
{
    /// <summary>Reads a whole file. Columns after the fourth are ignored.</summary>
    /// <exception cref="GuanlanException">GL1001: it cannot be read; GL4501: a row is not four integers.</exception>
    public static Quad[] Read(string path)
    {
        byte[] bytes;
        try
        {
            bytes = Bytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new GuanlanException(Errors.Unreadable, path, failure);
        }

        return Parse(bytes, path);
    }

    internal static byte[] Bytes(string path)
    {
        using var file = File.OpenRead(path);
        using var content = new MemoryStream();
        if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            using var unzipped = new GZipStream(file, CompressionMode.Decompress);
            unzipped.CopyTo(content);
        }
        else
        {
            file.CopyTo(content);
        }

        return content.ToArray();
    }

    private static Quad[] Parse(ReadOnlySpan<byte> text, string path)
    {
        var rows = new List<Quad>(text.Length / 14);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] is (byte)'\n' or (byte)'\r') { at++; continue; }
            var quad = new Quad(
                Number(text, ref at, path, rows.Count), Number(text, ref at, path, rows.Count),
                Number(text, ref at, path, rows.Count), Number(text, ref at, path, rows.Count));
            rows.Add(quad);
            while (at < text.Length && text[at] != '\n') at++;
        }

        return [.. rows];
    }

    private static int Number(ReadOnlySpan<byte> text, ref int at, string path, int row)
    {
        while (at < text.Length && text[at] is (byte)'\t' or (byte)' ') at++;
        var (start, value) = (at, 0L);
        for (; at < text.Length && (uint)(text[at] - '0') <= 9 && value <= int.MaxValue; at++) value = value * 10 + (text[at] - '0');
        var closed = at == text.Length || text[at] is (byte)'\t' or (byte)' ' or (byte)'\r' or (byte)'\n';
        if (at == start || !closed || value > int.MaxValue)
            throw new GuanlanException(Errors.BadEvents, $"{path}, row {row + 1}: not four integers");
        return (int)value;
    }
}
