using Guanlan.Diagnostics;
using Guanlan.Lexicon;

namespace Guanlan.Tests.Lexicon.Packing;

public class PackTests
{
    [Fact]
    public void Same_source_gives_the_same_bytes_and_another_source_another_version()
    {
        var file = ("actors/states.lex", SmallLexicon.States);
        Assert.Equal(SmallLexicon.Bytes(file), SmallLexicon.Bytes(file));
        Assert.NotEqual(SmallLexicon.Pack(file).Version, SmallLexicon.Pack().Version);
        Assert.Matches("^[0-9a-f]{12}$", SmallLexicon.Pack().Version);
    }

    [Fact]
    public void Order_of_files_makes_no_difference()
    {
        var (states, attacks) = (("actors/states.lex", SmallLexicon.States), ("triggers/en/ASSAULT.lex", SmallLexicon.Attacks));
        Assert.Equal(SmallLexicon.Bytes(states, attacks), SmallLexicon.Bytes(attacks, states));
    }

    [Fact]
    public void Tables_come_back_as_written()
    {
        const string more = """
            BUS:acme  company
              zh 阿克米
              en Acme
              home USA
              src hand

            IGO:X  organisation
              zh 某组织
              member CHN 2001-02.. | USA ..1999
              src hand

            JPN-places  places
              of JPN
              zh 大阪

            a-b  person  f
              zh 甲乙丙
              en A B
              office IGO:X igo-head 2020..2021-06-30
              src hand

            navy  organ  MIL
              zh 海军 | 美海军 [USA]
            """;
        const string words = "不  negation  weak strong\n\n称  speech\n  zh 称 | 声称";
        var pack = SmallLexicon.Pack(("actors/a.lex", SmallLexicon.States), ("actors/b.lex", more), ("words/zh/w.lex", words));
        var actors = pack.Actors.ToDictionary(actor => actor.Id);
        Assert.Equal(("USA/BUS", "USA", "阿克米", "Acme"), (actors["BUS:acme"].Code.Text, actors["BUS:acme"].Home, actors["BUS:acme"].Chinese, actors["BUS:acme"].English));
        Assert.Equal(("JPN", TermKind.Place), (actors["JPN-places"].Code.Text, actors["JPN-places"].Kind));
        Assert.Equal(["CHN 2001-02-01/..", "USA ../1999-12-31"], actors["IGO:X"].Members.Select(member => $"{member.State} {member.Interval}"));
        var person = Assert.Single(pack.Persons);
        Assert.Equal(("a-b", true, "甲乙丙", "A B"), (person.Id, person.IsFemale, person.Chinese, person.English));
        Assert.Equal("IGO:X igo-head 2020-01-01/2021-06-30", $"{person.Offices[0].Who} {person.Offices[0].Role} {person.Offices[0].Interval}");
        Assert.Equal(["negation", "speech"], pack.WordClasses);
        Assert.Equal(["不 0 weak strong", "称 1 "], pack.Words.Select(word => $"{word.Id} {word.Class} {word.Note}"));
        var found = Matches.In(pack, "美海军称");
        Assert.Contains("美海军 Organ navy only USA", found);
        Assert.Contains("海军 Organ navy", found);
    }

    [Fact]
    public void Words_of_one_entry_with_notes_of_their_own_are_entries_of_the_pack()
    {
        var pack = SmallLexicon.Pack(("words/en/w.lex", "en-may  possibility\n  en may [mid] | must have [high] | might [mid]"));
        Assert.Equal(["en-may high", "en-may mid"], pack.Words.Select(word => $"{word.Id} {word.Note}"));
        Assert.Equal(["may Word en-may"], Matches.In(pack, "it may"));
    }

    [Fact]
    public void Kind_of_organs_and_roles_may_be_left_out()
    {
        var pack = SmallLexicon.Pack(("actors/organs.lex", "navy  MIL\n  zh 海军"), ("actors/roles.lex", "president  GOV\n  zh 总统"));
        Assert.Equal(("navy MIL", "president GOV"), ($"{pack.Organs[0].Id} {pack.Organs[0].Sector}", $"{pack.Roles[0].Id} {pack.Roles[0].Sector}"));
    }

    [Fact]
    public void Pack_of_another_format_is_refused_with_its_code()
    {
        var bytes = SmallLexicon.Bytes(("actors/states.lex", SmallLexicon.States));
        bytes[8]++;
        Assert.Equal(Errors.BadPack, Assert.Throws<GuanlanException>(() => LexiconPack.Load(new MemoryStream(bytes))).Code);
        Assert.Equal(Errors.BadPack, Assert.Throws<GuanlanException>(() => LexiconPack.Load(new MemoryStream([1, 2, 3]))).Code);
    }

    [Fact]
    public void Shipped_pack_loads() => Assert.Equal(12, LexiconPack.Shipped.Version.Length);
}
