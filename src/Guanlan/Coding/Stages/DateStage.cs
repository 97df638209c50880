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
        foreach (var draft in context.Drafts)
        {
            if (Nearest(context, draft) is { } found)
            {
                draft.Date = found.Interval;
                draft.DateBasis = DateBasis.Text;
            }
            else if (Carried(context, draft) is { } carried)
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

    /// <summary>The last date in front of the trigger within the sentence; else the first one behind it in the clause.</summary>
    private static DateMention? Nearest(CodingContext context, Draft draft)
    {
        var sentence = context.Sentences[draft.Clause.Sentence].Span;
        DateMention? before = null, after = null;
        foreach (var date in context.Dates)
        {
            if (date.IsDuration || !date.Interval.IsKnown || date.Grain == DateGrain.Recent || date.Span.Start < sentence.Start || date.Span.End > sentence.End) continue;
            if (date.Span.End <= draft.Trigger.Start) before = date;
            else if (after is null && date.Span.End <= draft.Clause.End) after = date;
        }

        return before ?? after;
    }

    /// <summary>The last exact day said before in the same paragraph.</summary>
    private static DateMention? Carried(CodingContext context, Draft draft)
    {
        var paragraph = context.Sentences[draft.Clause.Sentence].Paragraph;
        DateMention? found = null;
        foreach (var date in context.Dates)
        {
            if (date.Span.Start >= draft.Clause.Start) break;
            if (!date.IsDuration && date.Interval.IsKnown && date.Grain <= DateGrain.Day && ParagraphOf(context, date.Span.Start) == paragraph) found = date;
        }

        return found;
    }

    private static int ParagraphOf(CodingContext context, int position)
    {
        foreach (var sentence in context.Sentences)
            if (position < sentence.Span.End) return sentence.Paragraph;
        return -1;
    }
}
