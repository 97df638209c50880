namespace Guanlan.Coding.Stages;

/// <summary>
/// Marks acts that a text recounts from long ago: by their date, by a word that sets the time far back (二战期间, 上世纪), or because the
/// sentence goes on with what the one before recounted. They keep their status and stay out of the series of these days.
/// </summary>
internal sealed class HistoryStage : ICodingStage
{
    /// <summary>An act that ended so many years before the text is history.</summary>
    private const int Years = 5;

    /// <summary>For texts without a day: what happened before this year is history in any case.</summary>
    private const int AlwaysOld = 1990;

    /// <summary>Sentences behind one about the past that may go on with it without saying so.</summary>
    private const int LongestTale = 2;

    /// <summary>An anniversary may stand so many characters behind the act that it remembers.</summary>
    private const int Anniversary = 14;

    public void Run(CodingContext context)
    {
        if (context.Drafts.Count == 0) return;
        var today = context.Passage.Date ?? Newest(context);
        var marks = Marks(context, today);
        var tale = new Tale(context, marks);
        foreach (var draft in context.Drafts)
        {
            var sentence = draft.Clause.Sentence;
            var isDated = draft.DateBasis is DateBasis.Text or DateBasis.Context;
            if (isDated && IsOld(draft.Date, today))
            {
                if (tale.Last(sentence, draft.Trigger.End) is { IsOld: false, Interval.IsKnown: false }) Now(context, draft);
                else Mark(draft, $"happened {draft.Date}");
            }
            else if (draft.DateBasis != DateBasis.Text && draft.Frame != "FE" && tale.Cue(sentence, draft.Trigger.End) is { } cue) Recount(draft, cue, context);
            else if (draft.DateBasis == DateBasis.Document && draft.Clause.Voice is null && tale.Before(sentence, LongestTale) is { } before) Recount(draft, before, context);
            else if (IsRemembered(context, draft)) Mark(draft, "anniversary");
        }
    }

    private static void Mark(Draft draft, string why)
    {
        draft.IsHistorical = true;
        draft.Why.Add($"historical: {why}");
    }

    /// <summary>上世纪两国不和，如今…: the word nearest to the act brings it back to these days.</summary>
    private static void Now(CodingContext context, Draft draft)
    {
        (draft.Date, draft.DateBasis) = context.Passage.Date is { } day ? (DateInterval.Day(day), DateBasis.Document) : (default, DateBasis.None);
    }

    /// <summary>An act of the past is not dated by the day of publication.</summary>
    private static void Recount(Draft draft, TimeMark mark, CodingContext context)
    {
        if (draft.DateBasis == DateBasis.Document)
        {
            draft.Date = mark.Interval;
            draft.DateBasis = mark.Interval.IsKnown ? DateBasis.Context : DateBasis.None;
        }

        Mark(draft, mark.Span.Of(context.Text));
    }

    private static bool IsOld(DateInterval date, DateOnly? today) =>
        date.To is { } last && (last.Year < AlwaysOld || (today is { } day && last < day.AddYears(-Years)));

    private static DateOnly? Newest(CodingContext context)
    {
        DateOnly? newest = null;
        foreach (var date in context.Dates)
            if (!date.IsDuration && date.Interval.To is { } day && !(day <= newest)) newest = day;
        return newest;
    }

    /// <summary>Everything that sets the time, in the order of the text.</summary>
    private static List<TimeMark> Marks(CodingContext context, DateOnly? today)
    {
        var marks = new List<TimeMark>();
        foreach (var date in context.Dates)
            if (!date.IsDuration && date.Interval.IsKnown) marks.Add(new TimeMark(date.Span, IsOld(date.Interval, today), date.Interval));
        foreach (var match in context.Matches)
        {
            var meaning = context.Patterns[match.Pattern];
            if ((meaning.Words & WordClass.TimeCue) == 0) continue;
            var span = new TextSpan(match.Start, match.Length);
            if ((meaning.Notes & WordNote.Distance) != 0) marks.Add(new TimeMark(span, true, default));
            else if ((meaning.Notes & WordNote.Now) != 0 && match.Length > 1) marks.Add(new TimeMark(span, false, default));
        }

        marks.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        return marks;
    }

    /// <summary>签署条约30周年, the anniversary of the attack: the act is remembered, not told.</summary>
    private static bool IsRemembered(CodingContext context, Draft draft)
    {
        var end = Math.Min(draft.Clause.End, draft.Trigger.End + Anniversary);
        if (context.IsChinese) return context.Between(draft.Trigger.End, end).Contains("周年", StringComparison.Ordinal);
        var start = Math.Max(draft.Clause.Start, draft.Trigger.Start - (Anniversary * 3));
        return context.Between(start, draft.Trigger.Start).Contains("anniversary of", StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>Words that set the time: far back, or in these days.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="IsOld">Far back.</param>
/// <param name="Interval">What days they mean, if any.</param>
internal readonly record struct TimeMark(TextSpan Span, bool IsOld, DateInterval Interval);
