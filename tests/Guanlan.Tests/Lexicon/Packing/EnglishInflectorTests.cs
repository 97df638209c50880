using Guanlan.Lexicon.Packing;

namespace Guanlan.Tests.Lexicon.Packing;

public class EnglishInflectorTests
{
    [Theory]
    [InlineData("attack", "attacks", "attacked", "attacking")]
    [InlineData("accuse", "accuses", "accused", "accusing")]
    [InlineData("agree", "agrees", "agreed", "agreeing")]
    [InlineData("deny", "denies", "denied", "denying")]
    [InlineData("deploy", "deploys", "deployed", "deploying")]
    [InlineData("ban", "bans", "banned", "banning")]
    [InlineData("bomb", "bombs", "bombed", "bombing")]
    [InlineData("raid", "raids", "raided", "raiding")]
    [InlineData("visit", "visits", "visited", "visiting")]
    [InlineData("target", "targets", "targeted", "targeting")]
    [InlineData("commit", "commits", "committed", "committing")]
    [InlineData("expel", "expels", "expelled", "expelling")]
    [InlineData("cancel", "cancels", "cancelled|canceled", "cancelling|canceling")]
    [InlineData("shell", "shells", "shelled", "shelling")]
    [InlineData("show", "shows", "showed|shown", "showing")]
    [InlineData("veto", "vetoes", "vetoed", "vetoing")]
    [InlineData("clash", "clashes", "clashed", "clashing")]
    [InlineData("impose", "imposes", "imposed", "imposing")]
    [InlineData("panic", "panics", "panicked", "panicking")]
    [InlineData("lie", "lies", "lay|lain|lied", "lying")]
    [InlineData("strike", "strikes", "struck|stricken", "striking")]
    [InlineData("withdraw", "withdraws", "withdrew|withdrawn", "withdrawing")]
    [InlineData("meet", "meets", "met", "meeting")]
    [InlineData("have", "has", "had", "having")]
    [InlineData("be", "is", "was|were|been", "being")]
    public void Verb_has_its_forms(string verb, string third, string past, string ing)
    {
        Assert.Equal(third, EnglishInflector.ThirdPerson(verb));
        Assert.Equal(past, string.Join('|', EnglishInflector.Past(verb)));
        Assert.Equal(ing, string.Join('|', EnglishInflector.Ing(verb)));
    }

    [Theory]
    [InlineData("attack", "attacks")]
    [InlineData("embargo", "embargoes")]
    [InlineData("crisis", "crises")]
    [InlineData("ally", "allies")]
    [InlineData("strongman", "strongmen")]
    [InlineData("sanctions", null)]
    [InlineData("boss", "bosses")]
    public void Noun_has_its_plural(string noun, string? plural) => Assert.Equal(plural, EnglishInflector.Plural(noun));
}
