using Guanlan.Language;

namespace Guanlan.Coding.Stages;

/// <summary>
/// Dates each draft: by the nearest date in its clause, else the last one before it in the sentence, else the paragraph's, else the day
/// of publication. What is to come has an open end.
/// </summary>
internal sealed class DateStage : ICodingStage
{
    public void Run(CodingContext context)
    {
        var paragraphs = ParagraphStarts(context);
        foreach (var draft in context.Drafts)
        {
            if (Nearest(context, draft) is { } found)
            {
                draft.Date = found.Interval;
                draft.DateBasis = DateBasis.Text;
            }
            else if (Carried(context, draft, paragraphs) is { } carried)
            {
                draft.Date = carried.Interval;
                draft.DateBasis = DateBasis.Context;
            }
            else if (context.Passage.Date is { } day)
            {
                draft.Date = draft.Status == Status.Forecast ? new DateInterval(day, null) : DateInterval.Day(day);
                draft.DateBasis = DateBasis.Document;
            }
        }
    }

    /// <summary>So many dates of other kinds are passed over in search of one that fits; more stand in no sentence that people write.</summary>
    private const int Patience = 200;

    /// <summary>The last date in front of the trigger within the sentence; else the first one behind it in the clause.</summary>
    private static DateMention? Nearest(CodingContext context, Draft draft)
    {
        var sentence = context.Sentences[draft.Clause.Sentence].Span;
        var behind = context.DateFrom(draft.Trigger.Start);
        for (var i = behind - 1; i >= 0 && i >= behind - Patience && context.Dates[i].Span.Start >= sentence.Start; i--)
            if (context.Dates[i].Span.End <= draft.Trigger.Start && Dates(context.Dates[i])) return context.Dates[i];
        for (var i = Math.Max(0, behind - 1); i < context.Dates.Count && context.Dates[i].Span.End <= draft.Clause.End; i++)
            if (context.Dates[i].Span.End > draft.Trigger.Start && context.Dates[i].Span.Start >= sentence.Start && Dates(context.Dates[i])) return context.Dates[i];
        return null;
    }

    private static bool Dates(DateMention date) => !date.IsDuration && date.Interval.IsKnown && date.Grain != DateGrain.Recent;

    /// <summary>The last exact day said before in the same paragraph.</summary>
    private static DateMention? Carried(CodingContext context, Draft draft, int[] paragraphs)
    {
        var last = context.DateFrom(draft.Clause.Start) - 1;
        for (var i = last; i >= 0 && i > last - Patience && context.Dates[i].Span.Start >= paragraphs[draft.Clause.Sentence]; i--)
            if (context.Dates[i] is { IsDuration: false, Grain: <= DateGrain.Day, Interval.IsKnown: true } date) return date;
        return null;
    }

    /// <summary>Where the paragraph of each sentence begins: behind the last sentence of the paragraph before.</summary>
    private static int[] ParagraphStarts(CodingContext context)
    {
        var starts = new int[context.Sentences.Count];
        for (var i = 1; i < starts.Length; i++)
            starts[i] = context.Sentences[i].Paragraph == context.Sentences[i - 1].Paragraph ? starts[i - 1] : context.Sentences[i - 1].Span.End;
        return starts;
    }
}
