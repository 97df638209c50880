using System.Buffers;

namespace Guanlan.Coding;

/// <summary>The words of a folded text that tie one act to another.</summary>
internal static class LinkCues
{
    private static readonly Cues Response = new(
    [
        "对此", "作为回应", "回应", "反制", "报复", "回敬", "还击", "反击", "以牙还牙", "针锋相对", "以示抗议", "随即",
        "in response", "in retaliation", "in reprisal", "in return", "responded", "retaliated", "hit back", "struck back", "tit-for-tat", "countermeasure", "retaliatory",
    ]);

    private static readonly Cues Retraction = new(
    [
        "更正", "撤回", "收回说法", "收回言论", "收回此前", "收回之前", "收回了", "改口", "删除了", "删帖", "删文", "已删除", "撤下", "撤稿", "推翻了此前", "承认说错", "承认报道有误", "系误报", "纠正了",
        "retracted", "retracts", "withdrew its statement", "withdrew the statement", "withdrew his remarks", "walked back", "issued a correction", "deleted the post", "took back",
    ]);

    /// <summary>Words with which an author corrects a word used before.</summary>
    private static readonly Cues Correction = new(
        ["并不贴切", "不太贴切", "不够贴切", "不贴切", "并不准确", "不太准确", "不够准确", "说得不准", "用词不当", "言重了", "说重了", "这么说不对", "这个说法不对", "is not quite the word", "is the wrong word", "is too strong a word"]);

    /// <summary>Words that point at a talk told before: another date for it is no other talk.</summary>
    private static readonly Cues Definite = new(["此次", "这次", "这场", "该会", "上述", "其实", "实际上", "并非", "更早", "另一说", "the talks", "the meeting", "in fact", "actually"]);

    /// <summary>The word of answering between the start of a sentence and an act, nearest to the act; or none.</summary>
    public static TextSpan? Responds(string text, int from, int to) => Last(text, from, to, Response);

    /// <summary>The word of taking back in a sentence, or none.</summary>
    public static TextSpan? Retracts(string text, int from, int to) =>
        Last(text, from, to, Retraction) is { } words && !IsWithheld(text.AsSpan(Math.Max(from, words.Start - Before), words.Start - Math.Max(from, words.Start - Before))) ? words : null;

    /// <summary>So many characters before a word of taking back may say that it was only asked for or refused.</summary>
    private const int Before = 12;

    private static readonly string[] Withheld = ["不肯", "不愿", "拒绝", "拒不", "不会", "没有", "并未", "尚未", "从未", "不打算", "无意", "绝不", "决不", "要求", "敦促", "呼吁", "催促", "逼", "应", "必须", "refuse", "not ", "never", "demand", "urge", "call"];

    /// <summary>迟迟不肯撤回, 要求其撤回: nothing was taken back.</summary>
    private static bool IsWithheld(ReadOnlySpan<char> before)
    {
        foreach (var word in Withheld)
            if (before.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }


    /// <summary>The word of correcting oneself in a sentence, or none.</summary>
    public static TextSpan? Corrects(string text, int from, int to) => Last(text, from, to, Correction);

    /// <summary>True if the sentence speaks of something known.</summary>
    public static bool IsDefinite(string text, int from, int to) => Last(text, from, to, Definite) is not null;

    private static TextSpan? Last(string text, int from, int to, Cues cues)
    {
        var part = text.AsSpan(from, to - from);
        // Hardly any sentence has one: a single pass over it tells.
        if (!part.ContainsAny(cues.Any)) return null;
        TextSpan? found = null;
        foreach (var word in cues.Words)
        {
            var at = part.LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (found is not { } best || from + at > best.Start)) found = new TextSpan(from + at, word.Length);
        }

        return found;
    }

    private sealed class Cues(string[] words)
    {
        public string[] Words { get; } = words;

        public SearchValues<string> Any { get; } = SearchValues.Create(words, StringComparison.Ordinal);
    }
}
