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
            Date(context, draft, paragraphs);
            if (draft.Date.To is { } last && Lasting(context, draft) is { } days) draft.Date = new DateInterval(last.AddDays(-days), last);
        }
    }

    private static void Date(CodingContext context, Draft draft, int[] paragraphs)
    {
        if (Nearest(context, draft) is { } found)
        {
            draft.Date = Spanned(context, draft, found);
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

    /// <summary>已经谈了三天: so many days back from the day that the text speaks of; null where no such length stands behind the act.</summary>
    private static int? Lasting(CodingContext context, Draft draft)
    {
        var at = context.DateFrom(draft.Trigger.End);
        if (at >= context.Dates.Count || context.Dates[at] is not { IsDuration: true } length || length.Span.Start - draft.Trigger.End > 2 || length.Span.End > draft.Clause.End) return null;
        if (!context.Between(draft.Clause.Start, draft.Trigger.Start).Contains('已')) return null;
        var words = context.Between(length.Span.Start, length.Span.End);
        var unit = words[^1] is '天' or '日' ? 1 : words[^1] is '周' || words.EndsWith("星期") ? 7 : 0;
        var figure = words[..^(words.EndsWith("星期") ? 2 : 1)].TrimEnd('个');
        var number = int.TryParse(figure, out var digits) ? digits : figure.Length == 1 ? "零一二三四五六七八九十".IndexOf(figure[0] == '两' ? '二' : figure[0], StringComparison.Ordinal) : 0;
        return unit > 0 && number is > 0 and < 60 ? number * unit : null;
    }

    /// <summary>So many dates of other kinds are passed over in search of one that fits; more stand in no sentence that people write.</summary>
    private const int Patience = 200;

    /// <summary>The last date in front of the trigger within the sentence; else the first one behind it in the clause.</summary>
    private static DateMention? Nearest(CodingContext context, Draft draft)
    {
        var sentence = context.Sentences[draft.Clause.Sentence].Span;
        var behind = context.DateFrom(draft.Trigger.Start);
        for (var i = behind - 1; i >= 0 && i >= behind - Patience && context.Dates[i].Span.Start >= sentence.Start; i--)
            if (context.Dates[i].Span.End <= draft.Trigger.Start && Dates(context.Dates[i]) && !IsSince(context, context.Dates[i]) && !IsOfObject(context, context.Dates[i]) && !IsToCome(context, draft, context.Dates[i])) return context.Dates[i];
        for (var i = Math.Max(0, behind - 1); i < context.Dates.Count && context.Dates[i].Span.End <= draft.Clause.End; i++)
            if (context.Dates[i].Span.End > draft.Trigger.Start && context.Dates[i].Span.Start >= sentence.Start && Dates(context.Dates[i]) && !IsToCome(context, draft, context.Dates[i])) return context.Dates[i];
        return null;
    }

    /// <summary>12月初开始… stays open at its end; 从3月起…，直至13日… ends where 直至 says.</summary>
    private static DateInterval Spanned(CodingContext context, Draft draft, DateMention date)
    {
        if (date.Grain > DateGrain.Week && Starts(context, date)) return new DateInterval(date.Interval.From, null);
        if (!IsUntil(context.Folded, date.Span.Start)) return date.Interval;
        var before = context.DateFrom(date.Span.Start) - 1;
        if (before < 0 || context.Dates[before].Span.Start < context.Sentences[draft.Clause.Sentence].Span.Start || !Starts(context, context.Dates[before])) return date.Interval;
        var from = context.Dates[before].Interval.From;
        return from <= date.Interval.To ? new DateInterval(from, date.Interval.To) : date.Interval;
    }

    private static bool Starts(CodingContext context, DateMention date)
    {
        if (!date.Interval.IsKnown || date.IsDuration || date.Interval.From is null) return false;
        var rest = context.Folded.AsSpan(date.Span.End, Math.Min(2, context.Folded.Length - date.Span.End));
        var words = context.Between(date.Span.Start, date.Span.End);
        return words.EndsWith("开始") || words.EndsWith("起") || rest.StartsWith("开始") || (rest.StartsWith("起") && rest is not "起飞" and not "起诉" and not "起草");
    }

    private static bool IsUntil(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - 2), Math.Min(2, at));
        return before is "直至" or "直到" or "截至" or "截止" or "一直到" || before.EndsWith("至") || before.EndsWith("到");
    }

    private static bool Dates(DateMention date) => !date.IsDuration && date.Interval.IsKnown && date.Grain != DateGrain.Recent;

    /// <summary>违反上月达成的协议: the day of what the object came about by, not of the act.</summary>
    private static bool IsOfObject(CodingContext context, DateMention date)
    {
        var rest = context.Folded.AsSpan(date.Span.End, Math.Min(5, context.Folded.Length - date.Span.End));
        return rest.Length > 3 && (rest[..3] is "达成的" or "签署的" or "通过的" or "发布的" or "公布的" or "生效的" or "签订的" or "提出的" or "宣布的" or "批准的") && date.Span.Start > 0 && context.Folded[date.Span.Start - 1] is not ('在' or '于');
    }

    /// <summary>17日称将于22日释放…: the day of what is promised or demanded is not the day of the saying.</summary>
    private static bool IsToCome(CodingContext context, Draft draft, DateMention date) =>
        draft is { SaysIt: true, Clause.Voice: { } voice } && !draft.Type.IsDeed() && date.Span.Start >= voice.ContentStart && date.Interval.From > context.Passage.Date;

    /// <summary>自1960年建交以来: since when, not when.</summary>
    private static bool IsSince(CodingContext context, DateMention date) =>
        date.Span.Start > 0 && context.Folded[date.Span.Start - 1] == '自' && context.Folded.AsSpan(date.Span.End, Math.Min(10, context.Folded.Length - date.Span.End)) is var rest &&
        rest.IndexOf("以来") is > 0 and var at && rest[..at].IndexOfAny(',', '。', ';') < 0;

    /// <summary>The last exact day said before in the same paragraph.</summary>
    private static DateMention? Carried(CodingContext context, Draft draft, int[] paragraphs)
    {
        var last = context.DateFrom(draft.Clause.Start) - 1;
        for (var i = last; i >= 0 && i > last - Patience && context.Dates[i].Span.Start >= paragraphs[draft.Clause.Sentence]; i--)
            if (context.Dates[i] is { IsDuration: false, Grain: <= DateGrain.Day, Interval.IsKnown: true } date && !(!context.IsTalk && !draft.Type.IsDeed() && draft.Type != EventType.Consult && IsTold(context, date))) return date;
        return null;
    }

    /// <summary>30日表示，…28日遭空袭: the day stands in what somebody says, so it is none on which anybody says more.</summary>
    private static bool IsTold(CodingContext context, DateMention date)
    {
        var at = Offsets.FirstFrom(context.Clauses, date.Span.Start + 1, static clause => clause.Start) - 1;
        return at >= 0 && context.Clauses[at].Voice is { } voice && voice.ContentStart <= date.Span.Start;
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
