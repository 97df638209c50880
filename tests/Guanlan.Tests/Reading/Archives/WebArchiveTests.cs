using System.Text;
using Guanlan.Diagnostics;
using Guanlan.Reading;

namespace Guanlan.Tests.Reading.Archives;

/// <summary>Pages saved in one file.</summary>
public class WebArchiveTests
{
    private const string Page = "<html><head><title>两港复航</title></head><body><article><h1>两港复航</h1><p>甲港与乙港昨日宣布复航，首班船载客二百人。</p><p>两地商会表示欢迎。</p></article></body></html>";

    [Theory]
    [InlineData("quoted-printable")]
    [InlineData("base64")]
    [InlineData("8bit")]
    public void Page_is_found_among_the_parts_and_decoded(string encoding)
    {
        var read = Read(Message(encoding, Page, "utf-8"));
        Assert.Equal(("两港复航", "甲港与乙港昨日宣布复航，首班船载客二百人。\n两地商会表示欢迎。"), (read.Title, read.Text));
    }

    [Fact]
    public void Charset_of_the_part_counts()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Assert.Equal("两港复航", Read(Message("base64", Page, "gb2312")).Title);
    }

    [Fact]
    public void Address_of_the_page_gives_its_day()
    {
        var read = Read(Message("8bit", Page, "utf-8"));
        Assert.Equal((new DateOnly(2024, 3, 5), PublishedBasis.Url), (DateOnly.FromDateTime(read.Published!.Value.DateTime), read.PublishedBasis));
    }

    [Fact]
    public void Part_that_is_called_the_start_wins()
    {
        var text = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b; start=\"<main>\"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-ID: <frame>\r\n\r\n<p>广告一则</p>\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-ID: <main>\r\n\r\n" + Page + "\r\n--b--\r\n";
        Assert.Equal("两港复航", Read(Encoding.UTF8.GetBytes(text)).Title);
    }

    [Fact]
    public void Mail_with_two_forms_of_one_text_is_read_once()
    {
        var text = "From: a@p.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"out\"\n\n--out\nContent-Type: multipart/alternative;\n boundary=\"in\"\n\n--in\nContent-Type: text/plain\n\n两港复航\n--in\nContent-Type: text/html; charset=utf-8\n\n" + Page + "\n--in--\n--out--\n";
        Assert.Equal("两港复航", Read(Encoding.UTF8.GetBytes(text)).Title);
    }

    [Theory]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\n\nabc\n--b--")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related\n\nwords")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n")]
    public void File_without_a_page_is_set_aside(string text) =>
        Assert.Equal(Errors.NoText, Assert.Single(new DocumentReader().Read(Encoding.UTF8.GetBytes(text), "a.mhtml").Rejections).Code);

    [Fact]
    public void Endless_parts_groups_and_headers_are_read_harmlessly()
    {
        var parts = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n" + string.Concat(Enumerable.Repeat("--b\nContent-Type: image/png\n\n\n", 200_000));
        var groups = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n" + string.Concat(Enumerable.Repeat("--b\nContent-Type: multipart/mixed; boundary=b\n\n", 50_000));
        var headers = "MIME-Version: 1.0\nContent-Type: text/html\n" + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"X-{i}: words\n"));
        var folded = "MIME-Version: 1.0\nContent-Type: text/html\n" + string.Concat(Enumerable.Repeat(" word\n", 200_000));
        foreach (var text in (string[])[parts, groups, headers, folded])
            Assert.Single(new DocumentReader().Read(Encoding.ASCII.GetBytes(text), "a.mht").Rejections);
    }

    private static Document Read(byte[] bytes) => Assert.Single(new DocumentReader().Read(bytes, "page.mhtml").Documents);

    private static byte[] Message(string encoding, string page, string charset)
    {
        var bytes = Encoding.GetEncoding(charset).GetBytes(page);
        var body = encoding switch
        {
            "base64" => Encoding.ASCII.GetBytes(string.Join("\r\n", Convert.ToBase64String(bytes).Chunk(76).Select(line => new string(line)))),
            "quoted-printable" => Encoding.ASCII.GetBytes(Quoted(bytes)),
            _ => bytes,
        };
        return
        [
            .. Encoding.ASCII.GetBytes("From: <Saved by a browser>\r\nSnapshot-Content-Location: https://news.example/\r\nSubject: =?utf-8?B?5Lik?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Boundary--x----\"\r\n\r\n\r\n------Boundary--x----\r\n"),
            .. Encoding.ASCII.GetBytes($"Content-Type: text/html; charset={charset}\r\nContent-ID: <frame-1>\r\nContent-Transfer-Encoding: {encoding}\r\nContent-Location: https://news.example/2024/03/05/a.html\r\n\r\n"),
            .. body,
            .. Encoding.ASCII.GetBytes("\r\n------Boundary--x----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------Boundary--x------\r\n"),
        ];
    }

    private static string Quoted(byte[] bytes)
    {
        var text = new StringBuilder();
        var width = 0;
        foreach (var one in bytes)
        {
            var word = one is > 32 and < 127 and not (byte)'=' ? ((char)one).ToString() : $"={one:X2}";
            if (width + word.Length > 72) { text.Append("=\r\n"); width = 0; }
            text.Append(word);
            width += word.Length;
        }

        return text.ToString();
    }
}
