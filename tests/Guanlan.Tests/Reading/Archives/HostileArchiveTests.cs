using System.Buffers.Binary;
using Guanlan.Reading;
using Guanlan.Reading.Archives;

namespace Guanlan.Tests.Reading.Archives;

/// <summary>Archives that mean harm: each is left within its limit, with its code, and what stands beside it is read.</summary>
public sealed class HostileArchiveTests
{
    private static readonly byte[] Words = Packed.Text("甲港今日复航。");

    [Fact]
    public void Bomb_in_a_zip_is_set_aside_and_the_rest_is_read()
    {
        var results = Read(Packed.Zip(("a.txt", Words), ("bomb.txt", new byte[30_000_000]), ("c.txt", Packed.Text("乙港今日复航。"))));
        Assert.Equal(["x!/a.txt", "x!/c.txt"], results.SelectMany(result => result.Documents).Select(document => document.Location));
        Assert.Equal([("x!/bomb.txt", "GL1009")], Rejections(results));
    }

    [Fact]
    public void Gzip_bomb_is_set_aside_also_in_layers()
    {
        var bomb = Packed.Gzip(new byte[30_000_000]);
        Assert.Equal([("x", "GL1009")], Rejections(Read(bomb)));
        Assert.Equal("GL1009", Rejections(Read(Packed.Gzip(bomb))).Single().Code);
        Assert.Equal("GL1009", Rejections(Read(Packed.Zip(("b.gz", bomb)))).Single().Code);
    }

    [Fact]
    public void Archives_nested_too_deep_are_not_opened()
    {
        var nested = Packed.Zip(("a.txt", Words));
        for (var i = 0; i < 12; i++) nested = Packed.Zip(("again.zip", nested), ($"{i}.txt", Packed.Text($"第{i}号船离港。")));
        var results = Read(nested);
        Assert.Equal(3, results.Sum(result => result.Documents.Length));
        Assert.Equal([("x!/again.zip!/again.zip!/again.zip", "GL1009")], Rejections(results));
    }

    [Fact]
    public void Total_of_members_and_bytes_is_limited()
    {
        var many = Packed.Zip([.. Enumerable.Range(0, 50).Select(i => ($"{i:00}.txt", Packed.Text($"第{i}号船离港。")))]);
        Assert.Equal([("x", "GL1009")], Rejections(Read(many, new ArchiveLimits(MaxEntries: 49))));
        Assert.Empty(Rejections(Read(many, new ArchiveLimits(MaxEntries: 50))));
        var bytes = Read(many, new ArchiveLimits(MaxTotalBytes: 500));
        Assert.Equal([("x", "GL1009")], Rejections(bytes));
        Assert.InRange(bytes.Sum(result => result.Documents.Length), 5, 40);
        var layered = Packed.Zip(("a.zip", many), ("b.zip", many));
        Assert.Equal([("x", "GL1009")], Rejections(Read(layered, new ArchiveLimits(MaxEntries: 60))));
    }

    [Fact]
    public void Members_that_lie_over_each_other_unpack_only_up_to_the_total()
    {
        // One packed member, listed again and again: every entry of the list points at the same bytes.
        var one = Packed.Zip(("a.txt", Packed.Text(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"第{i}号船离港。")))));
        var at = one.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        var end = one.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        var list = Enumerable.Repeat(one[at..end], 1000).SelectMany(header => header).ToArray();
        byte[] bomb = [.. one[..at], .. list, .. one[end..]];
        var tail = bomb.AsSpan(bomb.Length - (one.Length - end));
        BinaryPrimitives.WriteUInt16LittleEndian(tail[8..], 1000);
        BinaryPrimitives.WriteUInt16LittleEndian(tail[10..], 1000);
        BinaryPrimitives.WriteUInt32LittleEndian(tail[12..], (uint)list.Length);
        var results = Read(bomb, new ArchiveLimits(MaxTotalBytes: 2_000_000));
        Assert.Equal("GL1009", Rejections(results)[^1].Code);
        Assert.InRange(results.Count, 1, 20);
    }

    [Fact]
    public void List_longer_than_it_says_is_counted_and_not_believed()
    {
        var zip = Packed.Zip([.. Enumerable.Range(0, 200).Select(i => ($"{i}.txt", Words))]);
        var end = zip.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(end + 8), 1);
        BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(end + 10), 1);
        using var stream = new MemoryStream(zip);
        Assert.True(ZipDirectory.HasMoreThan(stream, 199));
        Assert.False(ZipDirectory.HasMoreThan(stream, 200));
        Assert.Equal([("x", "GL1009")], Rejections(Read(zip, new ArchiveLimits(MaxEntries: 100))));
    }

    [Theory]
    [InlineData("../../../etc/passwd.txt", "x!/etc/passwd.txt")]
    [InlineData("/etc/passwd.txt", "x!/etc/passwd.txt")]
    [InlineData("..\\..\\C:\\Windows\\a.txt", "x!/C/Windows/a.txt")]
    [InlineData("a\u0007\u001b[31m/b\r\n.txt", "x!/a[31m/b.txt")]
    public void Names_that_lead_elsewhere_are_labels_only(string name, string location)
    {
        var before = Directory.GetFileSystemEntries(".").Length;
        Assert.Equal(location, Read(Packed.Zip((name, Words))).Single().Documents.Single().Location);
        Assert.Equal(before, Directory.GetFileSystemEntries(".").Length);
    }

    [Fact]
    public void Encrypted_damaged_and_cut_archives_are_said_to_be_so()
    {
        var zip = Packed.Zip(("a.txt", Words), ("b.txt", Packed.Text("乙港今日复航。")));
        var encrypted = zip.ToArray();
        encrypted[6] |= 1;
        encrypted[encrypted.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        var results = Read(encrypted);
        Assert.Equal([("x!/a.txt", "GL1010")], Rejections(results));
        Assert.Single(results.SelectMany(result => result.Documents));
        Assert.Equal([("x", "GL1010")], Rejections(Read(zip[..^30])));
        Assert.Equal([("x", "GL1010")], Rejections(Read(zip[..40])));
        Assert.Equal("GL1010", Rejections(Read(Packed.Gzip(Words)[..15]))[^1].Code);
    }

    [Fact]
    public void Office_documents_are_no_archives_of_texts() =>
        Assert.Equal([("x", "GL1002")], Rejections(Read(Packed.Zip(("[Content_Types].xml", Words), ("word/document.xml", Words)))));

    [Fact]
    public void Any_damage_gives_a_result()
    {
        var random = new Random(5);
        byte[][] whole = [Packed.Zip(("a.txt", Words), ("b.html", Words)), Packed.Gzip(Words), Packed.Zip(("z.zip", Packed.Zip(("a.txt", Words))))];
        for (var i = 0; i < 600; i++)
        {
            var bytes = whole[i % whole.Length].ToArray();
            for (var j = random.Next(1, 6); j > 0; j--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Assert.NotEmpty(Read(i % 7 == 0 ? bytes[..random.Next(1, bytes.Length)] : bytes));
        }
    }

    private static List<ReadResult> Read(byte[] bytes, ArchiveLimits? limits = null) => [.. new ArchiveReader(new DocumentReader(), limits).Read(bytes, "x")];

    private static List<(string Location, string Code)> Rejections(IEnumerable<ReadResult> results) => [.. results.SelectMany(result => result.Rejections).Select(one => (one.Location, one.Code.Id))];
}
