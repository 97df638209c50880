namespace Guanlan.Lexicon;

/// <summary>What <c>data/types/types.tsv</c> says of an event type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Quad">Its class.</param>
/// <param name="Scale">
/// From -10 (hostile) to 10 (friendly): the mean of Goldstein's values of the CAMEO roots that became this type. It weighs types in a
/// series; it is not a measure of one event.
/// </param>
/// <param name="English">Label, in small letters.</param>
/// <param name="Chinese">Label.</param>
public sealed record EventTypeEntry(EventType Type, QuadClass Quad, double Scale, string English, string Chinese);
