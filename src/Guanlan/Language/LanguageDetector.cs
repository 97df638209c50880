using Guanlan.Language.Detection;

namespace Guanlan.Language;

/// <summary>Tells the language of a block of text by its script, then by its function words and letters. Pure and thread safe.</summary>
/// <remarks>It reads at most the first 4,000 characters. A text in two scripts is of the language that fills more of it, a Han character counting for two letters.</remarks>
/// <example><c>LanguageDetector.Detect("双方将于下周会谈。")</c> gives <c>zh</c>.</example>
public static class LanguageDetector
{
    private const int Enough = 4000;

    /// <summary>ISO 639-1 code of the language, or <c>und</c> where there are no letters or the language is unknown.</summary>
    /// <param name="text">A sentence, a paragraph or a text.</param>
    public static string Detect(ReadOnlySpan<char> text)
    {
        if (text.Length > Enough) text = text[..Enough];
        var counts = ScriptCounts.Of(text);
        var best = counts.Largest();
        return best switch
        {
            Script.None => "und",
            Script.Han => counts[Script.Kana] * 12 >= counts[Script.Han] && counts[Script.Kana] > 1 ? "ja" : "zh",
            Script.Kana => "ja",
            Script.Hangul => "ko",
            Script.Hebrew => "he",
            Script.Devanagari => "hi",
            Script.Thai => "th",
            Script.Greek => "el",
            Script.Cyrillic => CyrillicLanguages.Tell(text),
            Script.Arabic => ArabicLanguages.Tell(text),
            _ => LatinLanguages.Tell(text),
        };
    }

    /// <inheritdoc cref="Detect(ReadOnlySpan{char})"/>
    public static string Detect(string text) => Detect(text.AsSpan());
}
