using System.Collections.Immutable;

namespace Guanlan.Coding;

/// <summary>What two rows between the same parties have to do with each other.</summary>
internal static class LinkRules
{
    /// <summary>Two datings of one talk lie so many days apart at most.</summary>
    private const int FarthestDates = 21;

    /// <summary>Words that tie an act to another stand so many characters around it at most.</summary>
    public const int Near = 160;

    /// <summary>The link from the later row to the earlier one, or null.</summary>
    public static LinkKind? Between(CodingContext context, LinkedRow earlier, LinkedRow later)
    {
        if (earlier.Row.IsHistorical != later.Row.IsHistorical) return null;
        if (earlier.Row.Evidence.Trigger == later.Row.Evidence.Trigger) return null;
        if (Kept(earlier, later) is { } kept) return kept;
        if (earlier.Row.Type != later.Row.Type || !SameParties(earlier, later)) return null;
        var (first, second) = (earlier.Row, later.Row);
        if (first.Status.IsAsserted() && second.Status.IsAsserted())
        {
            if (Agree(first, second)) return LinkKind.SameEvent;
            return first.Type == EventType.Consult && TwoDates(context, first, later) ? LinkKind.Contradicts : null;
        }

        if (first.Status == second.Status) return Agree(first, second) ? LinkKind.SameEvent : null;
        var isDenial = (first.Status == Status.Negated && second.Status.IsAsserted()) || (second.Status == Status.Negated && first.Status.IsAsserted());
        return isDenial && Agree(first, second) && (HasOneContent(first.Type) || SameWords.AreAlike(context, first.Evidence.Trigger, second.Evidence.Trigger)) ? LinkKind.Contradicts : null;
    }

    /// <summary>A deed, a talk or a deal is what its type says; of demands, reproaches and praise one may be denied and another made.</summary>
    private static bool HasOneContent(EventType type) => type.IsDeed() || type is EventType.Consult or EventType.Agree;

    public static bool Overlap(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        foreach (var one in left)
            if (right.Contains(one)) return true;
        return false;
    }

    /// <summary>Words first, then the deed that keeps them or shows them broken.</summary>
    private static LinkKind? Kept(LinkedRow words, LinkedRow deed)
    {
        var (said, done) = (words.Row, deed.Row);
        if (!Overlap(words.Sources, deed.Sources) || EndsBefore(done, said)) return null;
        var isDone = done.Status.IsAsserted();
        if (!isDone && done.Status != Status.Negated) return null;
        if (said.Status == Status.Forecast && said.Type == done.Type && SameParties(words, deed)) return isDone ? LinkKind.Fulfils : LinkKind.Breaks;
        if (!said.Status.IsAsserted() || !done.Type.IsDeed()) return null;
        var isFriendly = done.Type.Quad() == QuadClass.MaterialCooperation;
        return (said.Type, isFriendly) switch
        {
            (EventType.Agree, true) => isDone ? LinkKind.Fulfils : LinkKind.Breaks,
            (EventType.Agree, false) => isDone && done.Type is EventType.Sanction or EventType.Coerce or EventType.Assault ? LinkKind.Breaks : null,
            (EventType.Threaten, false) => isDone ? LinkKind.Fulfils : LinkKind.Breaks,
            _ => null,
        };
    }

    private static bool SameParties(LinkedRow left, LinkedRow right) =>
        left.Row.Type.IsReciprocal()
            ? left.Sources.Union(left.Targets).ToHashSet().SetEquals(right.Sources.Union(right.Targets))
            : left.Sources.SequenceEqual(right.Sources) && left.Targets.SequenceEqual(right.Targets);

    /// <summary>The dates may mean one day; a day that is only the day of publication contradicts nothing.</summary>
    private static bool Agree(CodedRow left, CodedRow right)
    {
        if (!left.Date.IsKnown || !right.Date.IsKnown || left.DateBasis == DateBasis.Document || right.DateBasis == DateBasis.Document) return true;
        return !(left.Date.To < right.Date.From) && !(right.Date.To < left.Date.From);
    }

    private static bool EndsBefore(CodedRow deed, CodedRow words) =>
        deed.DateBasis != DateBasis.Document && words.DateBasis != DateBasis.Document && deed.Date.To is { } end && words.Date.From is { } begin && end < begin;

    /// <summary>Two datings of one talk: told by different voices, or with words that point back at it.</summary>
    private static bool TwoDates(CodingContext context, CodedRow first, LinkedRow later)
    {
        var second = later.Row;
        if (first.Date.From is not { } a || second.Date.From is not { } b || Math.Abs(a.DayNumber - b.DayNumber) > FarthestDates) return false;
        if (first.AttributedTo != second.AttributedTo) return true;
        var span = context.Sentences[later.Sentence].Span;
        var trigger = second.Evidence.Trigger;
        return LinkCues.IsDefinite(context.Folded, Math.Max(span.Start, trigger.Start - Near), Math.Max(trigger.End, Math.Min(span.End, trigger.End + Near)));
    }
}
