namespace Guanlan.Language.Sentences;

/// <summary>Quotation marks and brackets, and where a pair closes.</summary>
internal static class Brackets
{
    /// <summary>A quotation longer than this is cut like plain text: the record wants sentences, not speeches.</summary>
    private const int Longest = 320;

    private const string Opening = "“「『（《〈【〔［‘«‹";
    private const string Closing = "”」』）》〉】〕］’»›";

    /// <summary>True for an opening mark beyond ASCII.</summary>
    public static bool Opens(char c) => Opening.Contains(c);

    /// <summary>True for a mark that closes, ASCII or not.</summary>
    public static bool Closes(char c) => c is '"' or ')' or ']' or '\'' || Closing.Contains(c);

    /// <summary>True for round and square brackets, which hold an aside.</summary>
    public static bool IsRound(char c) => c is '(' or '[' or '（' or '【' or '〔' or '［';

    /// <summary>True for the marks of a title, whose stops are no sentence ends.</summary>
    public static bool IsTitle(char c) => c is '《' or '〈';

    /// <summary>The closing mark that belongs to the opening one at <paramref name="open"/>, or -1.</summary>
    public static int Match(string text, int open, int end)
    {
        var limit = Math.Min(end, open + Longest);
        var mark = text[open];
        if (mark == '"') return MatchStraight(text, open, limit);
        var close = Partner(mark);
        var depth = 0;
        for (var i = open; i < limit; i++)
        {
            if (text[i] == mark) depth++;
            else if (text[i] == close && !(close == '’' && IsApostrophe(text, i)) && --depth == 0) return i;
        }

        return -1;
    }

    /// <summary>True if an inner quotation closes right before the outer one, on a stop.</summary>
    public static bool EndsInStop(string text, int open, int close)
    {
        var i = close - 1;
        while (i > open && Closes(text[i])) i--;
        return i > open && i < close - 1 && text[i] is '。' or '！' or '？' or '!' or '?' or '.';
    }

    private static int MatchStraight(string text, int open, int limit)
    {
        // A straight mark opens only where a word may begin; elsewhere it closes something or stands for inches.
        if (open > 0 && (char.IsLetterOrDigit(text[open - 1]) && text[open - 1] < 0x80 || text[open - 1] is '.' or ',')) return -1;
        return text.IndexOf('"', open + 1, limit - open - 1);
    }

    private static bool IsApostrophe(string text, int i) => i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]);

    private static char Partner(char open) => open switch
    {
        '(' => ')',
        '[' => ']',
        _ => Closing[Opening.IndexOf(open, StringComparison.Ordinal)],
    };
}
