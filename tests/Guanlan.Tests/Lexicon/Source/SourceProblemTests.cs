namespace Guanlan.Tests.Lexicon.Source;

public class SourceProblemTests
{
    private const string Good = "  + 美国打击伊朗 => UNK > UNK\n  - 打击乐";

    public static TheoryData<string, string, string> Broken => new()
    {
        { "actors/a.lex", "JPN  state\n  zh 日本\n  en Japan\n  src hand\n  zn 日本国", "actors/a.lex:5: error GL2501: a state takes no line 'zn' (known: zh en not src)" },
        { "actors/a.lex", "JPN  state\n  zh 日本\n  en Japan", "actors/a.lex:1: error GL2501: JPN has no line 'src'" },
        { "actors/a.lex", "JPN  state\n  zh 日本 [kode]\n  en Japan\n  src hand", "actors/a.lex:2: error GL2501: unknown flag [kode] of '日本'" },
        { "actors/a.lex", "JPN  state\n  zh 日本 | 日\n  en Japan\n  src hand", "actors/a.lex:2: error GL2501: one character, '日', needs [code] or [side]" },
        { "actors/a.lex", "JPN  nation\n  zh 日本", "actors/a.lex:1: error GL2501: unknown kind 'nation' of JPN" },
        { "actors/a.lex", "\tzh 日本", "actors/a.lex:1: error GL2501: a tab; use spaces" },
        { "actors/a.lex", "  zh 日本", "actors/a.lex:1: error GL2501: the line belongs to no block" },
        { "actors/a.lex", "NSA:X  group\n  zh 某某军\n  home XXX\n  src hand", "actors/a.lex:1: error GL2501: no entry has the id 'XXX'" },
        { "actors/a.lex", "NSA:X  group\n  zh 某某军\n  src hand\n\nNSA:X  group\n  zh 某军\n  src hand", "actors/a.lex:5: error GL2501: 'NSA:X' stands already at actors/a.lex:1" },
        { "actors/a.lex", "NSA:Y  group\n  zh 某某军\n  src hand\n\nNSA:X  group\n  zh 某军\n  src hand", "actors/a.lex:5: warning GL2501: 'NSA:X' stands after 'NSA:Y': blocks are sorted by id (ordinal order)" },
        { "actors/p.lex", "a-b  person  f\n  en A B\n  office UNK queen 2020..\n  src hand", "actors/p.lex:3: error GL2501: unknown role 'queen'" },
        { "actors/p.lex", "a-b  person  f\n  en A B\n  office UNK royal 2020-13..\n  src hand", "actors/p.lex:3: error GL2501: '2020-13..' is no interval" },
        { "actors/p.lex", "a-b  person  f\n  en A B\n  office UNK royal 2021..2020\n  src hand", "actors/p.lex:3: error GL2501: '2021..2020' is no interval" },
        { "actors/o.lex", "army  organ  ARM\n  zh 海军", "actors/o.lex:1: error GL2501: unknown sector 'ARM' of army" },
        { "triggers/zh/ASSAULT.lex", "打击  v  F1\n  + 甲打击乙 => UNK > UNK", "triggers/zh/ASSAULT.lex:1: error GL2501: 打击 has no line '-'" },
        { "triggers/zh/ASSAULT.lex", "打击  v  F7\n" + Good, "triggers/zh/ASSAULT.lex:1: error GL2501: unknown frame 'F7' of '打击'" },
        { "triggers/zh/ASSAULT.lex", "打击  F1\n" + Good, "triggers/zh/ASSAULT.lex:1: error GL2501: the header of '打击' has no part of speech: v, n, vn, vo or vno" },
        { "triggers/zh/ASSAULT.lex", "打击  v  F1\n  alt FIGHT\n" + Good, "triggers/zh/ASSAULT.lex:2: error GL2501: unknown event type 'FIGHT'" },
        { "triggers/zh/ASSAULT.lex", "打击  v  F1\n  + 甲打击乙\n  - 打击乐", "triggers/zh/ASSAULT.lex:2: error GL2501: a '+' line needs ' => ' and the row it must give" },
        { "triggers/zh/ASSAULT.lex", "打击  v  F1\n  + 甲打击乙 => UNK\n  - 打击乐", "triggers/zh/ASSAULT.lex:2: error GL2501: 'UNK' is no row; write 'A > B', 'A > ' or 'A = B'" },
        { "triggers/zh/ASSAULT.lex", "打击  v  F1\n  + 甲打击乙 => [maybe] UNK > UNK\n  - 打击乐", "triggers/zh/ASSAULT.lex:2: error GL2501: unknown status in '[maybe] UNK > UNK'" },
        { "triggers/zh/FIGHT.lex", "打击  v  F1\n" + Good, "triggers/zh/FIGHT.lex:1: error GL2501: no such place: files are actors/**, triggers/zh|en/TYPE.lex, nouns/zh/*.lex and words/zh|en/*.lex" },
        { "triggers/zh/ASSAULT.lex", "打击  v  F1\n  tail @boat\n" + Good, "triggers/zh/ASSAULT.lex:1: error GL2501: no class of nouns is called 'boat'" },
        { "triggers/zh/ASSAULT.lex", "打击  v  F1\n  forms {砸 炸了\n" + Good, "triggers/zh/ASSAULT.lex:1: error GL2501: a group of '{砸 炸了' has no end: write {word word}" },
        { "nouns/zh/x.lex", "boat  verb\n  zh 船\n  src hand", "nouns/zh/x.lex:1: error GL2501: the header of 'boat' is 'noun'" },
        { "nouns/zh/x.lex", "boat  noun\n  src hand", "nouns/zh/x.lex:1: error GL2501: the class 'boat' has no word" },
        { "nouns/zh/x.lex", "boat  noun\n  zh 船\n  src hand\n\nboat  noun\n  zh 艇\n  src hand", "nouns/zh/x.lex:5: error GL2501: the class 'boat' stands already elsewhere" },
        { "words/zh/x.lex", "称  talk", "words/zh/x.lex:1: error GL2501: unknown class 'talk' of '称'" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Problem_names_file_line_and_fault(string name, string text, string problem) =>
        Assert.Contains(problem, SmallLexicon.ProblemsOf(name, text));

    [Fact]
    public void All_problems_are_told_not_the_first() =>
        Assert.Equal(3, SmallLexicon.ProblemsOf("actors/a.lex", "JPN  state\n  zh 日\n  en Japan [adjective]\n  foo bar\n  src hand").Count());

    [Fact]
    public void Sound_lexicon_has_no_problem() => Assert.Empty(SmallLexicon.ProblemsOf("actors/a.lex", "# three states and a half\n" + SmallLexicon.States));

    [Fact]
    public void Two_heads_of_one_state_are_a_warning()
    {
        const string persons = """
            a-b  person  f
              en A B
              office UNK head-of-state 2020..2022
              src hand

            c-d  person  m
              en C D
              office UNK head-of-state 2021-06..
              src hand
            """;
        Assert.Equal(
            ["actors/p.lex:6: warning GL2501: head-of-state of UNK: a-b (2020-01-01/2022-12-31) and c-d (2021-06-01/..)"],
            SmallLexicon.ProblemsOf("actors/p.lex", persons));
    }
}
