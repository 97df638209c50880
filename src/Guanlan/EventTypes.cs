using System.Collections.Immutable;

namespace Guanlan;

/// <summary>Names and fixed properties of the event types, as PLOVER prints them (<c>AGREE</c>). Scale values live in <c>data/types</c>.</summary>
public static class EventTypes
{
    /// <summary>All sixteen, in PLOVER's order.</summary>
    public static ImmutableArray<EventType> All { get; } = [.. Enum.GetValues<EventType>()];

    private static readonly ImmutableArray<string> Names = [.. All.Select(type => type.ToString().ToUpperInvariant())];

    /// <summary>The name in capitals, as in data, exports and pages.</summary>
    public static string Name(this EventType type) => Names[(int)type];

    /// <summary>Reads a name in capitals; false for anything else.</summary>
    public static bool TryParse(string? name, out EventType type)
    {
        var index = name is null ? -1 : Names.IndexOf(name);
        type = index < 0 ? default : (EventType)index;
        return index >= 0;
    }

    /// <summary>The quad class. REQUEST is verbal conflict here, as in PLOVER's table, though its content may be friendly.</summary>
    public static QuadClass Quad(this EventType type) => type switch
    {
        <= EventType.Concede => QuadClass.VerbalCooperation,
        <= EventType.Retreat => QuadClass.MaterialCooperation,
        <= EventType.Threaten => QuadClass.VerbalConflict,
        _ => QuadClass.MaterialConflict,
    };

    /// <summary>True for types whose parties stand side by side: CONSULT, AGREE, COOPERATE.</summary>
    public static bool IsReciprocal(this EventType type) => type is EventType.Consult or EventType.Agree or EventType.Cooperate;

    /// <summary>True for deeds, false for words.</summary>
    public static bool IsDeed(this EventType type) => type.Quad() is QuadClass.MaterialCooperation or QuadClass.MaterialConflict;
}
