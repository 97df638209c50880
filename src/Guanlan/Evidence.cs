namespace Guanlan;

/// <summary>
/// The clause a row rests on. <see cref="Text"/> is always the exact substring of the document's text at <see cref="Span"/>;
/// <see cref="Trigger"/> lies inside it and carries the type. No row exists without it.
/// </summary>
/// <param name="Span">The smallest clause that carries the act, in UTF-16 units of the document's text.</param>
/// <param name="Text">That clause, character by character.</param>
/// <param name="Trigger">The word or words that carry the type.</param>
public sealed record Evidence(TextSpan Span, string Text, TextSpan Trigger)
{
    /// <summary>The trigger's characters.</summary>
    public string TriggerText => Text.Substring(Trigger.Start - Span.Start, Trigger.Length);
}
