namespace Guanlan.Tests.Coding;

/// <summary>Who says that who says: the nearest voice answers for the row, the others stand behind it.</summary>
public class VoiceTests
{
    [Theory]
    [InlineData("德国外长称，俄军炮击了乌克兰的港口。", "DEU/GOV indirect neutral")]
    [InlineData("据法新社报道，德国外长表示，俄军炮击了乌克兰的港口。", "DEU/GOV indirect neutral < 法新社 indirect neutral")]
    [InlineData("路透社援引知情人士的话说，俄军炮击了乌克兰的港口。", "unnamed indirect neutral < 路透社 indirect neutral")]
    [InlineData("据法国《晨风报》18日报道，俄军炮击了乌克兰的港口。", "晨风报 indirect neutral")]
    [InlineData("另据波兰媒体9日报道，俄军炮击了乌克兰的港口。", "POL/MED indirect neutral")]
    [InlineData("据悉，俄军炮击了乌克兰的港口。", "unnamed indirect neutral")]
    [InlineData("消息称，俄军炮击了乌克兰的港口。", "unnamed indirect neutral")]
    [InlineData("美方爆出消息，俄军炮击了乌克兰的港口。", "USA indirect neutral")]
    [InlineData("乌克兰总统扬言，乌军已经炮击了俄罗斯的港口。", "UKR/GOV indirect distanced")]
    [InlineData("网传俄军炮击了乌克兰的港口，但这一消息未经证实。", "unnamed indirect unverified")]
    [InlineData("德国外长称，俄军炮击了乌克兰的港口。法国方面说，这一说法已获证实。", "DEU/GOV indirect confirmed")]
    [InlineData("德国外长说：“俄军昨天夜里炮击了乌克兰的港口，损失不小。”", "DEU/GOV direct neutral")]
    [InlineData("“俄军昨天夜里炮击了乌克兰的港口。”德国外长说。", "DEU/GOV direct neutral")]
    [InlineData("俄军炮击了乌克兰的港口。", "")]
    public void Chain_is_kept_whole_with_the_nearest_voice_first(string text, string chain)
    {
        var row = Coded.Rows(text).First(row => row.Type == EventType.Assault);
        Assert.Equal(chain, string.Join(" < ", row.Voices.Select(voice => $"{voice.Who} {voice.Exactness.Name()} {voice.Stance.Name()}")));
        Assert.Equal(row.Voices.FirstOrDefault()?.Who ?? "author", row.AttributedTo);
        Assert.All(row.Voices, voice => Assert.True(voice.Words is not { } words || words.End <= text.Length));
    }

    [Theory]
    [InlineData("法国总统表示，法国强烈谴责以色列。", EventType.Accuse, Status.Reported, "author")]
    [InlineData("据法新社报道，法国总统表示，法国强烈谴责以色列。", EventType.Accuse, Status.Claimed, "法新社")]
    [InlineData("伊朗外交部发言人说，伊朗没有与美国举行会谈。", EventType.Consult, Status.Negated, "IRN/GOV")]
    [InlineData("伊朗外交部发言人说，伊朗与阿曼正在举行会谈。", EventType.Consult, Status.Claimed, "IRN/GOV")]
    [InlineData("胡塞武装宣布，该组织袭击了以色列的机场。", EventType.Assault, Status.Claimed, "NSA:HOUTHI")]
    [InlineData("加拿大总理表示，加拿大从4日起对美国商品征收关税。", EventType.Sanction, Status.Reported, "author")]
    [InlineData("联合国秘书长谴责以军袭击加沙平民，呼吁以色列立即停火。", EventType.Request, Status.Reported, "author")]
    [InlineData("德国要求俄罗斯从乌克兰撤军。", EventType.Retreat, Status.Hypothetical, "DEU")]
    [InlineData("有人说东盟会出面斡旋，可我只说一句，马来西亚敦促泰国停火。", EventType.Request, Status.Reported, "author")]
    public void Act_that_is_the_saying_itself_is_the_authors_to_report(string text, EventType type, Status status, string voice)
    {
        var row = Coded.Rows(text).First(row => row.Type == type);
        Assert.Equal((status, voice), (row.Status, row.AttributedTo));
    }

    [Fact]
    public void Briefing_goes_on_with_the_speakers_army()
    {
        var rows = Coded.Rows("俄罗斯国防部8日称，俄军击落了乌克兰战机。俄军还拦截了多架乌克兰无人机。");
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Equal((Status.Claimed, "RUS/MIL"), (row.Status, row.AttributedTo)));
        Assert.Null(rows[^1].Voices[0].Words);
    }

    [Fact]
    public void Other_side_ends_the_briefing() =>
        Assert.Equal("author", Coded.Rows("俄罗斯国防部8日称，俄军击落了乌克兰战机。乌军空袭了俄罗斯的机场。")[^1].AttributedTo);

    [Fact]
    public void Day_before_a_report_is_a_day() =>
        Assert.Equal("ISR/MED", Assert.Single(Coded.Rows("据以色列媒体17日报道，俄军空袭乌克兰。")).AttributedTo);

    [Fact]
    public void English_speaker_is_in_the_chain() =>
        Assert.Equal(["DEU/GOV"], Coded.Rows("The German foreign minister said that Russia attacked Ukraine.")[0].Voices.Select(voice => voice.Who));
}
