namespace Guanlan.Tests.Coding;

/// <summary>What an English text does with an act: asserts, denies, plans, relays it.</summary>
public class EnglishStatusTests
{
    [Theory]
    [InlineData("Serbia did not attack Kosovo.", "SRB > XKX ASSAULT negated")]
    [InlineData("Mali refused to release the Ivorian soldiers.", "MLI > CIV RETREAT negated")]
    [InlineData("India will visit Nepal next week.", "IND,NPL > CONSULT forecast")]
    [InlineData("China plans to visit Laos.", "CHN,LAO > CONSULT forecast")]
    [InlineData("Oman could attack Yemen.", "OMN > YEM ASSAULT hypothetical")]
    [InlineData("Oman sent a letter in order to accuse Yemen.", "OMN > YEM ACCUSE hypothetical")]
    [InlineData("If Russia attacks Estonia, the market falls.", "RUS > EST ASSAULT hypothetical")]
    [InlineData("Egypt urged Israel to release Jordanian prisoners.", "ISR > JOR RETREAT hypothetical")]
    public void Status_is_read_from_the_verb_group_and_its_governor(string text, string expected) => Assert.Contains(expected, Coded.Rows(text).Select(Coded.Short));

    [Theory]
    [InlineData("Moscow said Ukraine attacked a Russian bridge.", "UKR > RUS ASSAULT claimed", "RUS")]
    [InlineData("Ukraine attacked a Russian bridge, Moscow said.", "UKR > RUS ASSAULT claimed", "RUS")]
    [InlineData("According to Moscow, Ukraine attacked a Russian bridge.", "UKR > RUS ASSAULT claimed", "RUS")]
    [InlineData("Kuwait accused Iraq of attacking Kuwaiti boats.", "IRQ > KWT ASSAULT claimed", "KWT")]
    public void What_a_voice_relays_is_claimed_by_it(string text, string expected, string voice)
    {
        var row = Assert.Single(Coded.Rows(text), row => Coded.Short(row) == expected);
        Assert.StartsWith(voice, row.AttributedTo, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Japan said it will send medicine to Tonga.", "JPN,TON > AGREE reported")]
    [InlineData("Iran said it will attack Israel.", "IRN > ISR THREATEN reported")]
    [InlineData("Chile said Peru must return the boats.", "CHL > PER REQUEST reported")]
    public void Own_promise_threat_and_demand_are_acts_of_the_speaker(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));
}
