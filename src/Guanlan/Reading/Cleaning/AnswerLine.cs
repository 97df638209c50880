using System.Text.RegularExpressions;

namespace Guanlan.Reading.Cleaning;

/// <summary>The first line of a syndicated answer or column, which names its author: <c>X的回答</c>, <c>X的文章</c>.</summary>
internal static partial class AnswerLine
{
    /// <summary>Takes the line off; its name is the author, whatever the metadata says.</summary>
    public static void TakeOff(Draft draft)
    {
        if (draft.Blocks.Count == 0 || Line().Match(draft.Blocks[0].Text) is not { Success: true } line) return;
        if (draft.Author is { } platform && platform != line.Groups[1].Value) draft.Site ??= platform;
        draft.Author = line.Groups[1].Value;
        draft.TakeOff(0, "answer_line");
    }

    [GeneratedRegex("^(.{1,40}?)\\s*的(?:回答|文章|想法|提问|专栏)[:：]?$", RegexOptions.None, 10_000)]
    private static partial Regex Line();
}
