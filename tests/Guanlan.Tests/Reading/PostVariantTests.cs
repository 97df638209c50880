using System.Text;
using Guanlan.Reading;

namespace Guanlan.Tests.Reading;

/// <summary>Heads, tails and chains of posts in the forms that platforms and generators give them.</summary>
public sealed class PostVariantTests
{
    private const string Said = "两港周一商谈复航，没有结果。双方没有约定下次见面的时间。";

    [Theory]
    [InlineData("---\ntitle:\t旧灯：谁来修\nauthor:\t李四\ndate:\t2025-12-08 22:10:00 +0800\n---\n\n")]
    [InlineData("+++\ntitle = \"旧灯：谁来修\"\nauthor = '李四'\ndate = 2025-12-08T22:10:00+08:00\n+++\n\n")]
    [InlineData("---\ntitle: 旧灯：谁来修\nauthor: \"李四\ndate: 2025/12/08 22:10\nnote: 谁: 也: 不知道\n---\n")]
    [InlineData("title: 旧灯：谁来修\nauthor: 李四\ndate: 2025-12-08 22:10\n\n")]
    public void A_head_is_read_however_it_is_written(string head)
    {
        var document = Read(head + Said + "\n");

        Assert.Equal(("旧灯：谁来修", "李四", Said), (document.Title, document.Author, document.Text));
        Assert.Equal(new DateTimeOffset(2025, 12, 8, 22, 10, 0, TimeSpan.FromHours(8)), document.Published);
    }

    [Theory]
    [InlineData(Said + "特别声明：以上内容（如有图片或视频亦包括在内）为用户上传并发布，本平台仅提供信息存储服务。Notice: The content above is uploaded and posted by a user of the platform, which only provides information storage services.", "disclaimer_zh disclaimer_en")]
    [InlineData(Said + "责任编辑：李四", "credits")]
    [InlineData(Said + "（记者 张三）", "credits")]
    [InlineData(Said + "\n\n本报记者 张三", "byline")]
    [InlineData("编者按：以下是读者来信。\n\n" + Said, "editors_note")]
    [InlineData("【译者注】\n\n地名按旧译。\n\n" + Said, "editors_note")]
    [InlineData(Said + "\n\n- END -\n\n点个“在看”再走吧", "prompt")]
    [InlineData(Said + "\n\n喜欢此内容的人还喜欢\n\n阅读 3.2万", "prompt")]
    [InlineData(Said + "\n\n参考资料\n1. 《旧灯》，某某网，2025年12月8日\n[2] Old lamp, Bay Times, Dec 8, 2025", "references")]
    public void What_is_not_the_authors_is_taken_off_and_named(string text, string names)
    {
        var document = Read(text);

        Assert.Equal(Said, document.Text);
        Assert.All(names.Split(' '), name => Assert.Contains(document.Provenance, taken => taken.Name == name));
    }

    [Fact]
    public void English_bylines_notes_and_desk_credits_are_taken_off()
    {
        const string Story = "The two ports met on Monday and parted without a plan. No date was set for another meeting.";
        var document = Read($"Talks stall at the port\n\nBy John Smith\n\n{Story}\n\nEditor's note: This story has been updated.\n\n— Reporting by Jane Doe; editing by Bob Roe\n");

        Assert.Equal(("Talks stall at the port", "John Smith", Story), (document.Title, document.Author, document.Text));
    }

    [Theory]
    [InlineData("说得对。//@李四:转发微博//@王五: 灯灭了。", "说得对。", null)]
    [InlineData("转发微博 //@李四: 支持 || @王五: 灯灭了，谁去看看。", "灯灭了，谁去看看。", "王五")]
    [InlineData("RT @bay_watch: The lamp went out on Monday.", "The lamp went out on Monday.", "bay_watch")]
    public void A_chain_leaves_the_authors_words_or_the_innermost_post(string text, string kept, string? speaker)
    {
        var document = Read(text);

        Assert.Equal(kept, document.Text);
        Assert.Equal(speaker, document.Paragraphs[0].Speaker);
    }

    [Fact]
    public void A_platform_post_has_its_first_line_for_a_title() =>
        Assert.Equal("旧灯熄灭", Read($"旧灯熄灭\n原创 李四 海湾观察 2025年12月8日 22:10\n\n{Said}\n").Title);

    private static Document Read(string text) => Assert.Single(new DocumentReader().Read(Encoding.UTF8.GetBytes(text), text.StartsWith("旧灯熄灭", StringComparison.Ordinal) || text.StartsWith("Talks", StringComparison.Ordinal) ? "post.txt" : "post.md").Documents);
}
