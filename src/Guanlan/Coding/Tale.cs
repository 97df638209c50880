using Guanlan.Coding.Stages;

namespace Guanlan.Coding;

/// <summary>Follows the time that a text speaks of from sentence to sentence, within its paragraphs.</summary>
internal sealed class Tale
{
    private readonly CodingContext context;
    private readonly List<TimeMark> marks;
    private readonly (int From, int To)[] bySentence;

    public Tale(CodingContext context, List<TimeMark> marks)
    {
        (this.context, this.marks) = (context, marks);
        bySentence = new (int, int)[context.Sentences.Count];
        var next = 0;
        for (var sentence = 0; sentence < bySentence.Length; sentence++)
        {
            while (next < marks.Count && marks[next].Span.Start < context.Sentences[sentence].Span.Start) next++;
            var from = next;
            while (next < marks.Count && marks[next].Span.Start < context.Sentences[sentence].Span.End) next++;
            bySentence[sentence] = (from, next);
        }
    }

    /// <summary>The mark that holds at a position of a sentence, if it sets the time far back.</summary>
    public TimeMark? Cue(int sentence, int position) => Last(sentence, position) is { IsOld: true } mark ? mark : null;

    /// <summary>The last mark of a sentence in front of a position.</summary>
    public TimeMark? Last(int sentence, int position)
    {
        var (from, to) = bySentence[sentence];
        var next = Offsets.FirstFrom(marks, position, static mark => mark.Span.Start, from, to);
        return next > from ? marks[next - 1] : null;
    }

    /// <summary>The mark far back that a sentence before has left in force, if the sentence itself and those between set no time; at most so many sentences back.</summary>
    public TimeMark? Before(int sentence, int most)
    {
        if (bySentence[sentence].From < bySentence[sentence].To) return null;
        for (var i = sentence - 1; i >= 0 && i >= sentence - most && context.Sentences[i].Paragraph == context.Sentences[sentence].Paragraph; i--)
            if (bySentence[i] is var (from, to) && from < to) return marks[to - 1].IsOld ? marks[to - 1] : null;
        return null;
    }
}
