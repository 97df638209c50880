namespace Guanlan.Coding.English;

/// <summary>Cuts a stretch of English into words and marks. Hyphens and inner points stay (U.S., al-Assad, 10,000); 's is a word of its own.</summary>
internal static class EnglishTokenizer
{
    private const int LongestAside = 48;

    public static List<EnglishWord> Words(CodingContext context, int start, int end)
    {
        var words = new List<EnglishWord>();
        var text = context.Folded;
        for (var at = start; at < end;)
        {
            var character = text[at];
            if (char.IsWhiteSpace(character)) { at++; continue; }
            if (character == '(' && ShortAside(text, at, end) is var past and > 0) { at = past; continue; }
            var stop = char.IsLetterOrDigit(character) || character == '$' ? WordEnd(text, at, end) : IsApostropheS(text, at, end) ? at + 2 : at + 1;
            words.Add(new EnglishWord
            {
                Start = at,
                End = stop,
                Lower = Normal(text[at..stop]),
                IsCapital = char.IsUpper(context.Text[at]),
                Tag = Mark(text, at, stop),
                Classes = context.Patterns.English.Classes(text[at..stop]),
            });
            at = stop;
        }

        return words;
    }

    /// <summary>The end of a short bracket, (NATO) or (Reuters), which says nothing to the grammar; 0 for others.</summary>
    private static int ShortAside(string text, int at, int end)
    {
        var close = text.AsSpan(at, Math.Min(end - at, LongestAside)).IndexOf(')');
        return close > 0 && text.AsSpan(at, close).Count(' ') <= 4 ? at + close + 1 : 0;
    }

    private static string Normal(string word) => word.Replace('’', '\'') switch { "cease-fire" => "ceasefire", "cease-fires" => "ceasefires", "air-strike" => "airstrike", "air-strikes" => "airstrikes", var other => other };

    private static int WordEnd(string text, int at, int end)
    {
        var i = at + 1;
        while (i < end)
        {
            var character = text[i];
            if (char.IsLetterOrDigit(character)) { i++; continue; }
            if (i + 1 < end && char.IsLetterOrDigit(text[i + 1]))
            {
                if (character is '-' or '‑') { i++; continue; }
                if (character is '.' or ',' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1])) { i++; continue; }
                if (character is '.' && IsInitials(text, at, i)) { i++; continue; }
                if (character is '\'' or '’' && !IsApostropheS(text, i, end)) { i++; continue; }
            }

            if (character is '.' && (IsInitials(text, at, i) && i - at > 1 || IsShortened(text.AsSpan(at, i - at))) && i + 1 < end) i++;
            break;
        }

        return i;
    }

    /// <summary>u.s, d.c: letters and points in turn.</summary>
    private static bool IsInitials(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
            if ((i - from) % 2 == 0 ? !char.IsLetter(text[i]) : text[i] != '.') return false;
        return (to - from) % 2 == 1;
    }

    private static bool IsShortened(ReadOnlySpan<char> word) =>
        word is "mr" or "mrs" or "ms" or "dr" or "gen" or "lt" or "col" or "sen" or "rep" or "gov" or "st" or "jan" or "feb" or "mar" or "apr" or "aug" or "sept" or "sep" or "oct" or "nov" or "dec" or "maj" or "brig" or "capt" or "adm";

    private static bool IsApostropheS(string text, int at, int end) =>
        at + 1 < end && text[at] is '\'' or '’' && text[at + 1] == 's' && (at + 2 >= end || !char.IsLetterOrDigit(text[at + 2]));

    private static EnglishTag Mark(string text, int at, int end) => text[at] switch
    {
        ',' => EnglishTag.Comma,
        ';' or ':' or '(' or ')' or '—' or '–' or '!' or '?' or '.' or '…' or '[' or ']' => EnglishTag.Stop,
        '-' when end == at + 1 => EnglishTag.Stop,
        '"' or '“' or '”' => EnglishTag.Quote,
        '\'' or '’' => end - at == 2 || (at > 0 && text[at - 1] == 's') ? EnglishTag.Possessive : EnglishTag.Quote,
        '‘' => EnglishTag.Quote,
        _ => EnglishTag.Noun,
    };
}
