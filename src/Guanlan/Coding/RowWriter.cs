using System.Collections.Immutable;

namespace Guanlan.Coding;

/// <summary>Turns drafts into rows: trims the evidence to the clause, and orders the rows.</summary>
internal static class RowWriter
{
    public static IReadOnlyList<CodedRow> Rows(CodingContext context)
    {
        var rows = new List<CodedRow>(context.Drafts.Count);
        foreach (var draft in context.Drafts) rows.Add(Row(context, draft));
        rows.Sort(static (left, right) =>
        {
            var order = left.Evidence.Span.CompareTo(right.Evidence.Span);
            return order != 0 ? order : left.Evidence.Trigger.CompareTo(right.Evidence.Trigger);
        });
        return LinkFinder.Link(context, rows);
    }

    private static CodedRow Row(CodingContext context, Draft draft)
    {
        var start = Math.Min(draft.Start, draft.Trigger.Start);
        var end = Math.Max(draft.End, draft.Trigger.End);
        while (start < draft.Trigger.Start && IsTrim(context.Text[start])) start++;
        while (end > draft.Trigger.End && IsTrim(context.Text[end - 1])) end--;
        var span = TextSpan.FromBounds(start, end);
        return new CodedRow
        {
            DocumentId = context.Passage.Id,
            Evidence = new Evidence(span, span.Of(context.Text), draft.Trigger),
            Type = draft.Type,
            Source = Distinct(draft.Source),
            Target = Distinct(draft.Target),
            Addressee = Distinct(draft.Addressee),
            Date = draft.Date,
            DateBasis = draft.DateBasis,
            Status = draft.Status,
            AttributedTo = draft.AttributedTo,
            Voices = [.. draft.Voices],
            AlternativeTypes = TypeConventions.Of(draft),
            IsHistorical = draft.IsHistorical,
            Frame = draft.Frame,
            Confidence = Math.Round(Math.Clamp(draft.Confidence, 0.05, 1), 2),
            Explanation = [.. draft.Why],
            Version = context.Pack.Version,
        };
    }

    private static ImmutableArray<Actor> Distinct(List<Actor> actors) => [.. actors.DistinctBy(actor => actor.Code.Text)];

    private static bool IsTrim(char character) => char.IsWhiteSpace(character) || character is '“' or '”' or '"' or '\'' or '‘' or '’';
}
