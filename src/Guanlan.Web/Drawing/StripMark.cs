using Guanlan.Record;

namespace Guanlan.Web.Drawing;

/// <summary>One act on a strip.</summary>
/// <param name="Act">The act.</param>
/// <param name="X">Centre.</param>
/// <param name="Y">Centre.</param>
/// <param name="From">Left end of its interval, or null for a single day.</param>
/// <param name="To">Right end of its interval, or null for a single day.</param>
internal sealed record StripMark(DyadAct Act, double X, double Y, double? From, double? To)
{
    /// <summary>Classes that give colour and shape.</summary>
    public string Classes
    {
        get
        {
            var type = Act.Happening.Event.Type;
            var conflict = type.Quad() is QuadClass.VerbalConflict or QuadClass.MaterialConflict;
            return $"{(conflict ? "conflict" : "cooperation")} {(type.IsDeed() ? "deed" : "word")} {Act.Happening.Event.Status.Name()}";
        }
    }

    /// <summary>A triangle the way the act goes, or a diamond where both act.</summary>
    public string Shape(double size)
    {
        var (r, x, y) = (size / 2, X, Y);
        return Act.Direction switch
        {
            DyadDirection.Forth => FormattableString.Invariant($"M{x - r:0.#},{y - r:0.#} L{x + r:0.#},{y:0.#} L{x - r:0.#},{y + r:0.#} Z"),
            DyadDirection.Back => FormattableString.Invariant($"M{x + r:0.#},{y - r:0.#} L{x - r:0.#},{y:0.#} L{x + r:0.#},{y + r:0.#} Z"),
            _ => FormattableString.Invariant($"M{x:0.#},{y - r:0.#} L{x + r:0.#},{y:0.#} L{x:0.#},{y + r:0.#} L{x - r:0.#},{y:0.#} Z"),
        };
    }
}
