using System.Collections.Immutable;
using System.Globalization;
using Guanlan.Record;

namespace Guanlan.Web.Drawing;

/// <summary>
/// Places the asserted acts of a dyad on two lanes, deeds above and words below; in each lane cooperation stands above the line and
/// conflict below it. Acts of one place are stacked away from the line, closer together the more they are, so that none is lost.
/// </summary>
internal sealed class StripLayout
{
    private const double Margin = 16;
    private const double Step = 13;

    private readonly DateOnly first;
    private readonly DateOnly last;

    private StripLayout(double width, double lane, DateOnly first, DateOnly last)
    {
        (Width, Lane, this.first, this.last) = (width, lane, first, last);
    }

    public double Width { get; }

    /// <summary>Height of one lane.</summary>
    public double Lane { get; }

    public double Height => (Lane * 2) + 26;

    public double DeedLine => Lane / 2;

    public double WordLine => Lane * 1.5;

    public double AxisLine => Lane * 2;

    public ImmutableArray<StripMark> Marks { get; private set; } = [];

    public ImmutableArray<(double X, string Label)> Ticks { get; private set; } = [];

    /// <summary>Null if no act has a date.</summary>
    public static StripLayout? Of(IEnumerable<DyadAct> acts, double width, double lane)
    {
        var dated = acts.Where(act => act.Happening.Event.Date.IsKnown).ToArray();
        if (dated.Length == 0) return null;
        var from = dated.Min(act => Start(act));
        var to = dated.Max(act => End(act));
        // A single day still needs some room on both sides.
        var room = Math.Max(2, (to.DayNumber - from.DayNumber) / 40);
        var layout = new StripLayout(width, lane, from.AddDays(-room), to.AddDays(room));
        layout.Place(dated);
        layout.Ticks = [.. layout.Dates(width).Select(day => (layout.X(day.Day), day.Label))];
        return layout;
    }

    private static DateOnly Start(DyadAct act) => act.Happening.Event.Date.From ?? act.Happening.Event.Date.To!.Value;

    private static DateOnly End(DyadAct act) => act.Happening.Event.Date.To ?? act.Happening.Event.Date.From!.Value;

    private double X(DateOnly day) => Margin + ((Width - (2 * Margin)) * (day.DayNumber - first.DayNumber) / Math.Max(1, last.DayNumber - first.DayNumber));

    private void Place(DyadAct[] acts)
    {
        var marks = new List<StripMark>();
        var placed = acts.Select(act => (Act: act, X: (X(Start(act)) + X(End(act))) / 2)).ToArray();
        foreach (var stack in placed.GroupBy(one => (Column: (int)(one.X / Step), one.Act.Happening.Event.Type.IsDeed(), Conflict(one.Act))))
        {
            var step = Math.Min(Step, ((Lane / 2) - 12) / Math.Max(1, stack.Count() - 1));
            var level = 0;
            foreach (var (act, x) in stack)
            {
                var line = act.Happening.Event.Type.IsDeed() ? DeedLine : WordLine;
                var away = 9 + (level++ * step);
                var wide = Start(act) != End(act);
                marks.Add(new StripMark(act, x, Conflict(act) ? line + away : line - away, wide ? X(Start(act)) : null, wide ? X(End(act)) : null));
            }
        }

        Marks = [.. marks.OrderBy(mark => mark.X)];
    }

    private static bool Conflict(DyadAct act) => act.Happening.Event.Type.Quad() is QuadClass.VerbalConflict or QuadClass.MaterialConflict;

    private IEnumerable<(DateOnly Day, string Label)> Dates(double width)
    {
        var days = last.DayNumber - first.DayNumber;
        var room = Math.Max(2, (int)(width / 90));
        if (days <= 60)
        {
            var step = Math.Max(1, (int)Math.Ceiling(days / (double)room));
            for (var day = first.AddDays(1); day < last; day = day.AddDays(step)) yield return (day, day.ToString("MM-dd", CultureInfo.InvariantCulture));
            yield break;
        }

        var months = Math.Max(1, (int)Math.Ceiling(days / 30.4 / room));
        for (var day = new DateOnly(first.Year, first.Month, 1).AddMonths(1); day < last; day = day.AddMonths(months)) yield return (day, day.ToString("yyyy-MM", CultureInfo.InvariantCulture));
    }
}
