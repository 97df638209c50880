using System.Text;
using Guanlan.Reading;
using Guanlan.Reading.Archives;
using Guanlan.Testing;

namespace Guanlan.Tests.Reading.Archives;

/// <summary>Packed inputs that mean well.</summary>
public sealed class ArchiveReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Members_of_a_zip_are_read_sorted_and_bad_ones_set_aside()
    {
        var zip = Packed.Zip(
            ("b/2.txt", Packed.Text("乙港今日复航。")), ("a.html", Packed.Text("<html><body><p>甲港今日复航,首班船载客二百人。</p></body></html>")), ("b/", []), ("c.png", [0x89, 0x50, 0x4E, 0x47, 0, 0]),
            ("style.css", Packed.Text("p { color: red }")), (".hidden", Packed.Text("无")), ("__MACOSX/a.html", Packed.Text("无")));
        var results = Read(zip, "week.zip");
        Assert.Equal(["week.zip!/a.html", "week.zip!/b/2.txt"], Documents(results).Select(document => document.Location));
        Assert.Equal([("week.zip!/c.png", "GL1002"), ("week.zip!/style.css", "GL1002")], Rejections(results));
    }

    [Fact]
    public void Archives_inside_archives_are_read_and_named()
    {
        var inner = Packed.Zip(("x.txt", Packed.Text("丙港停航。")));
        var results = Read(Packed.Zip(("inner.zip", inner), ("y.txt.gz", Packed.Gzip(Packed.Text("丁港停航。")))), "outer.zip");
        Assert.Equal(["outer.zip!/inner.zip!/x.txt", "outer.zip!/y.txt.gz!/y.txt"], Documents(results).Select(document => document.Location));
    }

    [Fact]
    public void Names_in_gbk_are_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var zip = Packed.Zip(Encoding.GetEncoding("gb18030"), ("港口新闻/十二月短讯.txt", Packed.Text("戊港复航。")));
        Assert.Equal("n.zip!/港口新闻/十二月短讯.txt", Documents(Read(zip, "n.zip")).Single().Location);
    }

    [Fact]
    public void Folder_of_a_saved_page_belongs_to_the_page()
    {
        Directory.CreateDirectory(folder.PathTo("港口_files"));
        folder.Write("港口.html", "<html><body><p>己港今日复航,首班船载客二百人。</p></body></html>");
        folder.Write("港口_files/frame.html", "<html><body><p>广告</p></body></html>");
        Directory.CreateDirectory(folder.PathTo("other_files"));
        folder.Write("other_files/a.txt", "庚港复航。");
        var results = new FolderReader(new DocumentReader()).Read(folder.PathTo()).Select(one => one.Result).ToList();
        Assert.Equal(["a.txt", "港口.html"], Documents(results).Select(document => Path.GetFileName(document.Location)));
        var zip = Packed.Zip(("p/page.htm", Packed.Text("<html><body><p>辛港今日复航,首班船载客二百人。</p></body></html>")), ("p/page.files/x/a.js", []), ("p/page.files/b.html", Packed.Text("<p>无")));
        Assert.Equal("s.zip!/p/page.htm", Assert.Single(Documents(Read(zip, "s.zip"))).Location);
        Assert.Empty(Rejections(Read(zip, "s.zip")));
    }

    [Fact]
    public void Packed_feed_and_dump_give_their_documents()
    {
        const string Feed = "<rss version=\"2.0\"><channel><title>港</title><item><title>一</title><link>https://p.example/1</link></item></channel></rss>";
        Assert.Equal("https://p.example/1", Assert.Single(Documents(Read(Packed.Gzip(Packed.Text(Feed)), "feed.xml.gz"))).Location);
        var dump = Packed.Gzip(Packed.Text("{\"id\":\"a\",\"text\":\"甲。\"}\n{\"id\":\"b\",\"text\":\"乙。\"}\n"));
        Assert.Equal(["d.jsonl.gz!/d.jsonl:1", "d.jsonl.gz!/d.jsonl:2"], Documents(Read(dump, "d.jsonl.gz")).Select(document => document.Location));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Dump_larger_than_memory_is_read_line_by_line(bool isPacked)
    {
        var text = new StringBuilder();
        for (var i = 1; i <= 3000; i++) text.Append(i == 700 ? "no object\n" : i == 1500 ? $"{{\"id\":\"long\",\"text\":\"{new string('长', 40_000)}\"}}\n" : $"{{\"id\":\"{i}\",\"text\":\"第{i}号船今日离港。\"}}\n");
        var path = folder.PathTo(isPacked ? "big.jsonl.gz" : "big.jsonl");
        File.WriteAllBytes(path, isPacked ? Packed.Gzip(Packed.Text(text.ToString())) : Packed.Text(text.ToString()));
        var results = new ArchiveReader(new DocumentReader(new ReadLimits(MaxBytes: 20_000))).ReadFile(path).ToList();
        var name = isPacked ? path + "!/big.jsonl" : path;
        Assert.Equal(2998, Documents(results).Select(document => document.Id).Distinct().Count());
        Assert.Equal($"{name}:3000", Documents(results).Single(document => document.Id == "3000").Location);
        Assert.Equal([($"{name}:700", "GL1005"), ($"{name}:1500", "GL1006")], Rejections(results));
    }

    [Fact]
    public void Dumps_of_others_are_read_by_the_names_they_use()
    {
        const string Dump = "{\"title\":\"复航\",\"content\":\"壬港复航。\",\"source\":\"海风报\",\"publish_date\":\"2024-03-05\",\"authors\":[\"甲\",\"乙\"],\"link\":\"https://p.example/2\"}\n{\"headline\":\"x\",\"html\":\"<p>癸港<b>复航</b>。</p>\"}";
        var read = Documents(Read(Packed.Text(Dump), "others.jsonl"));
        Assert.Equal(("壬港复航。", "海风报", "甲, 乙", new DateOnly(2024, 3, 5)), (read[0].Text, read[0].Outlet, read[0].Author, read[0].ReferenceDay!.Value));
        Assert.Equal("癸港复航。", read[1].Text);
        Assert.Equal(2, read.Select(document => document.Id).Distinct().Count());
    }

    private static List<ReadResult> Read(byte[] bytes, string name) => [.. new ArchiveReader(new DocumentReader()).Read(bytes, name)];

    private static List<Document> Documents(IEnumerable<ReadResult> results) => [.. results.SelectMany(result => result.Documents)];

    private static IEnumerable<(string, string)> Rejections(IEnumerable<ReadResult> results) => results.SelectMany(result => result.Rejections).Select(one => (one.Location, one.Code.Id));
}
