namespace Guanlan.Coding;

/// <summary>The act that a <see cref="PairCoder"/> found between two given parties.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Trigger">The words that carry it.</param>
/// <param name="Status">What the text does with it.</param>
/// <param name="Frame">The frame that joined it to the parties; empty where only position did.</param>
public sealed record PairAct(EventType Type, TextSpan Trigger, Status Status, string Frame);
