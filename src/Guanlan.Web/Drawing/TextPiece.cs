using System.Collections.Immutable;
using Guanlan.Record;

namespace Guanlan.Web.Drawing;

/// <summary>A piece of a text that the same rows cover from end to end.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Rows">The rows whose evidence covers it, shortest evidence first: the first gives the colour.</param>
/// <param name="Begins">The rows whose evidence begins here.</param>
/// <param name="Ends">The rows whose evidence ends here.</param>
/// <param name="IsTrigger">True if a row's trigger covers it.</param>
public sealed record TextPiece(string Text, ImmutableArray<RecordedRow> Rows, ImmutableArray<RecordedRow> Begins, ImmutableArray<RecordedRow> Ends, bool IsTrigger)
{
    /// <summary>Cuts a stretch of a text at every place where evidence or a trigger begins or ends. Evidence may overlap and nest.</summary>
    public static ImmutableArray<TextPiece> Cut(string text, TextSpan stretch, IEnumerable<RecordedRow> rows)
    {
        var inside = rows.Where(row => row.Row.Evidence.Span.Overlaps(stretch)).ToArray();
        var edges = new SortedSet<int> { stretch.Start, stretch.End };
        foreach (var row in inside)
        {
            var (evidence, trigger) = (row.Row.Evidence.Span, row.Row.Evidence.Trigger);
            edges.UnionWith([evidence.Start, evidence.End, trigger.Start, trigger.End]);
        }

        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        var start = stretch.Start;
        foreach (var end in edges.Where(edge => edge > stretch.Start && edge <= stretch.End))
        {
            var piece = TextSpan.FromBounds(start, end);
            var over = inside.Where(row => row.Row.Evidence.Span.Overlaps(piece)).OrderBy(row => row.Row.Evidence.Span.Length).ThenBy(row => row.Number).ToImmutableArray();
            pieces.Add(new TextPiece(
                piece.Of(text),
                over,
                [.. over.Where(row => Math.Max(row.Row.Evidence.Span.Start, stretch.Start) == start).OrderBy(row => row.Number)],
                [.. over.Where(row => Math.Min(row.Row.Evidence.Span.End, stretch.End) == end).OrderBy(row => row.Number)],
                inside.Any(row => row.Row.Evidence.Trigger.Overlaps(piece))));
            start = end;
        }

        return pieces.ToImmutable();
    }
}
