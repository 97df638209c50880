using System.Collections.Immutable;
using Guanlan.Record;

namespace Guanlan.Testing;

/// <summary>A few invented texts with scripted rows, enough for every page to have something to show.</summary>
public static class SampleTexts
{
    /// <summary>A title and a body that would run as script if they were taken for markup.</summary>
    public const string Hostile = "<script>document.title='taken'</script><img src=x onerror=alert(1)>";

    /// <summary>All of them, coded.</summary>
    public static ImmutableArray<CodedDocument> All { get; } =
    [
        Coded("海上的两张脸", "海风报", "2025-12-09", """
            12月2日,中国警告日本不要在西南诸岛部署中程导弹。12月3日,日本拒绝了这一要求。
            随后东京一面喊话,一面跑去告状:12月4日,日本向美国告状,指责中方的军事动作。说白了,日本是在逼美国表态。
            12月6日,中国与俄罗斯举行联合演习。如果日本继续部署导弹,中国可能制裁日本的企业。
            美国并未谴责中国,只说保持沟通。预计美国总统明年访问中国。
            """),
        Coded("海边的两张脸(转载)", "转载网", "2025-12-10", """
            12月2日,中国警告日本不要在西南诸岛部署中程导弹。12月3日,日本拒绝了这一要求。
            随后东京一面喊话,一面跑去告状:12月4日,日本向美国告状,指责中方的军事动作。说白了,日本是在逼美国表态。
            12月6日,中国与俄罗斯举行联合演习。如果日本继续部署导弹,中国可能制裁日本的企业。
            美国并未谴责中国,只说保持沟通。预计美国总统明年访问中国。
            """),
        Coded("Tariffs and talks", "Harbour Post", "2025-11-20", """
            The United States imposed tariffs on China in early November. Beijing condemned the step, and China accused the United States of bad faith.
            Washington says Japan pledged to buy more gas. China may seized nothing if Japan stays calm.
            """, "en"),
        Coded("十一月要闻", "海风报", "2025-11-28", """
            11月5日,中国外长会见日本外相。11月12日,中国暂停进口日本水产品。11月13日,日本要求中国恢复贸易。11月18日,中国海警在钓鱼岛海域巡航,日本提出抗议。
            11月21日,日本首相访问美国。11月25日,据称日本扣押了一艘中国渔船。
            """),
        Coded(Hostile, "<b>bold outlet</b>", "2025-12-01", "12月1日,中国会见日本代表。" + Hostile + "\n\"'=&amp;<!-- -->"),
        Coded("What nobody dated", null, null, "Japan urged the United States to speak up. 😀𠮷 The United States denied the request of Japan.", "en"),
    ];

    /// <summary>Puts them into a record and settles it.</summary>
    public static async Task FillAsync(IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        foreach (var text in All) await record.AddAsync(text);
        await record.RejectAsync(new Rejection("/texts/broken.bin", "GL1002", "not text <b>at all</b>"));
        await record.SettleAsync();
    }

    private static CodedDocument Coded(string title, string? outlet, string? day, string text, string language = "zh")
    {
        var document = Some.Document(text.Trim(), title, $"/texts/{title.Length}.txt", day, outlet, language);
        var at = document.Published is { } published ? DateOnly.FromDateTime(published.DateTime) : (DateOnly?)null;
        return new CodedDocument(document, ScriptedCoder.Code(document.Id, document.Text, at), ScriptedCoder.Version);
    }
}
