using System.IO.Compression;
using System.Text;

namespace Guanlan.Tests.Reading.Archives;

/// <summary>Makes archives in memory.</summary>
internal static class Packed
{
    public static byte[] Zip(params (string Name, byte[] Content)[] members) => Zip(Encoding.UTF8, members);

    public static byte[] Zip(Encoding names, params (string Name, byte[] Content)[] members)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, content) in members)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return file.ToArray();
    }

    public static byte[] Gzip(byte[] content)
    {
        using var file = new MemoryStream();
        using (var gzip = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(content);
        return file.ToArray();
    }

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
