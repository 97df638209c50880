using System.Text;
using Guanlan.Reading.Encodings;

namespace Guanlan.Tests.Reading;

public class TextDecoderTests
{
    private const string Simplified = "港口管理局九日表示，两国渔船在争议海域相遇，双方都要求对方先离开，局势没有升级。";
    private const string Traditional = "港口管理局九日表示，「兩國漁船在爭議海域相遇」，雙方都要求對方先離開，局勢沒有升級。";

    public static TheoryData<string, string, string?> Undeclared => new()
    {
        { Simplified, "gb18030", null },
        { Simplified, "gb18030", "text/html; charset=utf-8" },
        { Simplified, "gb18030", "text/html; charset=iso-8859-1" },
        { Simplified, "utf-8", "text/html; charset=gb2312" },
        { Traditional, "big5", null },
        { Traditional, "utf-8", "text/html; charset=big5" },
        { "港の当局は九日、両国の漁船が争いのある海域で出会ったと発表しました。", "shift_jis", null },
        { "港の当局は九日、両国の漁船が争いのある海域で出会ったと発表しました。", "euc-jp", null },
        { "항만 당국은 두 나라 어선이 분쟁 해역에서 마주쳤다고 밝혔다.", "euc-kr", null },
        { "Портовое управление сообщило о встрече судов двух стран в спорных водах.", "windows-1251", null },
        { "The harbour office said — “nobody left first” — and that’s all.", "windows-1252", null },
        { Simplified, "utf-16le", null },
        { "Plain words. " + Simplified, "utf-16be", null },
    };

    [Theory]
    [MemberData(nameof(Undeclared))]
    public void Decoder_reads_what_was_written_whatever_the_label_says(string text, string encoding, string? label)
    {
        var page = encoding.StartsWith("utf-16", StringComparison.Ordinal) ? "<html><body><p>" + text + "</p></body></html>" : text;
        Assert.Equal(page, TextDecoder.Decode(Bytes(page, encoding), label).Text);
    }

    [Fact]
    public void Hong_Kong_characters_are_read_under_the_label_big5() =>
        Assert.Equal("唔好嘅", TextDecoder.Decode([0xAD, 0xF8, 0xA6, 0x6E, 0x9D, 0xEF], "text/plain; charset=big5").Text);

    [Fact]
    public void A_file_cut_inside_its_last_character_is_read_up_to_it() =>
        Assert.Equal(Simplified[..^1], TextDecoder.Decode(Encoding.UTF8.GetBytes(Simplified).AsSpan()[..^1]).Text);

    [Fact]
    public void Double_encoding_is_undone()
    {
        var twice = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(Encoding.UTF8.GetBytes("it’s a “deal”"));
        Assert.Equal("it’s a “deal”", TextDecoder.Decode(Encoding.UTF8.GetBytes(twice)).Text);
    }

    [Fact]
    public void Text_that_was_lost_when_it_was_saved_is_flagged() =>
        Assert.True(TextDecoder.Decode(Encoding.UTF8.GetBytes("锟斤拷锟斤拷锟斤拷12锟斤拷9锟斤拷锟斤拷")).IsDamaged);

    [Fact]
    public void One_strange_character_is_no_damage() => Assert.False(TextDecoder.Decode(Encoding.UTF8.GetBytes(Simplified + "\uFFFD")).IsDamaged);

    private static byte[] Bytes(string text, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-16le" => Encoding.Unicode.GetBytes(text),
        "utf-16be" => Encoding.BigEndianUnicode.GetBytes(text),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text),
    };
}
