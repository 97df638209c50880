namespace Guanlan.Coding;

/// <summary>
/// Paragraphs in the other language: an English statement quoted in a Chinese post, or the other way round. They are coded by the
/// stages of their own language over the same offsets; behind a colon they are somebody's words, whom the text need not name.
/// </summary>
internal static class ForeignBlocks
{
    private const int LeastLetters = 30;
    private const int LeastSpaces = 5;
    private const int LeastHan = 16;

    /// <summary>The text with all but the paragraphs of the other language blanked, of equal length; null where there is none.</summary>
    public static string? Mask(CodingContext context)
    {
        var text = context.Text;
        char[]? masked = null;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (!IsForeign(text.AsSpan(start, end - start), context.IsChinese)) continue;
            masked ??= Blank(text);
            text.CopyTo(start, masked, start, end - start);
        }

        return masked is null ? null : new string(masked);
    }

    /// <summary>Adds the drafts of the blocks to those of the passage.</summary>
    public static void Join(CodingContext context, CodingContext blocks)
    {
        foreach (var draft in blocks.Drafts)
        {
            var introduction = Introduction(context.Text, draft.Trigger.Start);
            if (introduction is { } line && draft.DateBasis != DateBasis.Text) Date(context, draft, line);
            if (draft.AttributedTo == "author" && introduction is not null)
            {
                draft.AttributedTo = "unnamed";
                draft.Voices.Add(new RowVoice("unnamed", null, Exactness.Direct, VoiceStance.Neutral));
                if (draft.Status == Status.Reported) draft.Status = Status.Claimed;
                draft.Why.Add("claimed: a quoted text without a name");
            }

            context.Drafts.Add(draft);
        }
    }

    private static char[] Blank(string text)
    {
        var blank = new char[text.Length];
        for (var i = 0; i < blank.Length; i++) blank[i] = text[i] == '\n' ? '\n' : ' ';
        return blank;
    }

    private static bool IsForeign(ReadOnlySpan<char> line, bool amidChinese)
    {
        if (line.Length < LeastHan) return false;
        int han = 0, letters = 0, spaces = 0;
        foreach (var character in line)
            if (character is >= '\u4e00' and <= '\u9fff') han++;
            else if (char.IsAsciiLetter(character)) letters++;
            else if (character == ' ') spaces++;
        return amidChinese ? letters >= LeastLetters && spaces >= LeastSpaces && han * 10 < letters : han >= LeastHan && han > letters;
    }

    /// <summary>The line before the block, if its last sign is a colon: it says whose words follow, and from when; else null.</summary>
    private static TextSpan? Introduction(string text, int at)
    {
        var end = text.LastIndexOf('\n', Math.Max(0, at - 1));
        while (end > 0 && (char.IsWhiteSpace(text[end]) || text[end] is '>' or '“' or '"')) end--;
        return end > 0 && text[end] is ':' or '：' ? TextSpan.FromBounds(text.LastIndexOf('\n', end) + 1, end) : null;
    }

    /// <summary>抄2011年的一段话：what a quoted text tells without a day is no younger than the text.</summary>
    private static void Date(CodingContext context, Draft draft, TextSpan line)
    {
        for (var i = context.DateFrom(line.Start); i < context.Dates.Count && context.Dates[i].Span.End <= line.End; i++)
        {
            if (context.Dates[i] is not { IsDuration: false, Interval: { IsKnown: true } interval }) continue;
            (draft.Date, draft.DateBasis, draft.IsHistorical) = (interval, DateBasis.Context, false);
            draft.Why.RemoveAll(static why => why.StartsWith("historical", StringComparison.Ordinal));
        }
    }
}
