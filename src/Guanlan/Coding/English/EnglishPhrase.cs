namespace Guanlan.Coding.English;

/// <summary>A noun phrase: its words, the preposition that brings it in, and the actors it names.</summary>
/// <param name="From">Index of its first word.</param>
/// <param name="To">Index of its last word.</param>
/// <param name="Mention">The actor: the head's, else a modifier's, else that of a phrase behind it (a court in Paris); null if it names none.</param>
/// <param name="Preposition">Word in small letters, or null for a direct one.</param>
internal sealed record EnglishPhrase(int From, int To, Mention? Mention, string? Preposition = null)
{
    public bool HasActor => Mention is { IsKnown: true };
}
