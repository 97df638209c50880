namespace Guanlan;

/// <summary>
/// What a text does with an act: asserts it, relays it, guesses it, supposes it, denies it. Only <see cref="Reported"/> and
/// <see cref="Claimed"/> are asserted and enter a series; the others are kept and shown.
/// </summary>
public enum Status : byte
{
    /// <summary>The text asserts that it happened.</summary>
    Reported,

    /// <summary>The text only relays that somebody says it happened.</summary>
    Claimed,

    /// <summary>A reading, motive or evaluation of the author or of a quoted voice.</summary>
    Opinion,

    /// <summary>Said to be coming, likely or planned by someone else.</summary>
    Forecast,

    /// <summary>If, would, could, in order to.</summary>
    Hypothetical,

    /// <summary>Asserted not to have happened.</summary>
    Negated,
}

/// <summary>Names and groups of <see cref="Status"/>.</summary>
public static class Statuses
{
    /// <summary>The name in small letters, as in exports (<c>reported</c>).</summary>
    public static string Name(this Status status) => status switch
    {
        Status.Reported => "reported",
        Status.Claimed => "claimed",
        Status.Opinion => "opinion",
        Status.Forecast => "forecast",
        Status.Hypothetical => "hypothetical",
        _ => "negated",
    };

    /// <summary>Reads a name in small letters; false for anything else.</summary>
    public static bool TryParse(string? name, out Status status)
    {
        foreach (var candidate in Enum.GetValues<Status>())
        {
            status = candidate;
            if (candidate.Name() == name) return true;
        }

        status = default;
        return false;
    }

    /// <summary>True for the statuses that may enter a series.</summary>
    public static bool IsAsserted(this Status status) => status is Status.Reported or Status.Claimed;
}
