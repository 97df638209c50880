using Guanlan.Lexicon.Packing;
using Guanlan.Lexicon.Source;

namespace Guanlan.Tests.Lexicon.Packing;

public class TriggerFormsTests
{
    [Theory]
    [InlineData("attack", "v", "", "attack:Base attacks:ThirdPerson attacked:Past attacking:Ing")]
    [InlineData("attack", "vn", "", "attack:Base attacks:ThirdPerson attacked:Past attacking:Ing attacks:Plural")]
    [InlineData("air strike", "n", "", "air_strike:None air_strikes:Plural")]
    [InlineData("attack on", "n", "", "attack_on:None attacks_on:Plural")]
    [InlineData("meet with", "v", "met", "meet_with:Base met_with:Past meets_with:ThirdPerson meeting_with:Ing")]
    [InlineData("meet with", "v", "met with", "meet_with:Base met_with:Past meets_with:ThirdPerson meeting_with:Ing")]
    [InlineData("hold talks", "v", "", "hold_talks:Base holds_talks:ThirdPerson held_talks:Past holding_talks:Ing")]
    [InlineData("strongly condemn", "v", "", "strongly_condemn:Base strongly_condemns:ThirdPerson strongly_condemned:Past strongly_condemning:Ing")]
    [InlineData("focus", "v", "focussed | focussing | focusses", "focus:Base focussed:Past focussing:Ing focusses:ThirdPerson")]
    public void Trigger_has_its_surfaces(string id, string speech, string forms, string surfaces)
    {
        var line = forms.Length > 0 ? $"  forms {forms}\n" : "";
        var source = SmallLexicon.Read(new ProblemList(), ("triggers/en/ASSAULT.lex", $"{id}  {speech}  F1\n{line}  + x => UNK > UNK\n  - x"));
        var found = TriggerForms.Of(Assert.Single(source.Triggers)).Select(form => $"{form.Surface.Replace(' ', '_')}:{form.Inflection}");
        Assert.Equal(surfaces, string.Join(' ', found));
    }
}
