namespace Guanlan.Tests.Coding;

/// <summary>Other types and addressees, as the codebook's conventions have them.</summary>
public class ConventionTests
{
    [Theory]
    [InlineData("伊朗击落了美国无人机。", EventType.Assault, EventType.Coerce)]
    [InlineData("俄军拦截了乌克兰的无人机。", EventType.Coerce, EventType.Assault)]
    [InlineData("以色列与黎巴嫩实现停火。", EventType.Retreat, EventType.Agree)]
    [InlineData("中国向巴基斯坦提供贷款。", EventType.Aid, EventType.Cooperate)]
    [InlineData("德国召见俄罗斯大使。", EventType.Accuse, EventType.Consult)]
    public void Types_that_could_be_defended_stand_beside_the_type(string text, EventType type, EventType other)
    {
        var row = Coded.Rows(text).First(row => row.Type == type);
        Assert.Contains(other, row.AlternativeTypes);
        Assert.DoesNotContain(type, row.AlternativeTypes);
    }

    [Fact]
    public void Plain_act_has_no_other_type() => Assert.Empty(Coded.Rows("美国制裁伊朗。")[0].AlternativeTypes);

    [Fact]
    public void Complaint_has_three_places()
    {
        var row = Coded.Rows("日本首相向美国告状，指责中国。").First(row => row.Addressee.Length > 0);
        Assert.Equal(("JPN", "USA"), (Coded.Countries(row.Source), Coded.Countries(row.Addressee)));
    }
}
