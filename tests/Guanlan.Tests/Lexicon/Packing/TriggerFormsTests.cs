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

    [Theory]
    [InlineData("断交", "vo", "", "断交 断了交 断过交 断个交 断了个交 断的交 断起交 断完交 断一下交 断了一交 断了回交 断了一次交 断了一回交 断了好几回交 断了好几次交 断了几次交 断了半天交 断了几年交 断了好几年交 断了多年交 断了几十年交 断了十几年交 断了不少交 断了把交 断了一把交 断着交 断过一次交 断过好几次交 断过不少交 断够了交 断足了交")]
    [InlineData("放狠话", "vo", "", "放狠话")]
    [InlineData("推倒", "v", "掀翻 | 推翻了", "推倒 掀翻 推翻了")]
    public void Chinese_trigger_has_its_forms_and_may_be_split(string id, string speech, string forms, string surfaces)
    {
        var line = forms.Length > 0 ? $"  forms {forms}\n" : "";
        var source = SmallLexicon.Read(new ProblemList(), ("triggers/zh/ASSAULT.lex", $"{id}  {speech}  F1\n{line}  + x => UNK > UNK\n  - x"));
        Assert.Equal(surfaces, string.Join(' ', TriggerForms.Of(Assert.Single(source.Triggers)).Select(form => form.Surface)));
    }
}
