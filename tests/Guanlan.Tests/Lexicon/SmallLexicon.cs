using Guanlan.Lexicon;
using Guanlan.Lexicon.Packing;
using Guanlan.Lexicon.Source;

namespace Guanlan.Tests.Lexicon;

/// <summary>Lexicons of a few lines, so that a test shows all it depends on.</summary>
internal static class SmallLexicon
{
    public const string States = """
        CHN  state
          zh 中国 | 中方 | 北京 [metonym] | 中 [code]
          en China | Chinese [adj] | Beijing [metonym]
          src hand

        JPN  state
          zh 日本 | 日 [code]
          en Japan | Japanese [adj]
          not 日本料理 | 抗日战争
          src hand

        TUR  state
          zh 土耳其
          en Turkey [case] | Türkiye
          src hand

        USA  state
          zh 美国 | 美利坚合众国 | 美 [code] | 美帝 [alias-]
          en United States | U.S. | US [case] | America's
          src hand
        """;

    public const string Attacks = """
        attack  vn  F1 F5 F10
          + Russia attacked Ukraine. => USA > CHN
          - The attack dog slept.

        meet with  v  F3
          forms met
          + China met with Japan. => CHN > JPN
          - He met with a friend.
        """;

    public static LexiconSource Read(ProblemList problems, params (string Name, string Text)[] files) =>
        LexiconSource.Read(files.Select(file => (file.Name, file.Text + "\n")), problems);

    public static IEnumerable<string> ProblemsOf(string name, string text)
    {
        var problems = new ProblemList();
        Read(problems, (name, text));
        return problems.All.Select(problem => problem.ToString());
    }

    public static byte[] Bytes(params (string Name, string Text)[] files)
    {
        var problems = new ProblemList();
        var source = Read(problems, files);
        Assert.Equal("", string.Join("\n", problems.All.Where(problem => !problem.IsWarning)));
        return PackWriter.Write(LexiconCompiler.Compile(source));
    }

    public static LexiconPack Pack(params (string Name, string Text)[] files) => LexiconPack.Load(new MemoryStream(Bytes(files)));

    public static LexiconPack Pack() => Pack(("actors/states.lex", States), ("triggers/en/ASSAULT.lex", Attacks));
}
