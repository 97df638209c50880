using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace Guanlan.Reading.Feeds;

/// <summary>Character references of XML and HTML; a bare ampersand stays one.</summary>
internal static class Entities
{
    private const int Longest = 32;

    /// <summary>The text with its references resolved once.</summary>
    public static ReadOnlySpan<char> Resolve(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('&');
        if (at < 0) return text;
        var result = new StringBuilder(text.Length);
        while (at >= 0)
        {
            result.Append(text[..at]);
            text = text[at..];
            var end = text[..Math.Min(text.Length, Longest)].IndexOf(';');
            var resolved = end > 1 ? One(text[1..end]) : null;
            result.Append(resolved ?? "&");
            text = text[(resolved is null ? 1 : end + 1)..];
            at = text.IndexOf('&');
        }

        return result.Append(text).ToString();
    }

    private static string? One(ReadOnlySpan<char> name)
    {
        // The two brackets were moved to other code points by HTML 5; feeds mean those of HTML 4.
        if (name is "lang") return "\u2329";
        if (name is "rang") return "\u232A";
        if (name[0] != '#') return name.ContainsAny(' ', '&', '<') ? null : HtmlEntityProvider.Resolver.GetSymbol(name.ToString() + ";");
        var hex = name.Length > 1 && name[1] is 'x' or 'X';
        if (!int.TryParse(hex ? name[2..] : name[1..], hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return null;
        // Numbers between 128 and 159 mean what windows-1252 has there, as in every browser.
        if (value is >= 0x80 and < 0xA0) return Encodings.KnownEncodings.Read("windows-1252", [(byte)value]);
        return value is > 0 and < 0x110000 and not (>= 0xD800 and < 0xE000) ? char.ConvertFromUtf32(value) : "\uFFFD";
    }
}
