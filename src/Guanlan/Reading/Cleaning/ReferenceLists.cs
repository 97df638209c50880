using System.Text.RegularExpressions;
using Guanlan.Reading.Metadata;

namespace Guanlan.Reading.Cleaning;

/// <summary>The list of works at the end of a text: 参考资料, References.</summary>
internal static partial class ReferenceLists
{
    /// <summary>Takes the list off and reads title, outlet and time of each entry.</summary>
    public static void TakeOff(Draft draft)
    {
        var head = -1;
        for (var i = draft.Blocks.Count - 1; i >= 1 && head < 0; i--)
            if (draft.Blocks[i].Text.Length < 400 && Heading().IsMatch(draft.Blocks[i].Text) && (i >= draft.Blocks.Count / 3 || draft.Blocks.Skip(i + 1).All(block => IsEntry(block.Text)))) head = i;
        if (head < 0) return;
        var entries = new List<int>();
        var inline = Heading().Match(draft.Blocks[head].Text).Groups[1].Value.Trim();
        if (inline.Length > 0) Add(draft, inline);
        for (var i = head + 1; i < draft.Blocks.Count; i++)
        {
            var text = draft.Blocks[i].Text;
            if (text.Length > 300 || Notices.Name(text, i, draft.Blocks.Count) is not null) break;
            entries.Add(i);
        }

        // A heading with prose behind it (这份参考资料……) opens no list.
        if (entries.Count == 0 && inline.Length == 0) return;
        foreach (var i in entries) Add(draft, draft.Blocks[i].Text);
        for (var i = entries.Count - 1; i >= 0; i--) draft.TakeOff(entries[i], "references");
        draft.TakeOff(head, "references");
    }

    // A number, a work in book marks, an address or a date: early in a text only such lines make a list.
    private static bool IsEntry(string text) => text.Length < 200 && (Number().IsMatch(text) || text.Contains('《') || Address().IsMatch(text) || Timestamp.Find(text, out _, out _) is not null);

    private static void Add(Draft draft, string text)
    {
        foreach (var part in Separator().Split(text))
            if (Parse(part) is { } reference) draft.References.Add(reference);
    }

    /// <summary>Reads one entry: title, outlet and time, in this order or with the outlet first.</summary>
    internal static Reference? Parse(string entry)
    {
        var text = Number().Replace(entry.Trim(), "");
        if (text.Length < 4) return null;
        var published = Timestamp.Find(text, out var at, out var length);
        if (published is not null) text = (text[..at] + " " + text[(at + length)..]).Trim(' ', '，', ',', '.', '。', '(', ')', '（', '）', '[', ']', '-', '—', '|');
        text = Address().Replace(text, "").Trim(' ', '，', ',', '。', '.', ';', '；');
        string? outlet = null;
        if (First().Match(text) is { Success: true } first) (outlet, text) = (first.Groups[1].Value, first.Groups[2].Value);
        else if (Last().Match(text) is { Success: true } last) (text, outlet) = (last.Groups[1].Value, last.Groups[2].Value);
        text = text.Trim(' ', '《', '》', '“', '”', '"', '|', '-', '—', ',', '，');
        return text.Length == 0 ? null : new Reference(text, outlet?.Trim(' ', '(', ')', '（', '）'), published);
    }

    [GeneratedRegex("^[\\s#*【\\[（(]*(?:主要)?(?:参考(?:资料|文献|来源|链接|消息|信息)|參考(?:資料|文獻|來源)|资料来源|資料來源|信息来源|消息来源|引用来源|信源|References?|Sources?|Bibliography|Works cited|Further reading)[】\\])）]?\\s*(?:[:：]\\s*(.*))?$", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Heading();

    [GeneratedRegex("(?<=\\S)\\s*(?=\\[\\d{1,2}\\]|【\\d{1,2}】)|[；;]\\s*(?=《)", RegexOptions.None, 10_000)]
    private static partial Regex Separator();

    [GeneratedRegex("^\\s*(?:[\\[【（(]?\\d{1,2}[\\]】）)]?[.、．:：]?\\s*|[-*•·]\\s*)", RegexOptions.None, 10_000)]
    private static partial Regex Number();

    [GeneratedRegex("https?://\\S+", RegexOptions.None, 10_000)]
    private static partial Regex Address();

    [GeneratedRegex("^([^：:《“\"]{2,16})[：:，,]?\\s*[《“\"](.{4,})[》”\"]$", RegexOptions.None, 10_000)]
    private static partial Regex First();

    [GeneratedRegex("^(.{4,}?)(?:\\s*[|｜—–]\\s*|\\s+-\\s+|[》”\"]\\s*[，,.]?\\s*|[,，.]\\s+|\\s+)([^\\s，。；|｜]{2,16}|[A-Z][\\w.'&]*(?: [A-Z&][\\w.'&]*){0,4})$", RegexOptions.None, 10_000)]
    private static partial Regex Last();
}
