namespace Guanlan.Coding;

/// <summary>An event that the paragraph has told, with its two sides.</summary>
/// <param name="Type">Its type.</param>
/// <param name="First">Who acted, or one of the partners.</param>
/// <param name="Second">On whom, or the other partner.</param>
/// <param name="IsAside">What an outsider says or does about the events before: the next outsider speaks of those, too.</param>
internal sealed record PastAct(EventType Type, List<Actor> First, List<Actor> Second, bool IsAside = false)
{
    /// <summary>Done by both sides: a talk, a deal, a clash.</summary>
    public bool IsMutual => Type.IsReciprocal() || First.Exists(actor => Second.Exists(other => other.Code.Country == actor.Code.Country));

    public bool Names(Actor actor) => First.Exists(other => other.Code.Country == actor.Code.Country) || Second.Exists(other => other.Code.Country == actor.Code.Country);

    /// <summary>All parties, each once.</summary>
    public List<Actor> Sides() => [.. First.Concat(Second).DistinctBy(actor => actor.Code.Country)];
}
