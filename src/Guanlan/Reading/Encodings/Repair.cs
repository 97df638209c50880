using System.Text;
using System.Text.RegularExpressions;

namespace Guanlan.Reading.Encodings;

/// <summary>Undoes double encoding, and tells text that is lost for good.</summary>
internal static partial class Repair
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Turns UTF-8 that was once read as windows-1252 or as GBK, and saved again, back into what it was.</summary>
    public static string DoubleEncoding(string text)
    {
        if (text.Contains("â€", StringComparison.Ordinal) || text.Contains('Ã') || Latin().IsMatch(text))
            text = Latin().Replace(text, match => Again(match.Value, "windows-1252") ?? match.Value);
        // 鈥, 锛, 銆 and the like are the first halves of Chinese punctuation read as GBK; nothing else uses them so often.
        if (Halves().Count(text) is var halves && halves >= 2 && halves * 40 > Han().Count(text))
            text = Chinese().Replace(text, match => Again(match.Value, "gb18030") ?? match.Value);
        return text;
    }

    /// <summary>A text that is UTF-8 altogether when its letters are taken for bytes, put right; any other as it is.</summary>
    public static string Whole(string text) => text.Length < 4000 && Latin().IsMatch(text) && Again(text, "windows-1252") is { } whole ? whole : text;

    /// <summary>True if a good part of the text is replacement characters or what is left of them.</summary>
    public static bool IsDamaged(string text)
    {
        var lost = 0;
        var letters = 0;
        foreach (var c in text)
        {
            if (c is '\uFFFD' or '锟' or '斤' or '拷') lost++;
            if (c > 0x7F) letters++;
        }

        if (lost < 4) return false;
        var locked = text.Contains("锟斤拷", StringComparison.Ordinal);
        if (!locked && !text.Contains('\uFFFD')) return false;
        return lost * 5 > letters || lost > 200;
    }

    private static string? Again(string text, string encoding)
    {
        var codec = (Encoding)KnownEncodings.Get(encoding)!.Clone();
        codec.EncoderFallback = EncoderFallback.ExceptionFallback;
        try
        {
            return Strict.GetString(Bytes(codec, text));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // windows-1252 leaves five bytes free; software that misread them kept them as control characters.
    private static byte[] Bytes(Encoding codec, string text)
    {
        if (codec.CodePage != 1252) return codec.GetBytes(text);
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
            bytes[i] = text[i] is >= '\u0080' and <= '\u009F' ? (byte)text[i] : codec.GetBytes(text, i, 1)[0];
        return bytes;
    }

    [GeneratedRegex(@"(?:[\u00C2-\u00F4][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]{1,3})+", RegexOptions.None, 10_000)]
    private static partial Regex Latin();

    [GeneratedRegex("[鈥锛銆鐨浜鍦涓]", RegexOptions.None, 10_000)]
    private static partial Regex Halves();

    [GeneratedRegex(@"[\u4E00-\u9FFF]", RegexOptions.None, 10_000)]
    private static partial Regex Han();

    [GeneratedRegex(@"[^\x00-\x7F]+", RegexOptions.None, 10_000)]
    private static partial Regex Chinese();
}
