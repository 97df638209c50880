using Guanlan.Language.Sentences;

namespace Guanlan.Language;

/// <summary>Cuts a text into sentences. Pure and thread safe.</summary>
/// <remarks>
/// A sentence ends at 。！？ and their half-width forms, at a doubled ellipsis, and at an English full stop that belongs to no
/// abbreviation, initial or number. What stands in quotation marks or brackets is never cut, unless it runs on very long or is never
/// closed; the closing mark belongs to the sentence it closes.
/// </remarks>
/// <example><c>SentenceSplitter.Split("他说：“好。”然后走了。会议结束。")</c> gives two sentences.</example>
public static class SentenceSplitter
{
    /// <summary>The sentences of a text, in order; paragraphs end at line feeds, and no sentence spans two of them.</summary>
    /// <param name="text">Any text; an empty one has no sentences.</param>
    public static IReadOnlyList<Sentence> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<Sentence>();
        var paragraph = 0;
        for (var start = 0; start <= text.Length; paragraph++)
        {
            var feed = text.IndexOf('\n', start);
            var end = feed < 0 ? text.Length : feed;
            SplitLine(text, start, end, paragraph, sentences);
            start = end + 1;
        }

        return sentences;
    }

    private static void SplitLine(string text, int start, int end, int paragraph, List<Sentence> sentences)
    {
        var line = new LineCutter(text, start, end);
        while (line.Next() is { } cut)
        {
            var (from, to) = (cut.Start, cut.End);
            while (from < to && char.IsWhiteSpace(text[from])) from++;
            while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
            if (to > from) sentences.Add(new Sentence(TextSpan.FromBounds(from, to), paragraph));
        }
    }
}
