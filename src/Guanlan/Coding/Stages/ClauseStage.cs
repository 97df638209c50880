using Guanlan.Coding.English;
using Guanlan.Language;

namespace Guanlan.Coding.Stages;

/// <summary>Stage 2: sentences, and their clauses at commas, semicolons, colons and quotation marks, with the quotation they stand in.</summary>
internal sealed class ClauseStage : ICodingStage
{
    /// <summary>A stretch without punctuation is cut here, so that no clause costs more than a bounded amount of work.</summary>
    private const int LongestClause = 400;

    /// <summary>An English stretch without a full stop is cut at the space before this many units, for the same reason.</summary>
    private const int LongestEnglish = 800;

    public void Run(CodingContext context)
    {
        foreach (var sentence in SentenceSplitter.Split(context.Text))
        {
            if (!context.IsChinese)
            {
                SplitEnglish(context, sentence);
                continue;
            }

            context.Sentences.Add(sentence);
            Split(context, Math.Max(sentence.Span.Start, Math.Min(context.BodyStart, sentence.Span.End)), sentence.Span.End, context.Sentences.Count - 1);
        }
    }

    private static void SplitEnglish(CodingContext context, Sentence sentence)
    {
        for (var start = sentence.Span.Start; start < sentence.Span.End;)
        {
            var end = sentence.Span.End;
            if (end - start > LongestEnglish)
            {
                var space = context.Text.LastIndexOf(' ', start + LongestEnglish, LongestEnglish);
                end = space > start ? space : start + LongestEnglish;
            }

            context.Sentences.Add(sentence with { Span = TextSpan.FromBounds(start, end) });
            EnglishPassage.Clauses(context, context.Sentences[^1].Span, context.Sentences.Count - 1);
            start = end < sentence.Span.End && context.Text[end] == ' ' ? end + 1 : end;
        }
    }

    private static void Split(CodingContext context, int start, int end, int sentence)
    {
        var text = context.Folded;
        var first = context.Clauses.Count;
        var depth = 0;
        var begin = start;
        for (var i = start; i < end; i++)
        {
            var character = text[i];
            if (character is '“' or '「' or '『') depth++;
            else if (character is '”' or '」' or '』' && depth > 0) depth--;
            if (!IsBreak(text, i, end) && i - begin < LongestClause) continue;
            Add(context, begin, i, sentence, depth > 0);
            begin = i + 1;
        }

        Add(context, begin, end, sentence, depth > 0);
        if (end > start && text[end - 1] is '?' || (end > start + 1 && text[end - 2] is '?'))
            MarkQuestion(context.Clauses, first);
    }

    private static bool IsBreak(string text, int i, int end)
    {
        var character = text[i];
        if (character is ',' or '，')
            return i == 0 || i + 1 >= end || !char.IsAsciiDigit(text[i - 1]) || !char.IsAsciiDigit(text[i + 1]);
        if (character is ':' or '：')
            return i == 0 || i + 1 >= end || !char.IsAsciiDigit(text[i - 1]);
        if (character is ' ' or '\u3000') return i > 0 && i + 1 < end && IsHan(text[i - 1]) && IsHan(text[i + 1]);
        if (character == '—') return (i > 0 && text[i - 1] == '—') || (i + 1 < end && text[i + 1] == '—');
        return character is '<' or '>' or ';' or '；' or '…' or '。' or '!' or '?' or '→' or '\n';
    }

    private static bool IsHan(char character) => character is >= '\u4e00' and <= '\u9fff';

    /// <summary>A question mark asks the last clause; earlier ones ask only by a word of their own.</summary>
    private static void MarkQuestion(List<Clause> clauses, int first)
    {
        if (clauses.Count > first) clauses[^1].IsQuestion = true;
    }

    private static void Add(CodingContext context, int start, int end, int sentence, bool inQuote)
    {
        while (start < end && char.IsWhiteSpace(context.Text[start])) start++;
        while (end > start && char.IsWhiteSpace(context.Text[end - 1])) end--;
        if (end - start < 2) return;
        context.Clauses.Add(new Clause { Index = context.Clauses.Count, Start = start, End = end, Sentence = sentence, InQuote = inQuote });
    }
}
