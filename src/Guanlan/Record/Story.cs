using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Guanlan.Record;

/// <summary>Names the story of a text: reprints that carry the same words under another head or in another layout share it.</summary>
public static class Story
{
    /// <summary>The first 16 hexadecimal digits of the SHA-256 of the letters and digits of the text, case folded; title and marks do not count.</summary>
    public static string Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var words = new StringBuilder(document.Text.Length);
        foreach (var rune in document.Text.EnumerateRunes())
            if (Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber)
                words.Append(Rune.ToLowerInvariant(rune));
        if (words.Length == 0) return document.Id;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words.ToString())))[..16];
    }
}
