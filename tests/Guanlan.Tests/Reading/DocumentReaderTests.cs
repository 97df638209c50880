using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Guanlan.Diagnostics;
using Guanlan.Reading;

namespace Guanlan.Tests.Reading;

public class DocumentReaderTests
{
    private const string AnswerPost = """

        ---
        title: '如何看待甲港向乙港转让旧拖船？'
        categories:
            - 社交媒体
            - 某乎
            - 某乎热榜
        author: 某乎
        date: Sun, 03 Mar 2024 22:15:00 GMT
        ---

        <div>
        潮间带的回答<br><br><p data-pid="x1">转让拖船，看中的是维修。</p><p><br></p><p>有人这样写过：</p>
        <blockquote>The crews said they had learned almost nothing during the year in port.</blockquote><p>我估计乙港两头都买。</p>
        </div>
        """;

    [Fact]
    public void The_author_of_an_answer_is_the_answerer_and_the_feed_is_the_site()
    {
        var document = Read(AnswerPost, "post.md");
        Assert.Equal("潮间带", document.Author);
        Assert.Equal("某乎", document.Site);
        Assert.True(document.TitleIsQuestion);
        Assert.Equal(PublishedBasis.Syndication, document.PublishedBasis);
        Assert.Equal(new DateOnly(2024, 3, 4), document.ReferenceDay);
        var quotation = Assert.Single(document.Paragraphs, paragraph => paragraph.Kind == ParagraphKind.Quotation);
        Assert.Equal("en", quotation.Language);
        Assert.Equal("zh", document.Language);
        Assert.Equal(["转让拖船，看中的是维修。", "有人这样写过："], document.Text.Split('\n')[..2]);
    }

    [Fact]
    public void An_answer_goes_into_the_record_behind_its_question()
    {
        var read = Read(AnswerPost, "post.md");
        var document = QuestionLead.Put(read);
        Assert.Equal((read.Id, read.Title + "\n" + read.Text), (document.Id, document.Text));
        Assert.Equal(ParagraphKind.Heading, document.Paragraphs[0].Kind);
        Assert.Equal(read.Paragraphs.Select(paragraph => paragraph.Span.Of(read.Text)).Prepend(read.Title), document.Paragraphs.Select(paragraph => paragraph.Span.Of(document.Text)));
        Assert.Same(document, QuestionLead.Put(document));
        var column = Read(AnswerPost.Replace("潮间带的回答<br><br>", "", StringComparison.Ordinal), "post.md");
        Assert.Same(column, QuestionLead.Put(column));
    }

    [Fact]
    public void Notices_image_marks_and_references_are_taken_off_and_kept()
    {
        var document = Read(
            """
            甲乙两港近日复航。
            ![]()
            有人说会停航，没有根据。
            参考资料：
            两港恢复客运航线 某某晚报 2024年03月05日 09:10:00
            特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“某某号”用户上传并发布，本平台仅提供信息存储服务。
            Notice: The content above is uploaded and posted by a user of Some Hao, which is a social media platform and only provides information storage services.
            """, "a.txt");
        Assert.Equal("甲乙两港近日复航。\n有人说会停航，没有根据。", document.Text);
        var reference = Assert.Single(document.References);
        Assert.Equal(("两港恢复客运航线", "某某晚报"), (reference.Title, reference.Outlet));
        Assert.Equal(new DateOnly(2024, 3, 5), document.ReferenceDay);
        Assert.Equal("某某号", document.Site);
        Assert.Superset(new HashSet<string> { "image_stub", "references", "disclaimer_zh", "disclaimer_en" }, document.Provenance.Select(removed => removed.Name).ToHashSet());
        Assert.Equal(1, document.Images);
    }

    [Theory]
    [InlineData("本文来源：某某早报 责任编辑：赵六_AB123", "某某早报", "赵六")]
    [InlineData("来源：某某早报 编辑：赵六", "某某早报", "赵六")]
    [InlineData("（责任编辑：赵六）", null, "赵六")]
    public void Credits_give_outlet_and_editor(string credits, string? outlet, string? editor)
    {
        var document = Read("甲乙两港近日复航。\n" + credits, "a.txt");
        Assert.Equal("甲乙两港近日复航。", document.Text);
        Assert.Equal((outlet, editor), (document.Outlet, document.Editor));
    }

    [Theory]
    [InlineData("本文仅代表作者观点，不代表本台立场。", "disclaimer_zh")]
    [InlineData("图片来自网络，侵权请联系删除。", "disclaimer_zh")]
    [InlineData("The views expressed here are those of the author and do not represent the harbour board.", "disclaimer_en")]
    [InlineData("长按二维码关注我们", "prompt")]
    [InlineData("请登录后继续阅读全文", "paywall")]
    [InlineData("（原标题：两港复航记）", "original_title")]
    public void Notices_are_known_by_what_they_say(string notice, string name) =>
        Assert.Contains(Read("甲乙两港近日复航。\n船票已经售完。\n" + notice, "a.txt").Provenance, removed => removed.Name == name);

