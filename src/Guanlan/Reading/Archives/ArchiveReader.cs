using System.IO.Compression;
using System.Text;
using Guanlan.Diagnostics;

namespace Guanlan.Reading.Archives;

/// <summary>
/// Reads an input that may be packed: zip and gzip, also inside each other, and dumps larger than memory. Members are unpacked one at a time and never
/// written anywhere; one that cannot be read is set aside with its reason and the rest is read. Whatever is no archive goes to the <see cref="DocumentReader"/>
/// as it is. Thread safe.
/// </summary>
/// <example><c>foreach (var result in new ArchiveReader(new DocumentReader()).ReadFile("week.zip")) …</c> gives locations like <c>week.zip!/monday/a.html</c>.</example>
public sealed class ArchiveReader(DocumentReader reader, ArchiveLimits? limits = null)
{
    private const int Head = 4096;
    private static readonly string[] OfficeMarks = ["[Content_Types].xml", "META-INF/MANIFEST.MF", "META-INF/manifest.xml"];
    private readonly ArchiveLimits limits = limits ?? ArchiveLimits.Default;

    /// <summary>Reads a file, result by result.</summary>
    public IEnumerable<ReadResult> ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Guard(Opened(path), path, isOutermost: true);
    }

    /// <summary>Reads bytes.</summary>
    /// <param name="bytes">The bytes as they came.</param>
    /// <param name="location">Path or address, for the record and for the format's sake.</param>
    /// <param name="contentType">Content type of the transport with its charset, or null.</param>
    /// <param name="url">Address of a saved page, or null.</param>
    public IEnumerable<ReadResult> Read(ReadOnlyMemory<byte> bytes, string location, string? contentType = null, string? url = null)
    {
        ArgumentNullException.ThrowIfNull(location);
        return Guard(Whole(bytes, location, 0, new UnpackBudget(limits), contentType, url), location, isOutermost: true);
    }

    private IEnumerable<ReadResult> Opened(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16);
        var budget = new UnpackBudget(limits);
        var head = new byte[4];
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Position = 0;
        var results = IsZip(head.AsSpan(0, read)) ? Zip(file, path, 1, budget) : Flow(file, path, 0, budget);
        foreach (var result in results) yield return result;
    }

    /// <summary>A stream of unknown length: what fits in memory is read whole, a larger one only if it is packed or a dump.</summary>
    private IEnumerable<ReadResult> Flow(Stream stream, string location, int depth, UnpackBudget budget)
    {
        var most = reader.Limits.MaxBytes;
        var head = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; head.Length <= most && (read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, most + 1L - head.Length))) > 0;) head.Write(buffer, 0, read);
        var bytes = head.GetBuffer().AsMemory(0, (int)head.Length);
        if (bytes.Length <= most) return Whole(bytes, location, depth, budget, null, null);
        if (IsGzip(bytes.Span)) return Gzip(new JoinedStream(bytes, stream), location, depth + 1, budget);
        return DumpReader.Tell(bytes.Span[..Math.Min(bytes.Length, Head)], location) ? DumpReader.Read(bytes, stream, location, reader.Limits) : [ReadResult.Rejected(new Rejection(location, Errors.TooLarge))];
    }

    private IEnumerable<ReadResult> Whole(ReadOnlyMemory<byte> bytes, string location, int depth, UnpackBudget budget, string? contentType, string? url)
    {
        if (IsZip(bytes.Span)) return Zip(Stream(bytes), location, depth + 1, budget);
        if (IsGzip(bytes.Span)) return Gzip(Stream(bytes), location, depth + 1, budget);
        return [reader.Read(bytes.Span, location, contentType, url)];
    }

    private IEnumerable<ReadResult> Gzip(Stream packed, string location, int depth, UnpackBudget budget)
    {
        if (depth > limits.MaxDepth) throw new ArchiveException(endsArchive: false);
        budget.TakeEntry();
        using var unpacked = new UnpackStream(new GZipStream(packed, CompressionMode.Decompress), () => packed.Position, budget);
        var name = MemberName.Plain(location[(location.AsSpan().LastIndexOfAny('/', '\\') + 1)..]);
        name = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : "content";
        foreach (var result in Flow(unpacked, $"{location}!/{name}", depth, budget)) yield return result;
        if (IsCut(packed, unpacked.Position)) throw new InvalidDataException("cut off");
    }

    // The last four bytes tell the length of the last part; whoever unpacks says nothing where the file ends too early.
    private static bool IsCut(Stream packed, long unpacked)
    {
        if (!packed.CanSeek) return false;
        Span<byte> tail = stackalloc byte[4];
        packed.Position = Math.Max(0, packed.Length - tail.Length);
        return packed.ReadAtLeast(tail, tail.Length, throwOnEndOfStream: false) == tail.Length && unpacked < System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(tail);
    }

    private IEnumerable<ReadResult> Zip(Stream file, string location, int depth, UnpackBudget budget)
    {
        if (depth > limits.MaxDepth) throw new ArchiveException(endsArchive: false);
        if (ZipDirectory.HasMoreThan(file, limits.MaxEntries)) throw new ArchiveException(endsArchive: true);
        file.Position = 0;
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true, Encoding.Latin1);
        if (OfficeMarks.Any(mark => zip.GetEntry(mark) is not null))
        {
            yield return ReadResult.Rejected(new Rejection(location, Errors.NotText));
            yield break;
        }

        var members = zip.Entries.Select(entry => (Entry: entry, Name: MemberName.Plain(MemberName.Decode(entry.FullName))))
            .Where(member => !member.Entry.FullName.EndsWith('/') && !member.Entry.FullName.EndsWith('\\') && !IsHidden(member.Name)).ToList();
        var pages = new SavedPages(members.Select(member => member.Name));
        foreach (var (entry, name) in members.OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            if (pages.Own(name)) continue;
            foreach (var result in Guard(Member(entry, $"{location}!/{name}", depth, budget), $"{location}!/{name}", isOutermost: false)) yield return result;
        }

        if (members.Count == 0) yield return ReadResult.Rejected(new Rejection(location, Errors.NoText));
    }

    private IEnumerable<ReadResult> Member(ZipArchiveEntry entry, string location, int depth, UnpackBudget budget)
    {
        budget.TakeEntry();
        if (PageParts.IsOne(location))
        {
            yield return ReadResult.Rejected(new Rejection(location, Errors.NotText));
            yield break;
        }

        if (entry.IsEncrypted) throw new InvalidDataException("encrypted");
        using var unpacked = new UnpackStream(entry.Open(), () => entry.CompressedLength, budget);
        foreach (var result in Flow(unpacked, location, depth, budget)) yield return result;
    }

    /// <summary>The same results, and a rejection in place of a failure. One that ends the whole archive is passed on to the outermost.</summary>
    private static IEnumerable<ReadResult> Guard(IEnumerable<ReadResult> results, string location, bool isOutermost)
    {
        using var steps = results.GetEnumerator();
        while (true)
        {
            ReadResult result;
            var ends = false;
            try
            {
                if (!steps.MoveNext()) yield break;
                result = steps.Current;
            }
            catch (ArchiveException failure) when (!failure.EndsArchive || isOutermost)
            {
                (result, ends) = (ReadResult.Rejected(new Rejection(location, Errors.ArchiveLimit)), true);
            }
            catch (Exception failure) when (failure is InvalidDataException or EndOfStreamException)
            {
                (result, ends) = (ReadResult.Rejected(new Rejection(location, Errors.BadArchive)), true);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                (result, ends) = (ReadResult.Rejected(new Rejection(location, Errors.Unreadable)), true);
            }

            yield return result;
            if (ends) yield break;
        }
    }

    private static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8);

    private static bool IsGzip(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 8]);

    private static bool IsHidden(string name) => name.Length == 0 || name[0] == '.' || name.Contains("/.", StringComparison.Ordinal) || name.StartsWith("__MACOSX/", StringComparison.Ordinal);

    private static MemoryStream Stream(ReadOnlyMemory<byte> bytes) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(bytes.ToArray(), writable: false);
}
