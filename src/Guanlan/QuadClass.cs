namespace Guanlan;

/// <summary>PLOVER's four classes: words or deeds, friendly or hostile. It is a class of types, not a score of an event.</summary>
public enum QuadClass : byte
{
    /// <summary>Friendly words: AGREE, CONSULT, SUPPORT, CONCEDE.</summary>
    VerbalCooperation = 1,

    /// <summary>Friendly deeds: COOPERATE, AID, RETREAT.</summary>
    MaterialCooperation = 2,

    /// <summary>Hostile words: REQUEST, ACCUSE, REJECT, THREATEN.</summary>
    VerbalConflict = 3,

    /// <summary>Hostile deeds: PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT.</summary>
    MaterialConflict = 4,
}