    [Theory]
    [InlineData("发言人声明：我方不接受这一安排。")]
    [InlineData("他说，这不代表政府的立场已经改变，双方仍将在下周举行第三轮会谈，届时讨论航道、渔权和救助三个问题，并可能邀请第三方出席会议的全部议程，讨论结果由双方代表团分别向各自的议会报告，报告须在三十日内完成。")]
    public void What_people_say_in_the_text_is_no_notice(string text) => Assert.Contains(text, Read("两港谈判。\n" + text + "\n会后各自返回。\n记者没有获得更多消息。", "a.txt").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("title: Harbour talks: what next: three ways", "Harbour talks: what next: three ways")]
    [InlineData("title: \"\"\"\"'Two ports, one ship'\"\"\"\"", "Two ports, one ship")]
    [InlineData("title: 'Two ports'\ntags: [a, b]", "Two ports")]
    public void Front_matter_is_read_even_if_it_is_no_yaml(string head, string title) =>
        Assert.Equal(title, Read($"\n---\n{head}\ndate: Fri, 19 Mar 2021 03:30:00 GMT\n---\n\nThe boats left the port at noon.\n", "a.md").Title);

    [Fact]
    public void A_repost_chain_leaves_the_post_itself() =>
        Assert.Equal("【快讯】两港复航。", Read("//@甲:好！//@乙晚报:【快讯】两港复航。转发微博\n【快讯】两港复航。（来源：某某网 03-05 08:30）", "a.txt").Text);

    [Fact]
    public void Passages_are_read_line_by_line_and_bad_lines_set_aside_with_their_number()
    {
        var result = new DocumentReader().Read(Encoding.UTF8.GetBytes("{\"id\":\"a\",\"text\":\"甲。\",\"date\":\"2024-03-05\"}\nnot json\n{\"id\":\"b\",\"text\":\"乙。\"}\n"), "dump.jsonl");
        Assert.Equal(["a", "b"], result.Documents.Select(document => document.Id));
        Assert.Equal(new DateOnly(2024, 3, 5), result.Documents[0].ReferenceDay);
        Assert.Equal(("dump.jsonl:2", Errors.BadLine), (result.Rejections[0].Location, result.Rejections[0].Code));
    }

    [Fact]
    public void A_feed_gives_one_document_an_entry()
    {
        const string Feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Port &amp; Ship</title><item><title>One &mdash; two</title><link>https://p.example/1</link><pubDate>Tue, 05 Mar 2024 09:10:00 +0800</pubDate><description>&lt;p&gt;The ferry left.&lt;/p&gt;</description></item><item><title>两港复航</title></item></channel></rss>";
        var result = new DocumentReader().Read(Encoding.UTF8.GetBytes(Feed), "feed.xml");
        Assert.Equal([("One — two", "The ferry left."), ("两港复航", "两港复航")], result.Documents.Select(document => (document.Title, document.Text)));
        Assert.Equal("Port & Ship", result.Documents[0].Site);
    }

    [Fact]
    public void Binary_input_is_rejected_with_a_reason() =>
        Assert.Equal(Errors.NotText, new DocumentReader().Read([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0], "a.png").Rejections[0].Code);

    [Fact]
    public void A_page_without_an_article_keeps_its_title_in_the_rejection()
    {
        var rejection = Assert.Single(new DocumentReader().Read("---\ntitle: 图集\n---\n<p><img src=\"a.jpg\"></p>"u8, "a.md").Rejections);
        Assert.Equal((Errors.NoText, "图集", 1), (rejection.Code, rejection.Remainder!.Title, rejection.Remainder.Images));
    }

    [Fact]
    public void Any_bytes_give_a_result_and_spans_lie_inside_the_text()
    {
        var heads = Gen.Elements("", "<html><p>", "---\ntitle: x\n---\n", "<rss><item>", "{\"id\":", "<?xml version=\"1.0\"?><feed><entry>", "参考资料：\n", "\uFEFF");
        var inputs = from head in heads from tail in Gen.Choose(0, 255).ArrayOf() select Encoding.UTF8.GetBytes(head).Concat(tail.Select(value => (byte)value)).ToArray();
        Prop.ForAll(inputs.ToArbitrary(), bytes =>
        {
            var result = new DocumentReader().Read(bytes, "x");
            return result.Documents.All(document => document.Paragraphs.All(paragraph => paragraph.Span.End <= document.Text.Length && !paragraph.Span.Of(document.Text).Contains('\n')));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static Document Read(string text, string location) => Assert.Single(new DocumentReader().Read(Encoding.UTF8.GetBytes(text), location).Documents);
}
