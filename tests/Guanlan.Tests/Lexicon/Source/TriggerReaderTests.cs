using Guanlan.Lexicon;
using Guanlan.Lexicon.Source;

namespace Guanlan.Tests.Lexicon.Source;

public class TriggerReaderTests
{
    [Fact]
    public void Every_line_of_a_trigger_is_read()
    {
        const string text = """
            出席  vn  F1 F10 FC
              not 出席率 | 缺席
              tail 會議 | 峰会
              need src
              alt AGREE | SUPPORT
              + 德国总理出席峰会 => [claimed] UNK = UNK, UNK
              - 他出席了婚礼
            """;
        var trigger = Assert.Single(SmallLexicon.Read(new ProblemList(), ("triggers/zh/CONSULT.lex", text)).Triggers);
        var entry = trigger.Entry;
        Assert.Equal(("出席", EventType.Consult, true, true, true), (entry.Id, entry.Type, entry.IsChinese, entry.IsVerb, entry.IsNoun));
        Assert.Equal(Frames.F1 | Frames.F10 | Frames.FC, entry.Frames);
        Assert.Equal((true, false), (entry.NeedsSource, entry.NeedsTarget));
        Assert.Equal(["会议", "峰会"], entry.Tails);
        Assert.Equal([EventType.Agree, EventType.Support], entry.Alternatives);
        Assert.Equal(["出席率", "缺席"], trigger.Not);
        var (plus, minus) = (trigger.Examples[0], trigger.Examples[1]);
        Assert.Equal(("德国总理出席峰会", true, true, Status.Claimed), (plus.Sentence, plus.IsPositive, plus.IsReciprocal, plus.Status));
        Assert.Equal(2, plus.Targets.Length);
        Assert.Equal(("他出席了婚礼", false, 7), (minus.Sentence, minus.IsPositive, minus.At.Line));
    }

    [Fact]
    public void Classes_of_nouns_stand_for_their_words_and_groups_of_forms_for_every_choice()
    {
        var source = SmallLexicon.Read(
            new ProblemList(),
            ("nouns/zh/things.lex", "boat  noun\n  zh 船 | 軍艦\n  src hand"),
            ("triggers/zh/ASSAULT.lex", "砸  v  F1\n  forms 揍 | 给{砸 炸}{了 _}\n  tail @boat | 车\n  head 车 | @boat\n  + 砸船 => UNK > UNK\n  - 砸"));
        var trigger = Assert.Single(source.Triggers);
        Assert.Equal(["船", "军舰", "车"], trigger.Entry.Tails);
        Assert.Equal(["车", "船", "军舰"], trigger.Entry.Heads);
        Assert.Equal(["揍", "给砸了", "给砸", "给炸了", "给炸"], trigger.Forms);
    }

    [Theory]
    [InlineData("CONSULT", true)]
    [InlineData("MOBILIZE", false)]
    [InlineData("PROTEST", false)]
    public void Deeds_without_a_necessary_target_need_a_source_only(string type, bool needsTarget)
    {
        var source = SmallLexicon.Read(new ProblemList(), ($"triggers/zh/{type}.lex", "部署  v  F1\n  + 部署 => UNK > \n  - 部署"));
        Assert.Equal(needsTarget, Assert.Single(source.Triggers).Entry.NeedsTarget);
    }

    [Fact]
    public void Words_that_must_not_follow_are_read_and_may_name_a_class_of_nouns()
    {
        const string trigger = "出售  v  F2\n  tail 雷达\n  bar 計劃 | @boat\n  + 中国向日本出售雷达 => CHN = JPN\n  - 商店出售水果";
        var entry = Assert.Single(SmallLexicon.Read(new ProblemList(), ("triggers/zh/COOPERATE.lex", trigger), ("nouns/zh/x.lex", "boat  noun\n  zh 船 | 艇\n  src hand")).Triggers).Entry;
        Assert.Equal(["雷达"], entry.Tails);
        Assert.Equal(["计划", "船", "艇"], entry.Bars);
    }
}
