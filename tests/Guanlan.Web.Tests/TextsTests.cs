namespace Guanlan.Web.Tests;

public class TextsTests
{
    [Fact]
    public void Both_languages_have_the_same_keys_and_places()
    {
        var (zh, en) = (Load("zh"), Load("en"));
        Assert.Equal(en.Keys.Order(StringComparer.Ordinal), zh.Keys.Order(StringComparer.Ordinal));
        Assert.All(en.Keys, key => Assert.Equal(Places(en[key]), Places(zh[key])));
    }

    [Fact]
    public void Every_type_status_and_class_has_a_name()
    {
        var texts = Load("zh");
        Assert.All(EventTypes.All, type => Assert.NotEmpty(texts["type." + type.Name()]));
        Assert.All(Enum.GetValues<Status>(), status => Assert.NotEmpty(texts["status." + status.Name()] + texts["dyad." + status.Name()]));
        Assert.All(Enum.GetValues<QuadClass>(), quad => Assert.NotEmpty(texts["quad." + Record.EventTable.QuadName(quad)]));
        Assert.All(Enum.GetValues<PublishedBasis>(), basis => Assert.NotEmpty(texts["published." + basis.ToString().ToLowerInvariant()]));
        Assert.All(Enum.GetValues<DateBasis>(), basis => Assert.NotEmpty(texts["basis." + basis.ToString().ToLowerInvariant()]));
    }

    private static Texts Load(string language) => Texts.Load(typeof(Texts).Assembly, "web", language);

    private static IEnumerable<char> Places(string text) =>
        text.Select((letter, at) => (letter, at)).Where(one => one.letter == '{').Select(one => text[one.at + 1]).Order();
}
