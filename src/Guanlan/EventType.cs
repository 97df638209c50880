namespace Guanlan;

/// <summary>
/// The sixteen event types of PLOVER 2.0 (Political Language Ontology for Verifiable Event Records), in PLOVER's own order of
/// rising conflict. A type says what kind of act a row reports; it says nothing of whether the act happened (<see cref="Status"/>).
/// </summary>
public enum EventType : byte
{
    /// <summary>Agree, promise, sign or ratify.</summary>
    Agree,

    /// <summary>Meet, visit, call, negotiate, mediate.</summary>
    Consult,

    /// <summary>Praise, endorse, defend, recognise, congratulate, condole.</summary>
    Support,

    /// <summary>Give way in words.</summary>
    Concede,

    /// <summary>Act together: joint exercises, trade resumed, arms sold.</summary>
    Cooperate,

    /// <summary>Give money, arms, goods, asylum, rescue, peacekeepers.</summary>
    Aid,

    /// <summary>Withdraw, release, return, cease fire, lift sanctions in fact.</summary>
    Retreat,

    /// <summary>Ask, demand, urge, propose.</summary>
    Request,

    /// <summary>Accuse, blame, criticise, condemn, complain.</summary>
    Accuse,

    /// <summary>Refuse, deny, oppose, veto.</summary>
    Reject,

    /// <summary>Threaten, warn, give an ultimatum.</summary>
    Threaten,

    /// <summary>Demonstrate, strike, boycott, walk out.</summary>
    Protest,

    /// <summary>Sanctions, tariffs, embargoes; ties cut, aid or talks halted.</summary>
    Sanction,

    /// <summary>Deploy or exercise alone, raise alert, test a missile.</summary>
    Mobilize,

    /// <summary>Seize, arrest, block, intercept, ban.</summary>
    Coerce,

    /// <summary>Armed force or violence that kills, wounds, destroys.</summary>
    Assault,
}
