namespace Guanlan.Forecasting;

/// <summary>
/// One act as the forecasts see it: who, what, to whom, when, all as numbers. It carries no text and no status; an act that was
/// denied or only threatened must be left out, or given its own relation, before it becomes a quad. Ordered by step, then ids.
/// </summary>
/// <param name="Subject">Id of the acting entity, from 0.</param>
/// <param name="Relation">Id of the kind of act, from 0.</param>
/// <param name="Object">Id of the entity acted on, from 0.</param>
/// <param name="Step">Number of the time step (for daily data: the day), from 0.</param>
public readonly record struct Quad(int Subject, int Relation, int Object, int Step) : IComparable<Quad>
{
    /// <inheritdoc />
    public int CompareTo(Quad other)
    {
        if (Step != other.Step) return Step.CompareTo(other.Step);
        if (Subject != other.Subject) return Subject.CompareTo(other.Subject);
        return Relation != other.Relation ? Relation.CompareTo(other.Relation) : Object.CompareTo(other.Object);
    }

    /// <summary>True if the left one comes first.</summary>
    public static bool operator <(Quad left, Quad right) => left.CompareTo(right) < 0;

    /// <summary>True if the left one comes last.</summary>
    public static bool operator >(Quad left, Quad right) => left.CompareTo(right) > 0;

    /// <summary>True unless the left one comes last.</summary>
    public static bool operator <=(Quad left, Quad right) => left.CompareTo(right) <= 0;

    /// <summary>True unless the left one comes first.</summary>
    public static bool operator >=(Quad left, Quad right) => left.CompareTo(right) >= 0;
}
