using System.Buffers;

namespace Guanlan.Coding;

/// <summary>
/// Whether an author talks to readers, as in posts and comments, or writes for print. Talk leaves out what was said a line before and
/// breaks its lines anywhere, so that parties carry further in it.
/// </summary>
internal static class Register
{
    /// <summary>So many marks of talk in a thousand characters of a post; wire news and editorials have next to none.</summary>
    private const int MarksInThousand = 8;

    private const int FewestMarks = 2;

    /// <summary>Particles, questions, and words that only an author in person uses.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("吧呢嘛啊呗啦哦咱俩仨愣吗啥咋谁?!～");

    /// <summary>What 我 begins where a state speaks, not an author (我国, 我军, 我外交部).</summary>
    private static readonly SearchValues<char> Stately = SearchValues.Create("国军方们驻外党省市");

    /// <summary>Words that only an author in person uses; each weighs as much as two particles.</summary>
    private static readonly SearchValues<string> Words = SearchValues.Create(
        [
            "这回", "这下", "这事", "这手", "这出戏", "这口气", "说白了", "说穿了", "说到底", "说实话", "要我说", "照我看", "在我看", "你看", "倒是", "压根", "撂", "铁板", "死活", "嘴硬", "怂", "邀功", "好家伙", "得了便宜",
            "拉倒", "没吭声", "不吭声", "跳脚", "炸毛", "急眼", "翻脸", "撕破脸", "热闹", "哪受", "哪里受", "这么一", "到头来", "偏偏", "可不", "人家", "老大", "小弟", "算账",
            "掰手腕", "一个劲", "玩得", "唱的哪", "不叫事", "罢了", "眼看着", "真敢", "够呛", "没戏", "悬了", "回怼", "怒怼", "硬刚", "服软", "认怂", "和事佬", "狠话", "一口咬定", "喊冤", "松了口", "打没了", "小算盘", "小九九", "马蜂窝", "踢皮球", "装糊涂", "不买账", "不认账", "骂街", "闹翻", "服气", "咽不下", "咽得下", "白忙", "吃瓜", "看戏", "邪乎",
        ],
        StringComparison.Ordinal);

    public static bool IsTalk(ReadOnlySpan<char> text)
    {
        var marks = 0;
        for (var rest = text; rest.IndexOfAny(Words) is >= 0 and var at; rest = rest[(at + 1)..]) marks += 2;
        for (var i = 0; i < text.Length; i++)
            if (Marks.Contains(text[i]) || (text[i] == '我' && (i + 1 == text.Length || !Stately.Contains(text[i + 1])))) marks++;
        return (marks >= FewestMarks && marks * 1000 >= text.Length * MarksInThousand) || IsUnbuttoned(text);
    }

    /// <summary>A text of some length that hardly uses the words by which print is joined (于, 并, 以及, 指出, 进行) is talk, though it has no particle.</summary>
    private static bool IsUnbuttoned(ReadOnlySpan<char> text)
    {
        if (text.Length < LeastLength) return false;
        var most = text.Length / CharactersToPrintWord;
        var found = 0;
        for (var rest = text; rest.IndexOfAny(PrintWords) is >= 0 and var at; rest = rest[(at + 1)..])
            if (++found > most) return false;
        return true;
    }

    private const int LeastLength = 80;

    /// <summary>Print has about four such words in a hundred characters, posts fewer than one.</summary>
    private const int CharactersToPrintWord = 80;

    private static readonly SearchValues<string> PrintWords = SearchValues.Create(
        [
            "表示", "指出", "强调", "据", "报道", "记者", "日电", "发言人", "会见", "举行", "有关", "进行", "双边", "合作", "发展", "认为", "声明", "通过", "加强", "推动", "实施", "方面", "以及", "并", "及", "等", "于", "与",
            "对此", "关于", "当地时间", "其中", "该", "致电", "贺电", "应邀", "出席", "会谈", "主席", "总理",
        ],
        StringComparison.Ordinal);
}
