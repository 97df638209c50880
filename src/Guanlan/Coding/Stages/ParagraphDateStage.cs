using Guanlan.Language;

namespace Guanlan.Coding.Stages;

/// <summary>
/// Days for acts that neither their sentence nor their paragraph dates: a line that only heads a paragraph speaks of that paragraph's
/// day, an act told twice happened on the day that one of the two names, and a news item goes on with the day of the paragraph before.
/// What is left keeps the day of publication.
/// </summary>
internal sealed class ParagraphDateStage : ICodingStage
{
    /// <summary>A day said in the paragraph before holds on if it lies so many days before publication at most.</summary>
    private const int Fresh = 3;

    /// <summary>A heading is no longer than this.</summary>
    private const int LongestHeading = 60;

    public void Run(CodingContext context)
    {
        if (!context.Drafts.Exists(IsOpen)) return;
        var twins = Twins(context);
        var days = FirstDays(context);
        var earlier = Earlier(days, context);
        foreach (var draft in context.Drafts)
        {
            if (!IsOpen(draft)) continue;
            var day = Twin(twins, draft)
                ?? (IsHeading(context, draft) ? After(days, draft.Clause.Sentence) : null)
                ?? (context.IsTalk ? null : earlier[draft.Clause.Sentence]);
            if (day is not { } known) continue;
            draft.Date = known;
            draft.DateBasis = DateBasis.Context;
        }
    }

    private static bool IsOpen(Draft draft) => draft is { DateBasis: DateBasis.Document, IsHistorical: false, Status: not Status.Forecast };

    /// <summary>The day of each kind of act between two parties that the text dates; of several the first.</summary>
    private static Dictionary<(EventType Type, string From, string To), DateInterval> Twins(CodingContext context)
    {
        var found = new Dictionary<(EventType, string, string), DateInterval>();
        foreach (var draft in context.Drafts)
            if (draft is { DateBasis: DateBasis.Text or DateBasis.Context, IsHistorical: false, Status: Status.Reported or Status.Claimed } && draft.Date is { From: not null, To: { } last } && !(last > context.Passage.Date))
                foreach (var dyad in Dyads(draft)) found.TryAdd(dyad, draft.Date);
        return found;
    }

    private static DateInterval? Twin(Dictionary<(EventType Type, string From, string To), DateInterval> twins, Draft draft)
    {
        foreach (var dyad in Dyads(draft))
            if (twins.TryGetValue(dyad, out var day)) return day;
        return null;
    }

    /// <summary>Who does it to whom; the parties of a joint act in the order of their codes, the first two standing for all.</summary>
    private static IEnumerable<(EventType Type, string From, string To)> Dyads(Draft draft)
    {
        if (draft.Source.Count == 0) yield break;
        if (draft.Target.Count == 0 || draft.Type.IsReciprocal())
        {
            var parties = draft.Source.Concat(draft.Target).Select(actor => actor.Code.Country).Distinct().Order(StringComparer.Ordinal).Take(2).ToList();
            yield return (draft.Type, parties[0], parties[^1]);
            yield break;
        }

        foreach (var target in draft.Target)
            if (target.Code.Country != draft.Source[0].Code.Country) yield return (draft.Type, draft.Source[0].Code.Country, target.Code.Country);
    }

    /// <summary>The first exact day that the paragraph of each sentence names, not later than the day of publication; null where it names none.</summary>
    private static DateInterval?[] FirstDays(CodingContext context)
    {
        var days = new DateInterval?[context.Sentences.Count];
        for (var from = 0; from < days.Length;)
        {
            var to = from + 1;
            while (to < days.Length && context.Sentences[to].Paragraph == context.Sentences[from].Paragraph) to++;
            var day = FirstDay(context, context.Sentences[from].Span.Start, context.Sentences[to - 1].Span.End);
            for (; from < to; from++) days[from] = day;
        }

        return days;
    }

    private static DateInterval? FirstDay(CodingContext context, int start, int end)
    {
        for (var i = context.DateFrom(start); i < context.Dates.Count && context.Dates[i].Span.Start < end; i++)
            if (context.Dates[i] is { IsDuration: false, Grain: <= DateGrain.Day, Interval: { From: not null, To: { } last } interval } && !(last > context.Passage.Date)) return interval;
        return null;
    }

    /// <summary>A line of its own that no full stop closes.</summary>
    private static bool IsHeading(CodingContext context, Draft draft)
    {
        var (index, sentence) = (draft.Clause.Sentence, context.Sentences[draft.Clause.Sentence]);
        if (sentence.Span.Length > LongestHeading || index + 1 >= context.Sentences.Count || context.Sentences[index + 1].Paragraph == sentence.Paragraph) return false;
        if (index > 0 && context.Sentences[index - 1].Paragraph == sentence.Paragraph) return false;
        return context.Folded[sentence.Span.End - 1] is not ('。' or '!' or '?' or ';' or ':' or '.' or '…' or '”' or '"');
    }

    /// <summary>The day of the paragraph behind a sentence.</summary>
    private static DateInterval? After(DateInterval?[] days, int sentence) => sentence + 1 < days.Length ? days[sentence + 1] : null;

    /// <summary>For each sentence the day of the last paragraph in front that names one, if it is fresh news.</summary>
    private static DateInterval?[] Earlier(DateInterval?[] days, CodingContext context)
    {
        var earlier = new DateInterval?[days.Length];
        if (context.Passage.Date is not { } today) return earlier;
        for (var i = 1; i < days.Length; i++)
            earlier[i] = context.Sentences[i].Paragraph != context.Sentences[i - 1].Paragraph && days[i - 1] is { } day ? (day.To >= today.AddDays(-Fresh) ? day : null) : earlier[i - 1];
        return earlier;
    }
}
