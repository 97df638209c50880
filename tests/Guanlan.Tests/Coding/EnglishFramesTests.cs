namespace Guanlan.Tests.Coding;

/// <summary>Who does what to whom in English sentences, one construction each.</summary>
public class EnglishFramesTests
{
    [Theory]
    [InlineData("Norway condemned Belarus on Monday.", "NOR > BLR ACCUSE reported")]
    [InlineData("Iranian Foreign Minister Mohammad Javad Zarif condemned Israel.", "IRN > ISR ACCUSE reported")]
    [InlineData("The Israeli military attacked a power plant in Yemen.", "ISR > YEM ASSAULT reported")]
    [InlineData("Canada imposed new financial sanctions on Russian banks.", "CAN > RUS SANCTION reported")]
    [InlineData("France, Spain and Italy condemned Iran.", "FRA,ESP,ITA > IRN ACCUSE reported")]
    [InlineData("Ukraine's forces shelled a Russian village.", "UKR > RUS ASSAULT reported")]
    public void Active_verb_takes_subject_and_object(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("A Greek tanker was attacked by the Houthis.", "NSA:HOUTHI > GRC ASSAULT reported")]
    [InlineData("Two Danish sailors were detained by Iranian guards on Friday.", "IRN > DNK COERCE reported")]
    [InlineData("Sanctions were imposed on Belarus by the European Union.", "IGO:EU > BLR SANCTION reported")]
    public void Passive_verb_turns_the_parties_round(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("Russia's attack on Ukraine wounded nine people.", "RUS > UKR ASSAULT reported")]
    [InlineData("An attack by Hezbollah on Israel caused a fire.", "NSA:HEZBOLLAH > ISR ASSAULT reported")]
    [InlineData("Talks between Egypt and Ethiopia lasted three hours.", "EGY,ETH > CONSULT reported")]
    [InlineData("Peru held talks with Chile.", "PER,CHL > CONSULT reported")]
    [InlineData("A recent agreement between the governments of Egypt and Sudan drew interest.", "EGY,SDN > AGREE reported")]
    public void Noun_finds_its_parties(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("Armenia and Georgia agreed on a railway.", "ARM,GEO > AGREE reported")]
    [InlineData("The Thai prime minister met with the Malaysian president in Kuala Lumpur.", "THA,MYS > CONSULT reported")]
    [InlineData("Sudan and Chad exchanged fire near the border.", "SDN,TCD > SDN,TCD ASSAULT reported")]
    public void Partners_share_the_source(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("Egypt urged Israel to lift the siege.", "EGY > ISR REQUEST reported")]
    [InlineData("Brazil demanded that Venezuela release the sailors.", "BRA > VEN REQUEST reported")]
    [InlineData("Poland called on Belarus to open the crossing.", "POL > BLR REQUEST reported")]
    public void Content_names_the_target(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("Japan protested and condemned North Korea.", "JPN > PRK ACCUSE reported")]
    [InlineData("The Swedish navy, which had followed the ship, detained a Russian captain.", "SWE > RUS COERCE reported")]
    [InlineData("Anna Berg, the Swedish foreign minister, criticised Hungary.", "SWE > HUN ACCUSE reported")]
    [InlineData("The coast guard of Vietnam seized a Chinese boat.", "VNM > CHN COERCE reported")]
    public void Subject_is_found_across_coordination_relative_clause_and_apposition(string text, string expected) => Assert.Contains(expected, Coded.Asserted(text));

    [Theory]
    [InlineData("Turkey lifted a two-year-old ban on Greek fruit.", "TUR > GRC RETREAT reported", "TUR > GRC CONCEDE reported")]
    [InlineData("Qatar held Israel fully responsible.", "QAT > ISR ACCUSE reported", "")]
    public void Words_of_a_trigger_may_stand_apart(string text, string expected, string other) =>
        Assert.Contains(Coded.Asserted(text), row => row == expected || row == other);

    [Theory]
    [InlineData("Oil prices hit a record in Norway and Denmark.")]
    [InlineData("A Swede had a heart attack in Spain.")]
    [InlineData("Peru and Chile export fish to Japan.")]
    public void Nothing_is_coded_where_nobody_acts_on_anybody(string text) => Assert.Empty(Coded.Asserted(text));

    [Fact]
    public void Chunk_keeps_sector_and_unknown_name()
    {
        var row = Assert.Single(Coded.Rows("Kenyan Foreign Minister John Otieno visited Uganda."));
        Assert.Equal("KEN/GOV", row.Source[0].Code.Text);
    }

    [Fact]
    public void Pronoun_stands_for_the_subject_before() =>
        Assert.Contains("FIN > RUS ACCUSE reported", Coded.Asserted("Finland closed a crossing. It accused Russia of sabotage."));

    [Fact]
    public void Rows_lie_in_the_text()
    {
        const string text = "“We condemn this,” the Dutch prime minister said. Germany summoned the Iranian ambassador.";
        foreach (var row in Coded.Rows(text))
        {
            Assert.Equal(row.Evidence.Text, row.Evidence.Span.Of(text));
            Assert.True(row.Evidence.Span.Start <= row.Evidence.Trigger.Start && row.Evidence.Trigger.End <= row.Evidence.Span.End);
        }
    }
}
