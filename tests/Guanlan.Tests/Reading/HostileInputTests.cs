using System.Text;
using Guanlan.Language;
using Guanlan.Reading;
using Guanlan.Reading.Inspection;

namespace Guanlan.Tests.Reading;

public sealed class HostileInputTests
{
    public static TheoryData<string, string> Hostile => new()
    {
        { "nested.html", "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "灯塔。" },
        { "inline.html", "<html><body><p>" + string.Concat(Enumerable.Repeat("<b>", 50_000)) + "灯塔。" },
        { "bomb.xml", "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"" + new string('a', 1000) + "\">" + string.Concat(Enumerable.Range(0, 20).Select(i => $"<!ENTITY b{i} \"&a;&a;&a;&a;&a;\">")) + "]><rss><channel><item><title>&b19;</title></item></channel></rss>" },
        { "file.xml", "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><rss><channel><item><title>&f;</title></item></channel></rss>" },
        { "alias.md", "---\na: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\ntitle: 灯塔\n---\n正文一行。" },
        { "brackets.md", new string('[', 50_000) + "](x)" },
        { "stars.md", string.Concat(Enumerable.Repeat("**", 20_000)) + "灯" },
        { "quotes.txt", string.Concat(Enumerable.Repeat("“", 20_000)) },
        { "digits.txt", new string('1', 100_000) + "月" },
        { "links.md", string.Concat(Enumerable.Repeat("[a](", 20_000)) },
        { "siblings.html", "<p>" + string.Concat(Enumerable.Repeat("灯<br>", 20_000)) },
        { "cells.html", "<table>" + string.Concat(Enumerable.Repeat("<tr><td>1<td>2", 5_000)) },
        { "names.html", string.Concat(Enumerable.Repeat("<div class='" + string.Concat(Enumerable.Repeat("a-", 500)) + "'>灯", 100)) },
        { "credits.txt", string.Concat(Enumerable.Repeat("（责任编辑：", 20_000)) },
        { "forwards.txt", string.Concat(Enumerable.Repeat("//@甲:", 20_000)) },
        { "title.html", "<title>" + string.Concat(Enumerable.Repeat("灯 - ", 20_000)) + "</title><p>灯塔。" },
        { "linked.html", "<script type='application/ld+json'>" + string.Concat(Enumerable.Repeat("{\"a\":", 20_000)) + "</script><p>灯塔。" },
        { "attributes.html", "<html><body><p " + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i}=1 ")) + ">灯塔。</p>" },
    };

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void Hostile_inputs_are_read_harmlessly(string name, string text)
    {
        var result = new DocumentReader().Read(Encoding.UTF8.GetBytes(text), name);

        Assert.All(result.Documents, document => Assert.InRange(document.Text.Length, 0, text.Length));
        SentenceSplitter.Split(text);
        DateReader.Read(text, new DateOnly(2024, 3, 20));
    }

    [Fact]
    public void Any_bytes_give_a_result_and_spans_inside_the_text()
    {
        var random = new Random(11);
        string[] names = ["a.html", "b.xml", "c.md", "d.txt", "e.jsonl", "f.json", ""];
        byte[][] starts = [[], "<html><body><p>"u8.ToArray(), "<rss><channel><item><title>"u8.ToArray(), "---\ntitle: "u8.ToArray(), "{\"id\":\"1\",\"text\":\""u8.ToArray(), [0xEF, 0xBB, 0xBF], [0xFF, 0xFE]];
        for (var i = 0; i < 400; i++)
        {
            var tail = new byte[random.Next(300)];
            random.NextBytes(tail);
            foreach (var document in new DocumentReader().Read([.. starts[random.Next(starts.Length)], .. tail], names[random.Next(names.Length)]).Documents)
                Assert.All(document.Paragraphs, paragraph => Assert.InRange(paragraph.Span.End, paragraph.Span.Start, document.Text.Length));
        }
    }

    [Fact]
    public void A_line_that_fails_is_a_line_and_not_the_end()
    {
        using var output = new StringWriter();
        Inspector.Run("pages", new StringReader("{\"id\":\"a\",\"path\":\"no such file\"}\nnonsense\n[1]\n{\"id\":\"b\"}\n"), ".", output);

        var lines = output.ToString().TrimEnd('\n').Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.All(lines, line => Assert.Contains("\"status\":\"error\"", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_kind_answers_each_line_in_order()
    {
        foreach (var kind in (string[])["dates", "sentences", "reprints"])
        {
            using var output = new StringWriter();
            Inspector.Run(kind, new StringReader("{\"id\":\"a\",\"text\":\"𠮷旧灯3月5日熄灭。\",\"reference\":\"2024-03-20\"}\n{\"id\":\"b\",\"text\":\"\"}\n"), ".", output);
            var lines = output.ToString().TrimEnd('\n').Split('\n');

            Assert.StartsWith("{\"id\":\"a\"", lines[0], StringComparison.Ordinal);
            Assert.StartsWith("{\"id\":\"b\"", lines[1], StringComparison.Ordinal);
            if (kind == "dates") Assert.Contains("\"start\":3,\"end\":7,\"text\":\"3月5日\",\"from\":\"2024-03-05\"", lines[0], StringComparison.Ordinal);
        }
    }
}
