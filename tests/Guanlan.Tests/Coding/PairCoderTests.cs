using Guanlan.Coding;
using Guanlan.Lexicon;

namespace Guanlan.Tests.Coding;

/// <summary>The act between two parties whose names the lexicon need not know.</summary>
public class PairCoderTests
{
    private static readonly PairCoder Coder = new(LexiconPack.Shipped);

    [Theory]
    [InlineData("Brekka Union condemned Tolvo Works on Friday.", "Brekka Union", "Tolvo Works", EventType.Accuse)]
    [InlineData("Tolvo Works was attacked by Brekka Union.", "Brekka Union", "Tolvo Works", EventType.Assault)]
    [InlineData("Brekka Union is willing to release Tolvo Works.", "Brekka Union", "Tolvo Works", EventType.Agree)]
    [InlineData("Brekka Union will not release Tolvo Works.", "Brekka Union", "Tolvo Works", EventType.Reject)]
    [InlineData("Brekka Union said Tolvo Works must leave.", "Brekka Union", "Tolvo Works", EventType.Request)]
    [InlineData("Brekka Union threatened to shell Tolvo Works.", "Brekka Union", "Tolvo Works", EventType.Threaten)]
    public void Act_between_given_parties(string text, string source, string target, EventType expected) =>
        Assert.Equal(expected, Code(text, source, target)?.Type);

    [Fact]
    public void No_trigger_no_act() => Assert.Null(Code("Brekka Union resembles Tolvo Works.", "Brekka Union", "Tolvo Works"));

    private static PairAct? Code(string text, string source, string target) =>
        Coder.Code(new Passage("pair", text, "en"), Span(text, source), Span(text, target));

    private static TextSpan Span(string text, string part) =>
        TextSpan.FromBounds(text.IndexOf(part, StringComparison.Ordinal), text.IndexOf(part, StringComparison.Ordinal) + part.Length);
}
