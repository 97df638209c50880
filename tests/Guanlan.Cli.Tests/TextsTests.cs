using Guanlan.Web;

namespace Guanlan.Cli.Tests;

public class TextsTests
{
    [Fact]
    public void Both_languages_have_the_same_keys()
    {
        var (zh, en) = (Load("zh"), Load("en"));
        Assert.Equal(en.Keys.Order(StringComparer.Ordinal), zh.Keys.Order(StringComparer.Ordinal));
        Assert.All(en.Keys, key => Assert.Equal(Places(en[key]), Places(zh[key])));
    }

    private static Texts Load(string language) => Texts.Load(typeof(IEngine).Assembly, "cli", language);

    private static IEnumerable<char> Places(string text) =>
        text.Select((letter, at) => (letter, at)).Where(one => one.letter == '{').Select(one => text[one.at + 1]).Order();
}
