namespace Guanlan;

/// <summary>
/// A party of a row as one text names it: the code it resolves to, the words that named it, and whether the naming was inferred.
/// It is a mention, not an entity: two rows may hold equal actors with other words.
/// </summary>
/// <param name="Code">The code with sector.</param>
/// <param name="Entity">Id of the person, organ or organisation in the lexicon, or null where only the state is known.</param>
/// <param name="Mention">The words in the text; null where the actor is elided and carried from elsewhere.</param>
/// <param name="Inferred">Why the actor stands here though the clause does not name it (<c>carried subject</c>, <c>双方</c>), or null.</param>
public sealed record Actor(ActorCode Code, string? Entity = null, TextSpan? Mention = null, string? Inferred = null);
